import assert from 'node:assert/strict';
import { contradiction } from '../../server/src/chronology/contradiction.js';
import { Network } from '../../server/src/chronology/network.js';
import type { Statement } from '../../server/src/chronology/statement.js';

const within = (number: number, first: number, last: number): Statement => ({ number, statement: { point: 0, days: [{ first, last }] } });

describe('what contradicts itself', () => {
  const statements = [within(0, 50, 100), within(1, 0, 40), within(2, 0, 30), within(3, 20, 90)];
  const found = (suspects: readonly number[], searching?: () => void): readonly number[] =>
    [...contradiction({ suspects }, new Map(statements.map((one) => [one.number, one])), new Network(1, 0, 100), searching)].map(
      ({ number }) => number,
    );

  it('is the same in whatever order it is suspected', () => {
    const first = found([0, 1, 2, 3]);
    assert.equal(first.length, 2);
    for (const suspects of [
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ])
      assert.deepEqual(found(suspects), first);
  });

  it('is looked for among all that is stated only where it is not among the suspects', () => {
    let searched = 0;
    found([0, 2], () => (searched += 1));
    assert.equal(searched, 0);
    assert.ok(found([1, 2], () => (searched += 1)).includes(0));
    assert.equal(searched, 1);
  });
});
