import { contentEnd } from '../layout/contentEnd.js';
import { linesOf } from '../layout/linesOf.js';
import { newlineOf } from '../layout/newlineOf.js';
import type { Snapshot } from '../snapshot.js';
import type { TextEdit } from './textEdit.js';

/** Text put in at one offset of a chunk. */
export function insertAt({ document }: Snapshot, chunk: number, at: number, newText: string): TextEdit {
  return { range: document.rangeOf(chunk, { start: at, end: at }), newText };
}

/**
 * Whole lines below the line of a chunk in which `offset` stands. The line ending goes in front, so that a file keeps its last line as
 * it is, with an ending or without.
 */
export function insertBelow(snapshot: Snapshot, chunk: number, offset: number, lines: readonly string[]): TextEdit {
  const newline = newlineOf(snapshot.document);
  const text = snapshot.document.chunks.at(chunk)?.text ?? '';
  const end = linesOf(text).find(({ start, next }) => offset >= start && offset < next)?.end ?? text.length;
  return insertAt(snapshot, chunk, end, lines.map((line) => newline + line).join(''));
}

/** Whole lines below a chunk's own last line, above the blank lines and comments that follow it. */
export function insertAfterContent(snapshot: Snapshot, chunk: number, lines: readonly string[]): TextEdit {
  return insertBelow(snapshot, chunk, contentEnd(snapshot.document.chunks.at(chunk)?.text ?? ''), lines);
}

/** Whole lines above a chunk, and above the comments that stand directly over its first line. */
export function insertBefore(snapshot: Snapshot, chunk: number, lines: readonly string[]): TextEdit {
  const newline = newlineOf(snapshot.document);
  const newText = lines.map((line) => line + newline).join('');
  const above = snapshot.document.chunks.at(chunk - 1)?.text ?? '';
  const comments = linesOf(above).filter(({ start }, index, all) => start > 0 && all.slice(index).every(({ kind }) => kind === 'comment'));
  const first = comments[0];
  return first ? insertAt(snapshot, chunk - 1, first.start, newText) : insertAt(snapshot, chunk, topOf(snapshot, chunk), newText);
}

/** A byte order mark stays the first character of the file. */
function topOf({ document }: Snapshot, chunk: number): number {
  return document.chunks.at(chunk)?.text.startsWith('\uFEFF') ? 1 : 0;
}
