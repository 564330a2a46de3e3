import type { Chunk, ChronDocument } from './chronDocument.js';

/** Where two versions of a text differ: both are the same before `start`, and from `oldEnd` and `newEnd` on. Offsets in the text. */
export interface TextDifference {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** The chunks in which the difference lies, in either version, and where the first of them starts. */
  readonly chunkStart: number;
  readonly oldChunks: readonly Chunk[];
  readonly newChunks: readonly Chunk[];
}

/** Compared by chunk first, of which most are the same, and within those that differ by character. */
export function textDifference(old: readonly Chunk[], document: ChronDocument): TextDifference {
  const now = document.chunks;
  const { head, tail } = sameChunks(old, now, document.changedSince(old));
  const oldChunks = old.slice(head, old.length - tail);
  const newChunks = now.slice(head, now.length - tail);
  const before = document.chunkStart(head);
  const [a, b] = [textOf(oldChunks), textOf(newChunks)];
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  let end = 0;
  while (end < most - same && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return {
    start: before + same,
    oldEnd: before + a.length - end,
    newEnd: before + b.length - end,
    chunkStart: before,
    oldChunks,
    newChunks,
  };
}

/** How many chunks are the same at either end. */
function sameChunks(old: readonly Chunk[], now: readonly Chunk[], changed: readonly number[] | undefined) {
  if (changed) {
    const differing = changed.filter((index) => !isSame(old[index], now[index]));
    const [first, last] = [differing[0] ?? now.length, differing.at(-1) ?? now.length - 1];
    return { head: first, tail: now.length - 1 - last };
  }
  let head = 0;
  while (head < old.length && head < now.length && isSame(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && isSame(old[old.length - 1 - tail], now[now.length - 1 - tail])) tail += 1;
  return { head, tail };
}

function isSame(a: Chunk | undefined, b: Chunk | undefined): boolean {
  return a === b || a?.text === b?.text;
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ text }) => text).join('');
}
