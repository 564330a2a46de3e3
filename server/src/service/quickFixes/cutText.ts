import type { CutText } from '../../chronology/remedy.js';
import { indentOf } from '../layout/indentOf.js';
import { newlineOf } from '../layout/newlineOf.js';
import type { Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

/** Line breaks, each before a word where there is one near: an indented line below an entry is its narrative. */
export function cutText(snapshot: Snapshot, { place: { chunk, span } }: CutText): readonly TextEdit[] {
  const text = snapshot.document.chunks.at(chunk)?.text ?? '';
  const lineBreak = newlineOf(snapshot.document) + indentOf(snapshot.document, chunk);
  const edits: TextEdit[] = [];
  let from = span.start;
  while (span.end - from > MOST) {
    const at = cutAt(text, from + MOST);
    edits.push({ range: snapshot.document.rangeOf(chunk, at), newText: lineBreak });
    from = at.end;
  }
  return edits;
}

/** Well below what is taken without a word, in characters. */
const MOST = 9_000;
const NEAR = 500;

/** The space before the word that stands at `most`; in the midst of something with no space near, no character is lost or halved. */
function cutAt(text: string, most: number): { readonly start: number; readonly end: number } {
  const space = text.slice(most - NEAR, most).lastIndexOf(' ');
  if (space >= 0) return { start: most - NEAR + space, end: most - NEAR + space + 1 };
  const halved = /[\uD800-\uDBFF]/u.test(text.charAt(most - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(most));
  const at = halved ? most - 1 : most;
  return { start: at, end: at };
}
