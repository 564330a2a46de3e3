import type { Range } from '../../syntax/chronDocument.js';

/** One replacement in the snapshot's own document. Edits of one fix do not overlap. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}
