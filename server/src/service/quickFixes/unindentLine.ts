import type { UnindentLine } from '../../chronology/remedy.js';
import { leadingSpace } from '../layout/indentOf.js';
import { lineStart } from '../layout/lineStart.js';
import type { Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

/** Brings a line back to the margin, where it opens an entry. */
export function unindentLine({ document }: Snapshot, { place }: UnindentLine): readonly TextEdit[] {
  const text = document.chunks.at(place.chunk)?.text ?? '';
  const start = lineStart(text, place.span.start);
  const end = start + leadingSpace(text.slice(start)).length;
  return [{ range: document.rangeOf(place.chunk, { start, end }), newText: '' }];
}
