import type { Chunk } from './chunk.js';
import { chunkDifferences } from './chunkDifferences.js';
import type { ChunkList } from './chunkList.js';
import { sameEnds } from './sameEnds.js';

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

/** Compared by chunk first, of which most are the same, and within those that differ by character. Two that do not differ, differ at their end. */
export function textDifference(old: ChunkList, now: ChunkList): TextDifference {
  const all = chunkDifferences(old, now);
  const [first, last] = [all[0], all.at(-1)];
  const oldChunks = first && last ? old.slice(first.oldStart, last.oldStart + last.oldChunks.length) : [];
  const newChunks = first && last ? now.slice(first.newStart, last.newStart + last.newChunks.length) : [];
  const before = now.startOf(first?.newStart ?? now.length);
  const [a, b] = [textOf(oldChunks), textOf(newChunks)];
  const { head, tail } = sameEnds(a.length, b.length, (index, other) => a[index] === b[other]);
  return {
    start: before + head,
    oldEnd: before + a.length - tail,
    newEnd: before + b.length - tail,
    chunkStart: before,
    oldChunks,
    newChunks,
  };
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ text }) => text).join('');
}
