import assert from 'node:assert/strict';
import { NO_TIE, Ties } from '../../server/src/chronology/ties.js';

describe('ties', () => {
  it('are at each point in the order in which they were told', () => {
    const ties = told([0, 7], [1, 7], [1, 8], [0, 9], [1, 9]);
    assert.deepEqual(
      [0, 1, 2].map((point) => at(ties, point)),
      [[7, 9], [7, 8, 9], []],
    );
  });

  it('are taken back, the last one first', () => {
    const ties = told([0, 7], [1, 7], [1, -4], [2, -4]);
    assert.deepEqual([ties.takeBack(), ties.takeBack()], [-4, -4]);
    assert.deepEqual(
      [0, 1, 2].map((point) => at(ties, point)),
      [[7], [7], []],
    );
    ties.add(1, 8);
    assert.deepEqual(at(ties, 1), [7, 8]);
  });

  it('of a copy are its own', () => {
    const ties = told([0, 7], [1, 7]);
    const copy = ties.copy();
    copy.add(1, 8);
    ties.add(1, 9);
    assert.deepEqual(
      [at(ties, 1), at(copy, 1)],
      [
        [7, 9],
        [7, 8],
      ],
    );
  });

  it('can be a thousand at one point', () => {
    const numbers = Array.from({ length: 1000 }, (_, number) => number);
    const ties = told(...numbers.map((number) => [2, number] as const));
    assert.deepEqual(at(ties, 2), numbers);
    for (const number of numbers.toReversed()) assert.equal(ties.takeBack(), number);
    assert.deepEqual(at(ties, 2), []);
  });
});

function told(...all: readonly (readonly [point: number, constraint: number])[]): Ties {
  const ties = new Ties(3);
  for (const [point, constraint] of all) ties.add(point, constraint);
  return ties;
}

function at(ties: Ties, point: number): readonly number[] {
  const found: number[] = [];
  for (let tie = ties.first(point); tie !== NO_TIE; tie = ties.after(tie)) found.push(ties.constraint(tie));
  return found;
}
