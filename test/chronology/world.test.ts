import assert from 'node:assert/strict';
import fc from 'fast-check';
import { byDays } from '../../server/src/chronology/monotone.js';
import type { Network } from '../../server/src/chronology/network.js';
import type { Constraint, Restriction, Statement } from '../../server/src/chronology/statement.js';
import type { Said } from '../../server/src/chronology/said.js';
import { buildWorld, type World } from '../../server/src/chronology/world.js';
import { everyWorld } from './support/everyWorld.js';
import { describeNetwork, smallNetworks, type SmallNetwork } from './support/smallNetwork.js';

const SEED = 20_261_121;
const RUNS = Number(process.env['CHRON_NETWORK_CASES'] ?? 5_000);

describe(`a world, against every world (seed ${SEED})`, () => {
  it(`${RUNS} random sets of statements: a contradiction leaves the rest exact`, () => {
    fc.assert(fc.property(smallNetworks(true), checkContradictions), { seed: SEED, numRuns: RUNS });
  });

  it(`${RUNS} random sets of assumptions: they only narrow, and those that contradict what is stated go, with no fact`, () => {
    fc.assert(fc.property(smallNetworks(true), checkAssumptions), { seed: SEED, numRuns: RUNS });
  });

  it(`${RUNS} random sets with what did not happen: nothing else is bounded by it, and nothing else given up for it`, () => {
    fc.assert(fc.property(smallNetworks(false), checkAbsent), { seed: SEED, numRuns: RUNS });
  });

  it('takes at its widest what cannot be on the usual reading', () => {
    const early: Said = {
      ...say({ point: 0, days: [{ first: 1, last: 10 }] }),
      tier: 'convention',
      widest: { point: 0, days: [{ first: 1, last: 14 }] },
    };
    const after = say({ point: 0, days: [{ first: 12, last: 100 }] });
    const world = worldOf(1, [early, after]);
    assert.deepEqual(world.contradictions, []);
    assert.deepEqual(boundsOf(world.networks.usual), [[12, 14]]);
    const never = worldOf(1, [early, say({ point: 0, days: [{ first: 15, last: 100 }] })]);
    assert.deepEqual(
      never.contradictions.map((named) => named.toSorted()),
      [[0, 1]],
    );
  });

  it('names every statement of a contradiction, also where only holes make it one, and no other', () => {
    const days = (...runs: readonly (readonly [number, number])[]): Said =>
      say({ point: 0, days: runs.map(([first, last]) => ({ first, last })) });
    const world = worldOf(1, [days([1, 5], [20, 25]), days([3, 22]), days([8, 12]), days([1, 90])]);
    assert.deepEqual(
      world.contradictions.map((named) => named.toSorted()),
      [[0, 2]],
    );
    assert.deepEqual(boundsOf(world.networks.usual), [[3, 22]]);
  });

  it('drops the order of writing where it contradicts what is stated, and nowhere else', () => {
    const on = (point: number, first: number, last = first): Said => say({ point, days: [{ first, last }] });
    const order = (from: number, to: number): Said => ({ ...say({ from, to, sense: 'at least', by: byDays(0) }), tier: 'assumption' });
    const world = worldOf(4, [on(0, 50), on(1, 40), on(2, 30, 60)], [order(0, 1), order(1, 2), order(2, 3)]);
    assert.deepEqual(world.dropped, [[3]]);
    assert.deepEqual(boundsOf(world.networks['usual with assumptions']), [
      [50, 50],
      [40, 40],
      [40, 60],
      [40, 100],
    ]);
  });
});

function worldOf(points: number, facts: readonly Said[], assumed: readonly Said[] = []): World {
  return buildWorld({ points, limits: { first: 0, last: 100 }, facts, assumptions: () => assumed, absent: new Set() });
}

function say(content: Constraint | Restriction): Said {
  return { event: 0, chunk: 0, span: { start: 0, end: 0 }, text: '', tier: 'stated', usual: content, widest: content };
}

function built({ points, first, last, told, asked }: SmallNetwork, absent: ReadonlySet<number>): World {
  const said = (statements: readonly Statement[]): readonly Said[] => statements.map(({ statement }) => say(statement));
  return buildWorld({ points, limits: { first, last }, facts: said(told), assumptions: () => said(asked), absent });
}

/** Nothing where there would be too many worlds to try. */
function hulls(
  { points, first, last }: SmallNetwork,
  statements: readonly Statement[],
): readonly (readonly [number, number])[] | 'none' | undefined {
  const restricted = new Set(statements.flatMap(({ statement }) => ('point' in statement ? [statement.point] : [])));
  if (points - restricted.size > 1) return undefined;
  return everyWorld(points, first, last, statements)?.map((days) => [Math.min(...days), Math.max(...days)] as const) ?? 'none';
}

function checkContradictions(small: SmallNetwork): void {
  const world = built(small, new Set());
  const out = new Set(world.contradictions.flat());
  const rest = small.told.filter(({ number }) => !out.has(number));
  const expected = hulls(small, rest);
  if (expected !== undefined) assert.deepEqual(boundsOf(world.networks.usual), expected, describeNetwork(small));
  for (const named of world.contradictions) {
    const together = hulls(
      small,
      small.told.filter(({ number }) => named.includes(number)),
    );
    if (together === undefined) continue;
    assert.equal(together, 'none', `contradictory\n${describeNetwork(small)}`);
    for (const one of named)
      assert.notEqual(
        hulls(
          small,
          small.told.filter(({ number }) => number !== one && named.includes(number)),
        ),
        'none',
        `no more than that\n${describeNetwork(small)}`,
      );
  }
}

function checkAssumptions(small: SmallNetwork): void {
  const { told, asked } = small;
  const world = built(small, new Set());
  const out = new Set(world.contradictions.flat());
  const facts = told.filter(({ number }) => !out.has(number));
  const assumed = asked.map(({ statement }, i): Statement => ({ number: told.length + i, statement }));
  const dropped = new Set(world.dropped.flat());
  assert.ok(
    [...dropped].every((number) => number >= told.length),
    `no fact is dropped\n${describeNetwork(small)}`,
  );
  const kept = assumed.filter(({ number }) => !dropped.has(number));
  const assuming = world.networks['usual with assumptions'];
  const expected = hulls(small, [...facts, ...kept]);
  if (expected !== undefined) assert.deepEqual(boundsOf(assuming), expected, describeNetwork(small));
  boundsOf(world.networks.usual).forEach(([earliest, latest], point) => {
    assert.ok(earliest <= assuming.earliest(point) && assuming.latest(point) <= latest, `narrows\n${describeNetwork(small)}`);
  });
  for (const involved of world.dropped) {
    const among = (numbers: readonly number[]) => hulls(small, [...facts, ...assumed.filter(({ number }) => numbers.includes(number))]);
    const together = among(involved);
    if (together === undefined) continue;
    assert.equal(together, 'none', `dropped for a reason\n${describeNetwork(small)}`);
    for (const one of involved)
      assert.notEqual(among(involved.filter((number) => number !== one)), 'none', `no more than that\n${describeNetwork(small)}`);
  }
}

function checkAbsent(small: SmallNetwork): void {
  const absent = small.points - 1;
  const world = built(small, new Set([absent]));
  const happened = small.told.filter(({ statement }) => ('point' in statement ? statement.point : statement.to) !== absent);
  const without = built({ ...small, told: happened }, new Set([absent]));
  const others = (network: Network) => boundsOf(network).slice(0, absent);
  assert.deepEqual(others(world.networks.usual), others(without.networks.usual), describeNetwork(small));
}

function boundsOf(network: Network): readonly (readonly [number, number])[] {
  return Array.from({ length: network.points }, (_, point) => [network.earliest(point), network.latest(point)] as const);
}
