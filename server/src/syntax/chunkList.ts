import type { Chunk } from './chunk.js';
import { blocksOf, chunksOf, withChunk, type ChunkBlock } from './chunkBlock.js';
import { PrefixSums } from './prefixSums.js';

/**
 * The chunks of one version of a document, at least one, and where each of them starts. It never changes: an edit makes another list, which
 * shares with this one all blocks but those in which the edit lies. It is read as an array is.
 */
export class ChunkList implements Iterable<Chunk> {
  readonly blocks: readonly ChunkBlock[];
  /** Of each block, how many chunks it has, and what these come to. */
  readonly #counts: PrefixSums;
  readonly #lengths: PrefixSums;
  readonly #lineEnds: PrefixSums;

  private constructor(blocks: readonly ChunkBlock[], counts: PrefixSums, lengths: PrefixSums, lineEnds: PrefixSums) {
    this.blocks = blocks;
    this.#counts = counts;
    this.#lengths = lengths;
    this.#lineEnds = lineEnds;
  }

  static of(chunks: readonly Chunk[]): ChunkList {
    return ChunkList.#ofBlocks(blocksOf(chunks));
  }

  static #ofBlocks(blocks: readonly ChunkBlock[]): ChunkList {
    return new ChunkList(
      blocks,
      PrefixSums.of(blocks.map(({ chunks }) => chunks.length)),
      PrefixSums.of(blocks.map(({ lengths }) => lengths.total)),
      PrefixSums.of(blocks.map(({ lineEnds }) => lineEnds.total)),
    );
  }

  get length(): number {
    return this.#counts.total;
  }

  /** How many characters the whole text has. */
  get textLength(): number {
    return this.#lengths.total;
  }

  /** How many lines end in the whole text. */
  get lineEnds(): number {
    return this.#lineEnds.total;
  }

  /** How many chunks stand before a block. */
  countBefore(block: number): number {
    return this.#counts.before(block);
  }

  /** Nothing outside the list; a negative number does not count from its end. */
  at(index: number): Chunk | undefined {
    const { block, inBlock } = this.#placeOf(index);
    return this.blocks[block]?.chunks[inBlock];
  }

  /** The offset in the text at which a chunk starts. */
  startOf(index: number): number {
    const { block, inBlock } = this.#placeOf(index);
    return this.#lengths.before(block) + (this.blocks[block]?.lengths.before(inBlock) ?? 0);
  }

  /** How many lines end before a chunk. */
  linesBefore(index: number): number {
    const { block, inBlock } = this.#placeOf(index);
    return this.#lineEnds.before(block) + (this.blocks[block]?.lineEnds.before(inBlock) ?? 0);
  }

  /** The number of the chunk that an offset is in: the nearest, where it is outside the text. */
  indexAt(offset: number): number {
    const block = this.#lengths.find(offset);
    return this.#counts.before(block) + (this.blocks[block]?.lengths.find(offset - this.#lengths.before(block)) ?? 0);
  }

  /** The number of the chunk in which a line starts; the empty line behind a final line end belongs to the last. */
  indexOfLine(line: number): number {
    const block = this.#lineEnds.find(line);
    return this.#counts.before(block) + (this.blocks[block]?.lineEnds.find(line - this.#lineEnds.before(block)) ?? 0);
  }

  /** The list with another chunk at `index`: what nearly every keystroke makes. */
  with(index: number, chunk: Chunk): ChunkList {
    const { block, inBlock } = this.#placeOf(index);
    const old = this.blocks[block];
    if (old === undefined) throw new RangeError(`There is no chunk ${index}.`);
    const fresh = withChunk(old, inBlock, chunk);
    const [length, lineEnds] = [fresh.lengths.total, fresh.lineEnds.total];
    return new ChunkList(
      this.blocks.with(block, fresh),
      this.#counts,
      this.#lengths.with(block, length),
      this.#lineEnds.with(block, lineEnds),
    );
  }

  /** The list with `count` chunks at `index`, at least one, replaced by others, any number of them. */
  spliced(index: number, count: number, fresh: readonly Chunk[]): ChunkList {
    const first = this.#placeOf(index).block;
    const last = this.#placeOf(index + count - 1).block;
    const start = index - this.#counts.before(first);
    const old = chunksOf(this.blocks.slice(first, last + 1));
    const between = blocksOf([...old.slice(0, start), ...fresh, ...old.slice(start + count)]);
    return ChunkList.#ofBlocks([...this.blocks.slice(0, first), ...between, ...this.blocks.slice(last + 1)]);
  }

  *[Symbol.iterator](): Iterator<Chunk, undefined> {
    for (const { chunks } of this.blocks) for (const chunk of chunks) yield chunk;
    return undefined;
  }

  /** Those from `start` up to `end`, neither of which counts from the list's end. */
  slice(start: number, end: number): readonly Chunk[] {
    const [first, last] = [this.#placeOf(start).block, this.#placeOf(end).block];
    const before = this.#counts.before(first);
    return chunksOf(this.blocks.slice(first, last + 1)).slice(start - before, end - before);
  }

  flatMap<T>(each: (chunk: Chunk, index: number) => readonly T[]): readonly T[] {
    const found: T[] = [];
    let index = 0;
    for (const chunk of this) {
      for (const part of each(chunk, index)) found.push(part);
      index += 1;
    }
    return found;
  }

  /** -1 where there is none. */
  findIndex(isIt: (chunk: Chunk) => boolean): number {
    let index = 0;
    for (const chunk of this) {
      if (isIt(chunk)) return index;
      index += 1;
    }
    return -1;
  }

  #placeOf(index: number): { readonly block: number; readonly inBlock: number } {
    const block = this.#counts.find(index);
    return { block, inBlock: index - this.#counts.before(block) };
  }
}
