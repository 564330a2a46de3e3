import type { Chunk } from './chunk.js';
import { PrefixSums } from './prefixSums.js';

/** Some chunks that follow one another. It never changes: versions of a document share those in which nothing was edited. */
export interface ChunkBlock {
  readonly chunks: readonly Chunk[];
  readonly lengths: PrefixSums;
  readonly lineEnds: PrefixSums;
}

/** An edit makes one block anew, and the table of all blocks: with so many in a block, neither is long in the longest file. */
const USUAL = 256;

/** Chunks cut into blocks: one where they are few, and none of none. */
export function blocksOf(chunks: readonly Chunk[]): readonly ChunkBlock[] {
  const count = Math.max(1, Math.round(chunks.length / USUAL));
  const size = Math.ceil(chunks.length / count);
  const blocks: ChunkBlock[] = [];
  for (let at = 0; at < chunks.length; at += size) blocks.push(blockOf(chunks.slice(at, at + size)));
  return blocks;
}

/** All chunks of some blocks. Copied as a whole: to go over them one by one, as `flatMap` does, is what a keystroke would take longest for. */
export function chunksOf(blocks: readonly ChunkBlock[]): readonly Chunk[] {
  const none: readonly Chunk[] = [];
  return none.concat(...blocks.map(({ chunks }) => chunks));
}

/** The block with another chunk at `index`. */
export function withChunk({ chunks, lengths, lineEnds }: ChunkBlock, index: number, chunk: Chunk): ChunkBlock {
  return {
    chunks: chunks.with(index, chunk),
    lengths: lengths.with(index, chunk.text.length),
    lineEnds: lineEnds.with(index, chunk.lineEnds),
  };
}

function blockOf(chunks: readonly Chunk[]): ChunkBlock {
  return {
    chunks,
    lengths: PrefixSums.of(chunks.map(({ text }) => text.length)),
    lineEnds: PrefixSums.of(chunks.map(({ lineEnds }) => lineEnds)),
  };
}
