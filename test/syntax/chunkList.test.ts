import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Chunk } from '../../server/src/syntax/chunk.js';
import { ChunkList } from '../../server/src/syntax/chunkList.js';

/** Each text is another one. No line goes on from one to the next: so chunks are cut. */
const chunk = fc
  .tuple(fc.constantFrom('\n', '\r\n', '\n\n', ' x\n    y\n'), fc.nat(99))
  .map(([end, number]) => new Chunk(`${number}${end}`));

/** Where something is replaced, as parts of the list in a million, how much, and by what: seldom by much, or all of it. */
const splice = fc.record({
  from: fc.nat(1_000_000),
  count: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(3000) }),
  fresh: fc.oneof(
    { weight: 5, arbitrary: fc.array(chunk, { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(chunk, { minLength: 500, maxLength: 1500, size: 'max' }) },
  ),
});

describe('a list of chunks', () => {
  it('has what an array has after the same edits, and leaves the lists before as they were', () => {
    let most = 0;
    fc.assert(
      fc.property(
        fc.array(chunk, { minLength: 1, maxLength: 2500, size: 'max' }),
        fc.array(splice, { maxLength: 12 }),
        (start, splices) => {
          const versions = [{ list: ChunkList.of(start), array: start }];
          for (const { from, count, fresh } of splices) {
            const { list, array } = versions.at(-1) ?? assert.fail();
            const index = Math.floor((from / 1_000_000) * array.length);
            const gone = Math.min(Math.max(count, 1), array.length - index);
            // A document has always one at least.
            const put = gone === array.length && fresh.length === 0 ? [new Chunk('')] : fresh;
            versions.push({ list: list.spliced(index, gone, put), array: array.toSpliced(index, gone, ...put) });
            const [one] = fresh;
            const at = Math.min(index, array.length - 1);
            if (one) versions.push({ list: list.with(at, one), array: array.with(at, one) });
          }
          for (const { list, array } of versions) {
            checkList(list, array);
            most = Math.max(most, list.blocks.length);
          }
        },
      ),
      { numRuns: 60, seed: 20_261_122 },
    );
    assert.ok(most > 8, `${most} blocks at most`);
  });

  it('shares all blocks with the list before but those in which something was replaced, and has no more of them for it', () => {
    let list = ChunkList.of(Array.from({ length: 100_000 }, (_, i) => new Chunk(`${i}\n`)));
    const { length } = list.blocks;
    assert.ok(length < 500, `${length} blocks`);
    for (let i = 0; i < 2000; i += 1) {
      const before = new Set(list.blocks);
      const index = (i * 7919) % list.length;
      list = list.spliced(index, 1 + (i % 3), [new Chunk('x\n'), new Chunk('y\n')]);
      const made = list.blocks.filter((block) => !before.has(block));
      assert.ok(made.length <= 2 && made.every(({ chunks }) => chunks.length <= 1024), `${made.length} made`);
    }
    assert.ok(list.blocks.length <= length + 1, `${list.blocks.length} blocks`);
    for (let i = 0; i < 20_000; i += 1) list = list.spliced(50_000, 1, [new Chunk('x\n'), new Chunk('y\n')]);
    assert.ok(list.blocks.length <= length * 1.4, `${list.blocks.length} blocks`);
  });
});

function checkList(list: ChunkList, array: readonly Chunk[]): void {
  const same = (those: readonly Chunk[], others: readonly Chunk[]): void => {
    assert.equal(those.length, others.length);
    assert.ok(those.every((one, i) => one === others[i]));
  };
  same([...list], array);
  assert.equal(list.length, array.length);
  const text = array.map((one) => one.text).join('');
  assert.equal(list.textLength, text.length);
  let [offset, line] = [0, 0];
  for (const [index, one] of array.entries()) {
    if (list.at(index) !== one || list.startOf(index) !== offset || list.linesBefore(index) !== line) {
      assert.fail(`${index}: ${list.startOf(index)} is ${offset}, ${list.linesBefore(index)} is ${line}`);
    }
    if (one.text.length > 0) {
      assert.equal(list.indexAt(offset), index);
      assert.equal(list.indexAt(offset + one.text.length - 1), index);
      assert.equal(list.indexOfLine(line + one.lineEnds - 1), index);
    }
    offset += one.text.length;
    line += one.lineEnds;
  }
  assert.equal(list.lineEnds, line);
  const last = array.length - 1;
  assert.deepEqual([list.indexAt(-1), list.indexAt(offset + 9), list.indexOfLine(line)], [0, last, last]);
  assert.deepEqual([list.at(-1), list.at(array.length)], [undefined, undefined]);
  for (const [start, end] of [
    [0, array.length],
    [0, 0],
    [last, array.length],
    [Math.floor(last / 3), Math.floor(last / 2)],
  ] as const) {
    same(list.slice(start, end), array.slice(start, end));
  }
  const inOrder = list.flatMap((one, index) => (index % 100 === 0 ? [one, one] : []));
  same(
    inOrder,
    array.flatMap((one, index) => (index % 100 === 0 ? [one, one] : [])),
  );
  const sought = array[Math.floor(last / 2)];
  assert.equal(
    list.findIndex((one) => one === sought),
    sought === undefined ? -1 : array.indexOf(sought),
  );
  assert.equal(
    list.findIndex(() => false),
    -1,
  );
}
