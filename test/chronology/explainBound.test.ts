import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explainBound } from '../../server/src/chronology/explainBound.js';
import { byDays } from '../../server/src/chronology/monotone.js';
import { Network } from '../../server/src/chronology/network.js';
import type { Said } from '../../server/src/chronology/said.js';
import type { Constraint, Restriction, Statement } from '../../server/src/chronology/statement.js';
import { toldAbout } from '../../server/src/chronology/toldAbout.js';
import type { View } from '../../server/src/chronology/timeline.js';
import { buildWorld, type World } from '../../server/src/chronology/world.js';
import { example } from '../support/expectReport.js';
import { judge } from '../support/judge.js';
import { describeNetwork, smallNetworks, type SmallNetwork } from './support/smallNetwork.js';

const SEED = 20_261_122;
const RUNS = 400;
const VIEWS: readonly View[] = ['usual', 'widest', 'usual with assumptions'];
const ENDS = ['earliest', 'latest'] as const;

describe(`the chain behind a bound (seed ${SEED})`, () => {
  it(`${RUNS} random cases: told to a fresh network it gives the same bound, and with any one left out another`, () => {
    fc.assert(
      fc.property(smallNetworks(true), (small) => checkChains(small, new Set())),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it(`${RUNS} random cases with what did not happen`, () => {
    fc.assert(
      fc.property(smallNetworks(false), (small) => checkChains(small, new Set([small.points - 1]))),
      { seed: SEED, numRuns: RUNS },
    );
  });

  for (const name of ['coventry', 'havering', 'northbridge', 'rutland', 'sandwell', 'worcestershire']) {
    it(`so it is for every day of ${name}, on every telling`, () => {
      for (const world of judge(example(name)).chronology.worlds) {
        const { points, first, last } = world.networks.usual;
        for (const view of VIEWS) {
          for (let point = 0; point < points; point += 1) {
            for (const end of ENDS) checkChain(world, view, point, end, { points, first, last }, () => name);
          }
        }
      }
    });
  }

  it('leads through other points, nearest first, each link with the bound that it gives', () => {
    const world = worldOf(3, [tie(1, 0, -2), tie(2, 1, 7), on(2, [10, 14], [30, 31])]);
    assert.deepEqual(explainBound(world, 'usual', 0, 'earliest'), [
      { number: 0, point: 0, day: 15 },
      { number: 2, point: 1, day: 17 },
      { number: 4, point: 2, day: 10 },
    ]);
  });

  it('names each statement with a part in it where there are holes, and nothing that has none', () => {
    const world = worldOf(1, [on(0, [1, 5], [20, 25]), on(0, [8, 90]), on(0, [0, 60])]);
    assert.deepEqual(
      explainBound(world, 'usual', 0, 'earliest').map(({ number, day }) => [number, day]),
      [
        [0, 20],
        [1, 8],
      ],
    );
    assert.deepEqual(
      explainBound(world, 'usual', 0, 'latest').map(({ number, day }) => [number, day]),
      [[0, 25]],
    );
  });

  it('leaves out what stands farthest along it, where either of two would do', () => {
    const world = worldOf(1, [on(0, [1, 5], [20, 25]), on(0, [0, 2], [6, 90]), on(0, [0, 2], [7, 90]), on(0, [3, 90])]);
    assert.deepEqual(
      explainBound(world, 'usual', 0, 'earliest').map(({ number, day }) => [number, day]),
      [
        [0, 20],
        [2, 7],
        [3, 3],
      ],
    );
  });

  it('is of the usual reading for what did not happen, whatever is assumed of the rest', () => {
    const early: Said = { ...say({ point: 0, days: [{ first: 1, last: 10 }] }), widest: { point: 0, days: [{ first: 1, last: 14 }] } };
    const world = buildWorld({ points: 1, limits: { first: 0, last: 100 }, facts: [early], assumptions: () => [], absent: new Set([0]) });
    assert.deepEqual(explainBound(world, 'usual with assumptions', 0, 'latest'), [{ number: 0, point: 0, day: 10 }]);
    assert.deepEqual(explainBound(world, 'widest', 0, 'latest'), [{ number: 0, point: 0, day: 14 }]);
  });

  it('is empty where nothing bounds that end', () => {
    const world = worldOf(2, [[{ from: 0, to: 1, sense: 'at least', by: byDays(0) }], on(0, [7, 9])]);
    assert.deepEqual(explainBound(world, 'usual', 1, 'latest'), []);
  });

  it('is found through 5,000 entries that each stand a day after the one before', () => {
    const ties = Array.from({ length: 4_999 }, (_, i) => tie(i, i + 1, 1));
    const world = worldOf(5_000, [...ties, on(0, [3, 4])], 9_999);
    assert.equal(explainBound(world, 'usual', 4_999, 'earliest').length, 5_000);
  });
});

type Size = Pick<SmallNetwork, 'points' | 'first' | 'last'>;

function checkChains(small: SmallNetwork, absent: ReadonlySet<number>): void {
  const { points, first, last } = small;
  const said = (statements: readonly Statement[]) => statements.map(({ statement }) => say(statement));
  const assumed = said(small.asked).map((one): Said => ({ ...one, tier: 'assumption' }));
  // Among the assumptions only what happened is put in order.
  const usable = assumed.filter(({ usual }) => !absent.has('point' in usual ? usual.point : usual.to));
  const world = buildWorld({ points, limits: { first, last }, facts: said(small.told), assumptions: () => usable, absent });
  for (const view of VIEWS) {
    for (let point = 0; point < points; point += 1)
      for (const end of ENDS) checkChain(world, view, point, end, small, () => describeNetwork(small));
  }
}

function checkChain(world: World, view: View, point: number, end: (typeof ENDS)[number], small: Size, described: () => string): void {
  const network = world.networks[view];
  const chain = explainBound(world, view, point, end);
  const told = toldAbout(world, world.absent.has(point) && view === 'usual with assumptions' ? 'usual' : view, point);
  const bound = network[end](point);
  const words = (): string => `${view}, point ${point}, ${end}\n${described()}`;
  assert.equal(chain.length === 0, bound === (end === 'earliest' ? small.first : small.last), words());
  if (chain.length > 0) assert.deepEqual([chain[0]?.point, chain[0]?.day], [point, bound], words());
  const numbers = chain.map(({ number }) => number);
  const among = (kept: readonly number[]) => told.filter(({ number }) => kept.includes(number));
  assert.equal(replayed(small, world, among(numbers), point, end), bound, `replayed\n${words()}`);
  for (const out of numbers) {
    const others = among(numbers.filter((number) => number !== out));
    assert.notEqual(replayed(small, world, others, point, end), bound, `without ${out}\n${words()}`);
  }
}

/** What a fresh network makes of these statements alone: what happened first, and then what did not. */
function replayed(
  { points, first, last }: Size,
  { absent }: World,
  statements: readonly Statement[],
  point: number,
  end: (typeof ENDS)[number],
) {
  const network = new Network(points, first, last);
  const happened = statements.filter(({ statement }) => !absent.has('point' in statement ? statement.point : statement.to));
  assert.equal(network.tell(happened), undefined);
  assert.equal(network.tell(statements.filter((one) => !happened.includes(one))), undefined);
  return network[end](point);
}

function worldOf(points: number, facts: readonly (readonly (Constraint | Restriction)[])[], last = 100): World {
  return buildWorld({
    points,
    limits: { first: 0, last },
    facts: facts.flat().map(say),
    assumptions: () => [],
    absent: new Set(),
  });
}

function on(point: number, ...runs: readonly (readonly [number, number])[]): readonly Restriction[] {
  return [{ point, days: runs.map(([first, last]) => ({ first, last })) }];
}

function tie(from: number, to: number, days: number): readonly Constraint[] {
  return (['at least', 'at most'] as const).map((sense) => ({ from, to, sense, by: byDays(days) }));
}

function say(content: Constraint | Restriction): Said {
  return { event: 0, chunk: 0, span: { start: 0, end: 0 }, text: '', tier: 'stated', usual: content, widest: content };
}
