import type { ChronDocument } from '../../syntax/chronDocument.js';

/** The line ending that the document uses: that of its first line. */
export function newlineOf(document: ChronDocument): string {
  for (const { text } of document.chunks) {
    const found = /\r\n|\n|\r/u.exec(text);
    if (found) return found[0];
  }
  return '\n';
}
