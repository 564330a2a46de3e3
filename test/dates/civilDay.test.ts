import assert from 'node:assert/strict';
import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import fc from 'fast-check';
import {
  addMonths,
  dayOf,
  isoDay,
  lastDayOfMonth,
  longDay,
  longDayWithWeekday,
  longRange,
  parseIsoDay,
  weekdayOf,
  ymdOf,
} from '../../server/src/dates/civilDay.js';
import { on } from './support/phrases.js';

describe('a civil day', () => {
  it('counts from 1 January 1970', () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(dayOf(1969, 12, 31), -1);
    assert.equal(dayOf(2000, 3, 1), 11017);
  });

  it('is nothing for a date that there is not', () => {
    for (const [year, month, day] of [
      [2019, 2, 29],
      [2100, 2, 29],
      [2019, 4, 31],
      [2019, 13, 1],
      [2019, 0, 1],
      [2019, 1, 0],
      [2019, 1, 32],
      [0, 1, 1],
      [10000, 1, 1],
      [2019, 1.5, 1],
      [Number.NaN, 1, 1],
    ] as const) {
      assert.equal(dayOf(year, month, day), undefined, `${year}-${month}-${day}`);
    }
    assert.equal(parseIsoDay('2019-02-29'), undefined);
    assert.equal(parseIsoDay('2019-2-2'), undefined);
  });

  it('knows leap days and years of one or two figures', () => {
    assert.equal(isoDay(dayOf(2000, 2, 29) ?? 0), '2000-02-29');
    assert.equal(isoDay(dayOf(19, 7, 3) ?? 0), '0019-07-03');
    assert.equal(isoDay(dayOf(99, 12, 31) ?? 0), '0099-12-31');
  });

  it('is the same day there and back, with consecutive weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (day) => {
        const { year, month, day: dayOfMonth } = ymdOf(day);
        assert.equal(dayOf(year, month, dayOfMonth), day);
        assert.equal(parseIsoDay(isoDay(day)), day);
        assert.equal(weekdayOf(day + 1), (weekdayOf(day) % 7) + 1);
      }),
    );
  });

  it('is what a library of dates makes of it, from the year 100 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: -683003, max: 2932896 }), fc.integer({ min: -2000, max: 2000 }), (day, months) => {
        const date = new UTCDate(day * 86_400_000);
        assert.deepEqual(ymdOf(day), { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
        assert.equal(weekdayOf(day), date.getDay() === 0 ? 7 : date.getDay());
        assert.equal(addMonths(day, months) * 86_400_000, addMonthsToDate(date, months).getTime());
      }),
      { numRuns: 2000 },
    );
  });

  it('does not lose the day that Samoa skipped, nor those on which clocks change', () => {
    for (const iso of ['2011-12-29', '2011-12-30', '2011-12-31', '2019-03-31', '2019-10-27', '2019-03-10', '2019-11-03']) {
      assert.equal(isoDay(on(iso)), iso);
      assert.equal(isoDay(on(iso) + 1), isoDay(addMonths(addMonths(on(iso) + 1, 12), -12)));
    }
  });

  it('is written as in a report', () => {
    assert.equal(longDay(on('2019-07-16')), '16 July 2019');
    assert.equal(longDayWithWeekday(on('2019-07-16')), 'Tue 16 July 2019');
    assert.equal(longRange(on('2023-07-01'), on('2023-07-10')), '1 to 10 July 2023');
    assert.equal(longRange(on('2023-07-28'), on('2023-08-07')), '28 July to 7 August 2023');
    assert.equal(longRange(on('2022-12-28'), on('2023-01-07')), '28 December 2022 to 7 January 2023');
    assert.equal(longRange(on('2023-07-01'), on('2023-07-01')), '1 July 2023');
  });
});

describe('months', () => {
  it('go to the corresponding day, or the last of the month', () => {
    assert.equal(isoDay(addMonths(on('2023-01-31'), 1)), '2023-02-28');
    assert.equal(isoDay(addMonths(on('2024-01-31'), 1)), '2024-02-29');
    assert.equal(isoDay(addMonths(on('2024-02-29'), 12)), '2025-02-28');
    assert.equal(isoDay(addMonths(on('2023-03-31'), -1)), '2023-02-28');
    assert.equal(isoDay(addMonths(on('2023-02-28'), 1)), '2023-03-28');
    assert.equal(isoDay(lastDayOfMonth(2024, 2)), '2024-02-29');
    assert.equal(isoDay(lastDayOfMonth(1900, 2)), '1900-02-28');
    assert.throws(() => lastDayOfMonth(2019, 13), RangeError);
  });

  it('never give what is not a day, however many', () => {
    for (const n of [1e9, -1e9]) assert.ok(Number.isInteger(addMonths(0, n)));
  });
});
