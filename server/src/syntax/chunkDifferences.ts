import { isSameChunk, type Chunk } from './chunk.js';
import { chunksOf } from './chunkBlock.js';
import type { ChunkList } from './chunkList.js';
import { sameEnds } from './sameEnds.js';

/** Chunks of one version of a document that stand in place of others in another version. */
export interface ChunkDifference {
  /** The numbers of the first of them, or where they would stand. */
  readonly oldStart: number;
  readonly newStart: number;
  readonly oldChunks: readonly Chunk[];
  readonly newChunks: readonly Chunk[];
}

/** In what two versions differ, in the order of the text. What was changed and changed back does not count. Blocks that both have are passed over. */
export function chunkDifferences(old: ChunkList, now: ChunkList): readonly ChunkDifference[] {
  const found: ChunkDifference[] = [];
  let [oldBlock, newBlock] = [0, 0];
  for (let next = 0; next <= now.blocks.length; next += 1) {
    const shared = now.blocks[next];
    const oldNext = shared === undefined ? old.blocks.length : old.blocks.indexOf(shared, oldBlock);
    if (oldNext < 0) continue;
    if (oldNext > oldBlock || next > newBlock) {
      const [oldStart, newStart] = [old.countBefore(oldBlock), now.countBefore(newBlock)];
      const oldChunks = chunksOf(old.blocks.slice(oldBlock, oldNext));
      const newChunks = chunksOf(now.blocks.slice(newBlock, next));
      found.push(trimmed({ oldStart, newStart, oldChunks, newChunks }));
    }
    oldBlock = oldNext + 1;
    newBlock = next + 1;
  }
  return found.filter(({ oldChunks, newChunks }) => oldChunks.length > 0 || newChunks.length > 0);
}

/** Without the chunks at either end that are the same. */
function trimmed({ oldStart, newStart, oldChunks, newChunks }: ChunkDifference): ChunkDifference {
  const { head, tail } = sameEnds(oldChunks.length, newChunks.length, (index, other) => isSameChunk(oldChunks[index], newChunks[other]));
  return {
    oldStart: oldStart + head,
    newStart: newStart + head,
    oldChunks: oldChunks.slice(head, oldChunks.length - tail),
    newChunks: newChunks.slice(head, newChunks.length - tail),
  };
}
