import { most, type Figure } from './figure.js';
import type { Program } from './program.js';
import { beginningAndEnd } from './rows/beginningAndEnd.js';
import { brokenInput } from './rows/brokenInput.js';
import { brokenLines } from './rows/brokenLines.js';
import { codeActions } from './rows/codeActions.js';
import { encodings } from './rows/encodings.js';
import { kills } from './rows/kills.js';
import { labelledMessages, labelledMessagesFile } from './rows/labelledMessages.js';
import { linearExpressions } from './rows/linearExpressions.js';
import { manyAndLarge } from './rows/manyAndLarge.js';
import { manyFiles } from './rows/manyFiles.js';
import { possibleWorlds } from './rows/possibleWorlds.js';
import { properties, timings } from './rows/properties.js';
import { soak } from './rows/soak.js';
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
    number: 3,
    title: 'Any text, date and case; and how long reading and judging take',
    run: async () => {
      const cases = Number(process.env['CHRON_PROPERTY_CASES'] ?? 2_000_000);
      return [...(await timings(9)), ...(await properties(cases, 3))];
    },
  },
  {
    number: 4,
    title: 'A soak over stdio: emoji, CR, NUL, lone surrogates, undo bursts, close and reopen',
    beside: true,
    run: (program) => {
      const edits = Number(process.env['CHRON_SOAK_EDITS'] ?? 20_000);
      const length = { edits, lines: 1000, every: 100, settled: 2000 };
      return soak(program, program.name === 'Chron' ? length : { ...length, most: 150_000 });
    },
  },
  {
    number: 5,
    title: 'Each line of a 600-line file broken in turn',
    beside: true,
    run: (program) => brokenLines(program, 600),
  },
  {
    number: 6,
    title: 'The server killed while somebody types, in a real VS Code',
    run: () => kills(Number(process.env['CHRON_KILLS'] ?? 200), 7),
  },
  {
    number: 7,
    title: '500 files of 200 lines, and one of 5 MB',
    beside: true,
    run: (program) => manyAndLarge(program, 500),
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
    number: 13,
    title: 'Every regular expression of the sources, by recheck',
    run: () => Promise.resolve(linearExpressions()),
  },
  {
    number: 20,
    title: 'A folder of 100,000 small files on the command line',
    run: (program) => manyFiles(program, Number(process.env['CHRON_MANY_FILES'] ?? 100_000)),
  },
];
