import { most, type Figure } from './figure.js';
import type { Program } from './program.js';
import { beginningAndEnd } from './rows/beginningAndEnd.js';
import { brokenInput } from './rows/brokenInput.js';
import { codeActions } from './rows/codeActions.js';
import { encodings } from './rows/encodings.js';
import { kills } from './rows/kills.js';
import { labelledMessages, labelledMessagesFile } from './rows/labelledMessages.js';
import { manyFiles } from './rows/manyFiles.js';
import { possibleWorlds } from './rows/possibleWorlds.js';
import { traffic } from './rows/traffic.js';

/** One thing that has to hold. */
export interface Row {
  readonly number: number;
  readonly title: string;
  /** The other servers can be put through it too. */
  readonly beside?: true;
  readonly run: (program: Program) => Promise<readonly Figure[]>;
}

export const rows: readonly Row[] = [
  {
    number: 1,
    title: 'Every message that the protocol knows, sound or not',
    beside: true,
    run: async (program) => {
      const file = labelledMessagesFile();
      if (file === undefined) return [most('NOT RUN: no file of labelled messages that CHRON_LABELLED_MESSAGES names', Number.NaN, 0)];
      return labelledMessages(program, file);
    },
  },
  {
    number: 2,
    title: 'Broken input: framing, JSON, shapes and content',
    beside: true,
    run: (program) => brokenInput(program, 2000),
  },
  {
    number: 6,
    title: 'The server killed while somebody types, in a real VS Code',
    run: () => kills(Number(process.env['CHRON_KILLS'] ?? 200), 7),
  },
  {
    number: 8,
    title: 'Malformed UTF-8, UTF-16, Windows-1252',
    run: (program) => encodings(program, 1800),
  },
  {
    number: 9,
    title: 'Quick fixes, on every case that is known and on the same with slips in them',
    run: (program) => codeActions(program, Number(process.env['CHRON_FIX_CASES'] ?? 10_000), [7, 8]),
  },
  {
    number: 10,
    title: 'All traffic of the test suite, against the meta model of the protocol',
    run: traffic,
  },
  {
    number: 11,
    title: 'The date and rule engine, against enumeration of possible worlds',
    run: () => Promise.resolve(possibleWorlds(Number(process.env['CHRON_ORACLE_CASES'] ?? 20_000), 40_000_000)),
  },
  {
    number: 12,
    title: 'The protocol: before the beginning, and at the end',
    beside: true,
    run: beginningAndEnd,
  },
  {
    number: 20,
    title: 'A folder of 100,000 small files on the command line',
    run: (program) => manyFiles(program, Number(process.env['CHRON_MANY_FILES'] ?? 100_000)),
  },
];
