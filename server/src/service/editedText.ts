import { ChronDocument } from '../syntax/chronDocument.js';
import type { TextEdit } from './quickFixes/textEdit.js';

/** A text with edits made, each of which speaks of it as it was. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  const document = new ChronDocument('text', 0, text);
  const placed = edits.map(({ range, newText }) => ({ from: document.offsetAt(range.start), to: document.offsetAt(range.end), newText }));
  let at = 0;
  let result = '';
  for (const { from, to, newText } of placed.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + newText;
    at = to;
  }
  return result + text.slice(at);
}
