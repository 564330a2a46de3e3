import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isoDay } from '../../server/src/dates/civilDay.js';
import { applyShift, shifting, type Shift } from '../../server/src/dates/shift.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { on } from './support/phrases.js';

const calendar = workingCalendar('england and wales');
const anyDay = fc.integer({ min: on('1988-01-01'), max: on('2062-12-31') });
const weekday = fc.integer({ min: 1, max: 7 });
const parts = fc.record(
  {
    snap: fc.oneof(
      fc.constantFrom('week start' as const, 'month start' as const),
      weekday.map((weekdayAfter) => ({ weekdayAfter })),
      weekday.map((weekdayBefore) => ({ weekdayBefore })),
    ),
    months: fc.integer({ min: -30, max: 30 }),
    workingDays: fc.integer({ min: -70, max: 70 }),
    days: fc.integer({ min: -200, max: 200 }),
    countsFirstDay: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const anyShift: fc.Arbitrary<Shift> = parts;

function shifted(shift: Shift, iso: string): string {
  return isoDay(applyShift(shift, on(iso), calendar));
}

describe('a shift', () => {
  it('goes in the order snap, months, working days, days', () => {
    assert.equal(shifted({ snap: 'month start', months: 1, workingDays: 1, days: 1 }, '2019-03-20'), '2019-04-03');
  });

  it('snaps to the week, the month and a weekday', () => {
    assert.equal(shifted({ snap: 'week start' }, '2019-07-14'), '2019-07-08');
    assert.equal(shifted({ snap: 'month start' }, '2019-07-14'), '2019-07-01');
    assert.equal(shifted({ snap: { weekdayAfter: 1 } }, '2019-07-08'), '2019-07-15');
    assert.equal(shifted({ snap: { weekdayAfter: 1 } }, '2019-07-14'), '2019-07-15');
    assert.equal(shifted({ snap: { weekdayBefore: 1 } }, '2019-07-08'), '2019-07-01');
    assert.equal(shifted({ snap: { weekdayBefore: 1 } }, '2019-07-09'), '2019-07-08');
  });

  it('never leads from a later day to an earlier', () => {
    fc.assert(
      fc.property(anyShift, anyDay, (shift, day) => {
        assert.ok(applyShift(shift, day, calendar) <= applyShift(shift, day + 1, calendar));
      }),
      { numRuns: 1500 },
    );
  });

  it('is undone exactly from either side', () => {
    fc.assert(
      fc.property(anyShift, anyDay, (shift, day) => {
        const least = shifting(shift, calendar).least(day);
        assert.ok(applyShift(shift, least, calendar) >= day, 'least reaches it');
        assert.ok(applyShift(shift, least - 1, calendar) < day, 'none less does');
        const greatest = shifting(shift, calendar).greatest(day);
        assert.ok(applyShift(shift, greatest, calendar) <= day, 'greatest keeps to it');
        assert.ok(applyShift(shift, greatest + 1, calendar) > day, 'none greater does');
      }),
      { numRuns: 1500 },
    );
  });

  it('is undone exactly on every day round each month end, where months are uneven', () => {
    for (const shift of [
      { months: 1 },
      { months: -1 },
      { months: 12 },
      { months: 1, countsFirstDay: true },
      { months: 12, countsFirstDay: true },
    ] satisfies Shift[]) {
      for (let day = on('2023-01-01'); day <= on('2024-12-31'); day += 1) {
        const [least, greatest] = [shifting(shift, calendar).least(day), shifting(shift, calendar).greatest(day)];
        assert.ok(applyShift(shift, least, calendar) >= day && applyShift(shift, least - 1, calendar) < day, isoDay(day));
        assert.ok(applyShift(shift, greatest, calendar) <= day && applyShift(shift, greatest + 1, calendar) > day, isoDay(day));
      }
    }
  });
});
