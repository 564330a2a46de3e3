import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byDays, sameDay } from '../../server/src/chronology/monotone.js';
import { Network } from '../../server/src/chronology/network.js';
import type { Statement } from '../../server/src/chronology/statement.js';
import { everyWorld, type Days } from './support/everyWorld.js';
import { describeNetwork, smallNetworks, type SmallNetwork } from './support/smallNetwork.js';

const SEED = 20_261_121;
const RUNS = Number(process.env['CHRON_NETWORK_CASES'] ?? 10_000);

describe(`the temporal network, against every world (seed ${SEED})`, () => {
  for (const binds of [true, false]) {
    it(`${RUNS} random networks, ${binds ? 'bound both ways' : 'with what did not happen'}: consistency, first and last days, questions, and undoing`, () => {
      fc.assert(fc.property(smallNetworks(binds), binds ? checkNetwork : checkAbsent), { seed: SEED, numRuns: RUNS });
    });
  }

  it('ends on circles: of none, of a step up that no day satisfies, and of a point with itself', () => {
    const [a, b] = [0, 1];
    const none = networkOf(2);
    assert.equal(none.tell([least(0, a, b, 0), least(1, b, a, 0)]), undefined);
    const up = networkOf(2).tell([least(0, a, b, 1), least(1, b, a, 0)]);
    assert.deepEqual(up?.suspects.toSorted(), [0, 1]);
    const self = networkOf(1).tell([least(7, a, a, 1)]);
    assert.deepEqual(self?.suspects, [7]);
    assert.equal(networkOf(1).tell([least(7, a, a, -1)]), undefined);
  });

  it('suspects what stands behind either end of the point that is left without a day', () => {
    const from: Statement = { number: 0, statement: { point: 0, days: [{ first: 50, last: 100 }] } };
    const until: Statement = { number: 3, statement: { point: 2, days: [{ first: 0, last: 40 }] } };
    const [one, other] = [least(1, 0, 1, 0), least(2, 1, 2, 0)];
    assert.deepEqual(networkOf(3).tell([from, one, other, until])?.suspects.toSorted(), [0, 1, 2, 3]);
    assert.deepEqual(networkOf(3).tell([until, other, one, from])?.suspects.toSorted(), [0, 1, 2, 3]);
  });

  it('binds the point of a one-way statement and not the other', () => {
    const network = networkOf(2);
    assert.equal(
      network.tell([
        { number: 0, statement: { from: 0, to: 1, sense: 'at most', by: sameDay, oneWay: true } },
        { number: 1, statement: { point: 1, days: [{ first: 40, last: 50 }] } },
      ]),
      undefined,
    );
    assert.deepEqual([network.earliest(0), network.latest(0)], [0, 100]);
    assert.deepEqual([network.earliest(1), network.latest(1)], [40, 50]);
  });
});

function networkOf(points: number): Network {
  return new Network(points, 0, 100);
}

function least(number: number, from: number, to: number, days: number): Statement {
  return { number, statement: { from, to, sense: 'at least', by: byDays(days) } };
}

function checkNetwork(small: SmallNetwork): void {
  const { points, first, last, told, asked } = small;
  const network = new Network(points, first, last);
  const empty = stateOf(network);
  const conflict = network.tell(told);
  const worlds = everyWorld(points, first, last, told);
  const words = (): string => describeNetwork(small);
  assert.equal(conflict === undefined, worlds !== undefined, `consistent: ${worlds !== undefined}\n${words()}`);
  if (conflict !== undefined) {
    assert.deepEqual(stateOf(network), empty, `a refused tell leaves all as it was\n${words()}`);
    return;
  }
  if (worlds === undefined) return;
  assert.deepEqual(boundsOf(network), hulls(worlds), words());
  const before = stateOf(network);
  const both = everyWorld(points, first, last, [...told, ...asked]);
  assert.deepEqual(network.possible(asked, boundsOf), both && hulls(both), `possible\n${words()}`);
  assert.deepEqual(stateOf(network), before, `possible is taken back\n${words()}`);
  const copy = network.copy();
  const refused = copy.tell(asked);
  assert.deepEqual(refused === undefined ? boundsOf(copy) : undefined, both && hulls(both), `told after\n${words()}`);
  assert.deepEqual(stateOf(network), before, `a copy is another\n${words()}`);
  if (refused !== undefined) assert.deepEqual(stateOf(copy), before, `a refused tell leaves what was told\n${words()}`);
}

/** The last point did not happen: it is bounded by what did, and neither bounds nor contradicts anything else. */
function checkAbsent(small: SmallNetwork): void {
  const { points, first, last, told, asked } = small;
  const sink = points - 1;
  const ofSink = ({ statement }: Statement): boolean => ('point' in statement ? statement.point : statement.to) === sink;
  const happened = told.filter((one) => !ofSink(one));
  const network = new Network(points, first, last);
  const worlds = everyWorld(sink, first, last, happened);
  const words = (): string => describeNetwork(small);
  assert.equal(network.tell(happened) === undefined, worlds !== undefined, words());
  if (worlds === undefined) return;
  const before = stateOf(network);
  const conflict = network.tell(told.filter(ofSink));
  const days = everyWorld(points, first, last, told);
  assert.equal(conflict === undefined, days !== undefined, `its own dates\n${words()}`);
  if (conflict !== undefined) assert.deepEqual(stateOf(network), before, `a refused tell leaves all as it was\n${words()}`);
  if (days !== undefined) assert.deepEqual(boundsOf(network), hulls(days), words());
  const both = everyWorld(sink, first, last, [...happened, ...asked]);
  const others = (): readonly (readonly [number, number])[] => boundsOf(network).slice(0, sink);
  assert.deepEqual(others(), hulls(worlds), `bounds nothing else\n${words()}`);
  assert.deepEqual(network.possible(asked, others), both && hulls(both), `possible\n${words()}`);
}

function boundsOf(network: Network): readonly (readonly [number, number])[] {
  return Array.from({ length: network.points }, (_, point) => [network.earliest(point), network.latest(point)] as const);
}

function stateOf(network: Network): unknown {
  const ends = ['earliest', 'latest'] as const;
  return Array.from({ length: network.points }, (_, point) => [
    network.earliest(point),
    network.latest(point),
    ...ends.map((end) => network.why(point, end)),
    ...ends.map((end) => network.chain(point, end)),
  ]);
}

function hulls(days: Days): readonly (readonly [number, number])[] {
  return days.map((set) => [Math.min(...set), Math.max(...set)] as const);
}
