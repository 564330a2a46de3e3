import type { MoveBelow } from '../../chronology/remedy.js';
import { lineStart } from '../layout/lineStart.js';
import type { Snapshot } from '../snapshot.js';
import { fieldPlace } from './addField.js';
import { insertBelow } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** The words, as they stand, on a line of their own above any other narrative; with what parted them from the words before them gone. */
export function moveBelow(snapshot: Snapshot, { place: { chunk, span }, instead }: MoveBelow): readonly TextEdit[] {
  const target = snapshot.document.chunks.at(chunk);
  const below = fieldPlace(snapshot, chunk);
  if (!target || !below) return [];
  const words = target.text.slice(span.start, span.end);
  const parting = /(?<![\s,;:.–-])[\s,;:.–-]*$/u.exec(target.text.slice(lineStart(target.text, span.start), span.start))?.[0].length ?? 0;
  const gone = { start: span.start - parting, end: span.end };
  const keepsApart = /^[^\s]/u.test(target.text.slice(span.end)) ? ' ' : '';
  return [
    { range: snapshot.document.rangeOf(chunk, gone), newText: instead ?? keepsApart },
    insertBelow(snapshot, chunk, below.after, [`${below.indent}${words}`]),
  ];
}
