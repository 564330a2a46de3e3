import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Chunk } from '../../server/src/syntax/chunk.js';
import { chunkDifferences } from '../../server/src/syntax/chunkDifferences.js';
import { ChunkList } from '../../server/src/syntax/chunkList.js';

/** So few that the same ones stand side by side, and that some are changed and changed back. */
const chunk = fc.constantFrom('a\n', 'b\n', 'c\n').map((text) => new Chunk(text));

/** Where something is replaced, as parts of the list in a million, or a whole block of it; and by what. */
const splice = fc.record({
  from: fc.nat(1_000_000),
  count: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant('block' as const)),
  fresh: fc.array(chunk, { maxLength: 3 }),
});

describe('the differences between two lists of chunks', () => {
  it('make of either the other, whichever is the older, and begin and end with what is another in both', () => {
    let most = 0;
    const lists = fc.array(chunk, { minLength: 2000, maxLength: 3000, size: 'max' });
    fc.assert(
      fc.property(lists, fc.array(splice, { minLength: 1, maxLength: 10, size: 'max' }), (start, splices) => {
        const versions = [ChunkList.of(start)];
        for (const { from, count, fresh } of splices) {
          const last = versions.at(-1) ?? assert.fail();
          const block = Math.floor((from / 1_000_000) * last.blocks.length);
          const index = count === 'block' ? last.countBefore(block) : Math.floor((from / 1_000_000) * (last.length - 3));
          versions.push(last.spliced(index, count === 'block' ? (last.blocks[block]?.chunks.length ?? 1) : count, fresh));
        }
        const [now] = versions.slice(-1);
        for (const earlier of versions) {
          most = Math.max(most, check(earlier, now ?? earlier));
          check(now ?? earlier, earlier);
        }
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
    assert.ok(most > 3, `${most} differences at most`);
  });

  it('are none where what was changed is as it was', () => {
    const list = ChunkList.of([new Chunk('a\n'), new Chunk('b\n')]);
    assert.deepEqual(chunkDifferences(list, list.spliced(1, 1, [new Chunk('c\n')]).spliced(1, 1, [new Chunk('b\n')])), []);
  });

  it('are those of all chunks where the lists have no block in common', () => {
    const texts = Array.from({ length: 1000 }, (_, i) => `${i}\n`);
    const other = texts.with(10, 'x\n').toSpliced(600, 1);
    const found = chunkDifferences(ChunkList.of(texts.map((text) => new Chunk(text))), ChunkList.of(other.map((text) => new Chunk(text))));
    assert.deepEqual(
      found.map(({ oldStart, newStart, oldChunks, newChunks }) => [oldStart, newStart, oldChunks.length, newChunks.length]),
      [[10, 10, 591, 590]],
    );
  });
});

/** @returns how many there are. */
function check(old: ChunkList, now: ChunkList): number {
  const differences = chunkDifferences(old, now);
  const texts = textsOf(old);
  for (const { oldStart, newStart, oldChunks, newChunks } of differences) {
    const [gone, come] = [textsOf(oldChunks), textsOf(newChunks)];
    assert.deepEqual(textsOf(old.slice(oldStart, oldStart + gone.length)), gone);
    assert.deepEqual(textsOf(now.slice(newStart, newStart + come.length)), come);
    assert.ok(gone.length === 0 || come.length === 0 || (gone[0] !== come[0] && gone.at(-1) !== come.at(-1)));
    assert.ok(gone.length > 0 || come.length > 0);
    texts.splice(newStart, gone.length, ...come);
  }
  assert.deepEqual(texts, textsOf(now));
  return differences.length;
}

function textsOf(chunks: Iterable<{ readonly text: string }>): string[] {
  return Array.from(chunks, ({ text }) => text);
}
