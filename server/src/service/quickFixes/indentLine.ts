import type { IndentLine } from '../../chronology/remedy.js';
import { indentOf } from '../layout/indentOf.js';
import { lineStart } from '../layout/lineStart.js';
import type { Snapshot } from '../snapshot.js';
import { insertAt } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** Makes a line at the margin one of the entry above. */
export function indentLine(snapshot: Snapshot, { place }: IndentLine): readonly TextEdit[] {
  const { document } = snapshot;
  const start = lineStart(document.chunks.at(place.chunk)?.text ?? '', place.span.start);
  return [insertAt(snapshot, place.chunk, start, indentOf(document, place.chunk))];
}
