import assert from 'node:assert/strict';
import { Network } from '../../server/src/chronology/network.js';
import { waysOf, type Way } from '../../server/src/rules/stopWays.js';

const [STOP, GO] = [0, 1];

describe('the ways in which a clock can have been stopped', () => {
  const ways = (first: number, last: number, matter: readonly [number, number]): readonly Way[] | undefined => {
    const network = new Network(2, 0, 10_000);
    network.tell([{ number: 0, statement: { point: STOP, days: [{ first, last }] } }]);
    return waysOf(network, { stops: [{ from: STOP, to: GO }] }, { first: matter[0], last: matter[1] });
  };
  const begins = (found: readonly Way[] | undefined): readonly (readonly number[])[] | undefined => found?.map((way) => way.begins);

  it('are the days that matter, with all before them as one and all after them as one', () =>
    assert.deepEqual(begins(ways(10, 30, [20, 23])), [[20], [21], [22], [23]]));

  it('are the days on which it can have been', () => {
    assert.deepEqual(begins(ways(21, 22, [20, 23])), [[21], [22]]);
    assert.deepEqual(begins(ways(10, 12, [20, 23])), [[12]]);
    assert.deepEqual(begins(ways(40, 42, [20, 23])), [[40]]);
  });

  it('are tried up to fifteen hundred, and no more', () => {
    assert.equal(ways(1001, 2500, [0, 9000])?.length, 1500);
    assert.equal(ways(1000, 2500, [0, 9000]), undefined);
  });

  it('of several stops are each with each', () => {
    const network = new Network(4, 0, 10_000);
    network.tell([
      { number: 0, statement: { point: 0, days: [{ first: 10, last: 11 }] } },
      { number: 1, statement: { point: 2, days: [{ first: 20, last: 21 }] } },
    ]);
    const stops = [
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ];
    assert.deepEqual(begins(waysOf(network, { stops }, { first: 0, last: 100 })), [
      [10, 20],
      [10, 21],
      [11, 20],
      [11, 21],
    ]);
  });
});
