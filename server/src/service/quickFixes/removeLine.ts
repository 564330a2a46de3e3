import type { RemoveLine } from '../../chronology/remedy.js';
import { linesOf } from '../layout/linesOf.js';
import { lineStart } from '../layout/lineStart.js';
import type { Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

/** Whole lines with their line endings; or a field on an entry's own line, with the semicolon before it. */
export function removeLine({ document }: Snapshot, { place: { chunk, span } }: Pick<RemoveLine, 'place'>): readonly TextEdit[] {
  const text = document.chunks.at(chunk)?.text ?? '';
  const start = lineStart(text, span.start);
  const before = text.slice(start, span.start);
  if (before.includes(';')) {
    const parting = /(?<![\s;])[\s;]*$/u.exec(before)?.[0].length ?? 0;
    return [{ range: document.rangeOf(chunk, { start: span.start - parting, end: span.end }), newText: '' }];
  }
  const from = text.startsWith('\uFEFF') ? Math.max(start, 1) : start;
  const end = linesOf(text).find((line) => span.end <= line.end)?.next ?? text.length;
  return [{ range: document.rangeOf(chunk, { start: from, end }), newText: '' }];
}
