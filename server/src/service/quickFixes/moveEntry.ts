import type { MoveEntry } from '../../chronology/remedy.js';
import { blankBetween } from '../layout/blankBetween.js';
import { contentEnd } from '../layout/contentEnd.js';
import { linesOf } from '../layout/linesOf.js';
import type { Snapshot } from '../snapshot.js';
import { insertAfterContent, insertBefore } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** The entry's own lines, as they stand, beside another entry; the blank lines below it go with it. */
export function moveEntry(snapshot: Snapshot, { chunk, beside, side }: MoveEntry): readonly TextEdit[] {
  const { document } = snapshot;
  const text = document.chunks.at(chunk)?.text ?? '';
  const end = contentEnd(text);
  const lines = text.slice(0, end).split(/\r\n|\n|\r/u);
  const blank = linesOf(text).filter(({ start, kind }) => kind === 'blank' && start >= end);
  const comment = linesOf(text).find(({ start, kind }) => kind === 'comment' && start >= end);
  const next = linesOf(text).findLast(({ start }) => start < end)?.next ?? end;
  const gone = blank.findLast(({ next: after }) => comment === undefined || after <= comment.start)?.next ?? next;
  const separator = blankBetween(document, beside) ? [''] : [];
  return [
    side === 'before'
      ? insertBefore(snapshot, beside, [...lines, ...separator])
      : insertAfterContent(snapshot, beside, [...separator, ...lines]),
    { range: document.rangeOf(chunk, { start: 0, end: gone }), newText: '' },
  ];
}
