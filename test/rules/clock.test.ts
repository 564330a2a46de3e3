import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, type Day } from '../../server/src/dates/civilDay.js';
import { shiftOf, type Counting, type Period } from '../../server/src/dates/period.js';
import { applyShift } from '../../server/src/dates/shift.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { clockOf, fixedClock, type Stop } from '../../server/src/rules/clock.js';

const calendar = workingCalendar('england and wales');
const first = dayOf(2019, 11, 1) ?? 0;
const day = fc.integer({ min: first, max: first + 120 });
/** In any order, over each other or not, and some of no length. */
const stops = fc.array(
  fc.tuple(day, fc.integer({ min: -1, max: 25 })).map(([from, length]): Stop => ({ from, to: from + length })),
  { minLength: 1, maxLength: 4 },
);
const workingDays = fc.integer({ min: 1, max: 40 }).map((n): Period => ({ n, unit: 'working day' }));
const longer = fc.constantFrom<Period>({ n: 20, unit: 'day' }, { n: 2, unit: 'week' }, { n: 1, unit: 'month' });

/** Day by day: a day counts unless the clock stood still on it. The day on which it was stopped still counts, that on which it went on does not. */
function byHand(start: Day, { n, unit }: Period, stood: readonly Stop[]): Day {
  const counts = (one: Day): boolean => unit !== 'working day' || calendar.isWorkingDay(one);
  const isStill = (one: Day): boolean => stood.some(({ from, to }) => from < one && one <= to);
  // Months are no number of days: the clock runs as long as it would have run from that start on.
  const due = applyShift(shiftOf({ n, unit }, 'after'), start, calendar);
  let left = unit === 'working day' ? n : due - start;
  let at = start;
  while (left > 0) {
    at += 1;
    if (counts(at) && !isStill(at)) left -= 1;
  }
  return at;
}

describe('a clock', () => {
  it('that stood still is due when as many days have counted as it asks for, however its stops are written', () => {
    fc.assert(
      fc.property(day, fc.oneof(workingDays, longer), stops, (start, period, stood) => {
        assert.equal(clockOf(period, 'after', calendar, stood).due.apply(start), byHand(start, period, stood));
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    );
  });

  it('can be asked from which days on it is due by a day, or after it', () => {
    fc.assert(
      fc.property(
        day,
        fc.oneof(workingDays, longer),
        fc.constantFrom<Counting>('after', 'beginning with'),
        stops,
        (asked, period, counting, stood) => {
          const { due } = clockOf(period, counting, calendar, stood);
          const [least, greatest] = [due.least(asked), due.greatest(asked)];
          assert.ok(due.apply(least) >= asked && due.apply(least - 1) < asked, 'the least');
          assert.ok(due.apply(greatest) <= asked && due.apply(greatest + 1) > asked, 'the greatest');
        },
      ),
      { seed: 20_261_122, numRuns: 1_000 },
    );
  });

  it('is past by so many of its own units', () => {
    const past = (period: Period, k: number): Day =>
      clockOf(period, 'after', calendar)
        .past(k)
        .apply(dayOf(2019, 7, 12) ?? 0);
    assert.equal(past({ n: 1, unit: 'working day' }, 1), dayOf(2019, 7, 16));
    assert.equal(past({ n: 1, unit: 'week' }, 2), dayOf(2019, 7, 21));
    assert.equal(past({ n: 1, unit: 'month' }, 3), dayOf(2019, 8, 15));
    assert.deepEqual(
      (['working day', 'day', 'week', 'month', 'year'] as const).map((unit) => clockOf({ n: 1, unit }, 'after', calendar).unit),
      ['working day', 'day', 'day', 'day', 'day'],
    );
  });

  it('of a day that is given is due on it, whatever started it', () => {
    const { due, past } = fixedClock(100);
    assert.deepEqual([due.apply(1), due.apply(1_000), past(3).apply(1)], [100, 100, 103]);
    assert.ok(due.least(100) < -100_000 && due.least(101) > 100_000, 'due on or after a day: from any start, or from none');
    assert.ok(due.greatest(100) > 100_000 && due.greatest(99) < -100_000, 'due on or before it');
    assert.deepEqual(due.reach(), { least: -Infinity, most: Infinity });
  });
});
