import assert from 'node:assert/strict';
import fc from 'fast-check';
import { daySet, hull, intersect, nextIn, previousIn, union, type DaySet } from '../../server/src/dates/daySet.js';

const ranges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 })).map(([first, more]) => ({ first, last: first + more })),
  { maxLength: 6 },
);
/** One or two near each other, so that they often lie within, over or beside each other. */
const few = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 4 })).map(([first, more]) => ({ first, last: first + more })),
  { minLength: 1, maxLength: 2 },
);
const universe = Array.from({ length: 60 }, (_, day) => day);

function members(set: DaySet): readonly number[] {
  return universe.filter((day) => set.some(({ first, last }) => first <= day && day <= last));
}

describe('a set of days', () => {
  it('is in order, disjoint and not adjacent, and has the days of its ranges', () => {
    fc.assert(
      fc.property(ranges, (given) => {
        const set = daySet(given);
        assert.deepEqual(members(set), members(given));
        for (const [index, range] of set.entries()) {
          const next = set[index + 1];
          assert.ok(range.first <= range.last && (next === undefined || next.first > range.last + 1));
        }
      }),
    );
  });

  it('leaves out a range that ends before it begins', () => assert.deepEqual(daySet([{ first: 3, last: 2 }]), []));

  it('joins and meets as sets do', () => {
    const either = fc.oneof(ranges, few).map(daySet);
    fc.assert(
      fc.property(either, either, (a, b) => {
        const [inA, inB] = [members(a), members(b)];
        assert.deepEqual(
          members(union(a, b)),
          universe.filter((day) => inA.includes(day) || inB.includes(day)),
        );
        const both = universe.filter((day) => inA.includes(day) && inB.includes(day));
        assert.deepEqual(members(intersect(a, b) ?? []), both);
        assert.equal(intersect(a, b) === undefined, both.length === 0);
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });

  it('finds the nearest member on either side, and its hull', () => {
    fc.assert(
      fc.property(ranges.map(daySet), fc.integer({ min: -2, max: 62 }), (set, day) => {
        const all = members(set);
        assert.equal(
          nextIn(set, day),
          all.find((member) => member >= day),
        );
        assert.equal(
          previousIn(set, day),
          all.findLast((member) => member <= day),
        );
        if (set.length > 0) assert.deepEqual(hull(set), { first: all[0], last: all.at(-1) });
      }),
    );
    assert.throws(() => hull([]), RangeError);
  });
});
