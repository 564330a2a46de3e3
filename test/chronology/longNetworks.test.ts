import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanning } from '../../server/src/chronology/spanning.js';
import { leastConflict } from '../../server/src/chronology/leastConflict.js';
import { byDays, type Monotone } from '../../server/src/chronology/monotone.js';
import { Network } from '../../server/src/chronology/network.js';
import type { Constraint, Statement } from '../../server/src/chronology/statement.js';

const LAST = 100_000;

/** More points than are narrowed as they come, tied in a row that is written in any order, with some more ties and some days. */
const longNetworks = fc.record({
  order: fc.shuffledSubarray(
    Array.from({ length: 700 }, (_, i) => i),
    { minLength: 600 },
  ),
  ties: fc.array(fc.record({ least: fc.integer({ min: -3, max: 9 }), slack: fc.integer({ min: 0, max: 6 }) }), {
    minLength: 700,
    maxLength: 700,
  }),
  others: fc.array(fc.tuple(fc.nat(699), fc.nat(699), fc.integer({ min: -4000, max: -3000 })), { maxLength: 20 }),
  days: fc.array(fc.tuple(fc.nat(699), fc.integer({ min: 20_000, max: 40_000 }), fc.integer({ min: 0, max: 5000 })), { maxLength: 4 }),
});

function statementsOf({ order, ties, others, days }: typeof longNetworks extends fc.Arbitrary<infer T> ? T : never): readonly Statement[] {
  const row = order.flatMap((i) => {
    const tie = ties[i];
    if (tie === undefined) return [];
    return (['at least', 'at most'] as const).map((sense): Statement['statement'] => ({
      from: i,
      to: i + 1,
      sense,
      by: byDays(sense === 'at least' ? tie.least : tie.least + tie.slack),
    }));
  });
  const across = others.map(([from, to, by]): Statement['statement'] => ({ from, to, sense: 'at least', by: byDays(by) }));
  const set = days.map(([point, first, length]): Statement['statement'] => ({ point, days: [{ first, last: first + length }] }));
  return [...row, ...across, ...set].map((statement, number) => ({ number, statement }));
}

/** The same found naively: every tie in turn, until a whole round changes nothing. */
function naively(points: number, statements: readonly Statement[]): readonly (readonly [number, number])[] | undefined {
  const low = Array.from({ length: points }, () => 0);
  const high = Array.from({ length: points }, () => LAST);
  for (const { statement } of statements) {
    if (!('point' in statement)) continue;
    low[statement.point] = Math.max(low[statement.point] ?? 0, statement.days[0]?.first ?? 0);
    high[statement.point] = Math.min(high[statement.point] ?? 0, statement.days[0]?.last ?? 0);
  }
  const ties = statements.flatMap(({ statement }) => ('point' in statement ? [] : [statement]));
  for (let changed = true; changed;) {
    changed = false;
    const set = (days: number[], point: number, day: number, before: boolean): void => {
      const is = days[point] ?? 0;
      if (before ? day >= is : day <= is) return;
      days[point] = day;
      changed = true;
    };
    for (const { from, to, sense, by } of ties) {
      const least = sense === 'at least';
      set(least ? low : high, to, by.apply((least ? low : high)[from] ?? 0), !least);
      set(least ? high : low, from, least ? by.greatest(high[to] ?? 0) : by.least(low[to] ?? 0), least);
    }
    if (low.some((day, point) => day > (high[point] ?? 0))) return undefined;
  }
  return low.map((day, point) => [day, high[point] ?? 0]);
}

describe('a long network', () => {
  it('has the days that are found naively, and is refused where there are none', () => {
    let refused = 0;
    const runs = 60;
    fc.assert(
      fc.property(longNetworks, (long) => {
        const statements = statementsOf(long);
        const network = new Network(701, 0, LAST);
        const conflict = network.tell(statements);
        const days = naively(701, statements);
        if (conflict) refused += 1;
        assert.equal(conflict === undefined, days !== undefined);
        if (days)
          assert.deepEqual(
            Array.from({ length: 701 }, (_, i) => [network.earliest(i), network.latest(i)]),
            days,
          );
      }),
      { seed: 20_261_122, numRuns: runs },
    );
    assert.ok(refused > 5 && refused < runs - 5, `${refused} refused`);
  });

  const rows: readonly (readonly [string, (i: number) => Pick<Constraint, 'from' | 'to'>])[] = [
    ['each entry counts from the one before', (i) => ({ from: i, to: i + 1 })],
    ['each entry counts from the next', (i) => ({ from: i + 1, to: i })],
    ['entries count from each other in no order', (i) => ({ from: (i * 7) % 2001, to: ((i + 1) * 7) % 2001 })],
    ['each counts from the one before, told in no order', (i) => ({ from: (i * 777) % 2000, to: ((i * 777) % 2000) + 1 })],
  ];
  for (const [what, tie] of rows) {
    it(`in which ${what} is narrowed in a number of steps that grows with its length alone`, () => {
      const forwards = Array.from({ length: 2000 }, (_, i) => i);
      for (const told of [forwards, forwards.toReversed()]) {
        const { by, asked } = counted(2);
        const network = new Network(2001, 0, LAST);
        const ties = told.flatMap((i) => (['at least', 'at most'] as const).map((sense) => ({ ...tie(i), sense, by })));
        assert.equal(network.tell(ties.map((statement, number) => ({ number, statement }))), undefined);
        const points = Array.from({ length: 2001 }, (_, i) => i);
        assert.equal(Math.max(...points.map((point) => network.earliest(point))), 4000);
        assert.equal(Math.min(...points.map((point) => network.latest(point))), LAST - 4000);
        assert.ok(asked() < 40 * 2000, `${asked()} steps`);
      }
    });
  }
});

/** So many days on, and how often that was asked. */
function counted(days: number): { readonly by: Monotone; readonly asked: () => number } {
  let asked = 0;
  const on = (day: number, by: number): number => {
    asked += 1;
    return day + by;
  };
  const by: Monotone = {
    apply: (day) => on(day, days),
    least: (day) => on(day, -days),
    greatest: (day) => on(day, -days),
    reach: () => ({ least: days, most: days }),
  };
  return { by, asked: () => asked };
}

describe('a date that counts from itself', () => {
  it('is refused long before the calendar ends', () => {
    for (const [sense, days] of [
      ['at least', 2],
      ['at most', -2],
    ] as const) {
      const { by, asked } = counted(days);
      assert.ok(new Network(1, 0, LAST).tell([{ number: 0, statement: { from: 0, to: 0, sense, by } }]));
      assert.ok(asked() < 5000, `${asked()} steps`);
    }
  });
});

describe('what is asked briefly', () => {
  it('is left open where the answer is far away, and told where it is near', () => {
    const row = Array.from({ length: 2000 }, (_, i): Statement => {
      return { number: i, statement: { from: i, to: i + 1, sense: 'at least', by: byDays(0) } };
    });
    for (const [end, told] of [
      [50, true],
      [2000, false],
    ] as const) {
      const network = new Network(2001, 0, LAST);
      assert.equal(network.tell(row), undefined);
      const late: Statement = { number: -2, statement: { point: 0, days: [{ first: 20, last: LAST }] } };
      const early: Statement = { number: -3, statement: { point: end, days: [{ first: 0, last: 10 }] } };
      assert.equal(
        network.possible([late, early], () => true),
        undefined,
      );
      assert.equal(
        network.possible([late, early], () => true, true),
        told ? undefined : true,
      );
      assert.deepEqual([network.earliest(0), network.latest(0)], [0, LAST], 'and taken back');
    }
  });
});

describe('what is tied together', () => {
  it('comes once each, and each but the first after one to which it is tied', () => {
    const ties: Readonly<Record<number, readonly number[]>> = { 1: [2, 3], 2: [1, 4], 3: [1], 4: [2], 5: [6], 6: [5] };
    assert.deepEqual(
      spanning([4, 1, 5], (point) => ties[point] ?? []),
      [4, 2, 1, 3, 5, 6],
    );
  });
});

describe('the least conflict', () => {
  it('is found among very many suspects, and a large one is named as it was found', () => {
    const all = Array.from({ length: 2000 }, (_, i) => i);
    assert.deepEqual(
      leastConflict(
        all,
        () => all,
        (some) => some.includes(7) && some.includes(1500),
      ).toSorted((a, b) => a - b),
      [7, 1500],
    );
    let tried = 0;
    const found = leastConflict(
      all,
      () => all,
      (some) => {
        tried += some.length;
        return some.length === all.length;
      },
    );
    assert.deepEqual(
      found.toSorted((a, b) => a - b),
      all,
    );
    assert.ok(tried < 100_000, `${tried} statements tried`);
  });
});
