import { most, type Figure } from './figure.js';
import type { Program } from './program.js';
import { brokenInput } from './rows/brokenInput.js';
import { codeActions } from './rows/codeActions.js';
import { labelledMessages, labelledMessagesFile } from './rows/labelledMessages.js';

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
    number: 9,
    title: 'Quick fixes, on every case that is known and on the same with slips in them',
    run: () => Promise.resolve(codeActions(Number(process.env['CHRON_FIX_CASES'] ?? 10_000), 7)),
  },
];
