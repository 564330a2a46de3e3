import type { CommentOut } from '../../chronology/remedy.js';
import { contentEnd } from '../layout/contentEnd.js';
import { leadingSpace } from '../layout/indentOf.js';
import { linesOf } from '../layout/linesOf.js';
import { lineStart } from '../layout/lineStart.js';
import type { Snapshot } from '../snapshot.js';
import { insertAt } from './insertLines.js';
import type { TextEdit } from './textEdit.js';

/** `# ` before each line. What stands indented below a line at the margin is its own, and must not pass to the entry above. */
export function commentOut(snapshot: Snapshot, { place: { chunk, span } }: Pick<CommentOut, 'place'>): readonly TextEdit[] {
  const text = snapshot.document.chunks.at(chunk)?.text ?? '';
  const from = lineStart(text, span.start);
  const atMargin = leadingSpace(text.slice(from)) === '';
  const to = atMargin ? contentEnd(text) : span.end;
  return linesOf(text)
    .filter(({ start, end, kind }) => kind === 'content' && start >= from && start < to && !isComment(text.slice(start, end)))
    .map(({ start, end }) => insertAt(snapshot, chunk, start + indentWidth(text.slice(start, end)), '# '));
}

function isComment(line: string): boolean {
  return /^\s*#(?:\s|$)/u.test(line);
}

/** A byte order mark stays the first character of the file. */
function indentWidth(line: string): number {
  return line.startsWith('\uFEFF') ? 1 : leadingSpace(line).length;
}
