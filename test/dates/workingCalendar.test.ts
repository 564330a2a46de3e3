import assert from 'node:assert/strict';
import { UTCDate } from '@date-fns/utc';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import fc from 'fast-check';
import type { Division } from '../../server/src/dates/bankHolidays.js';
import { isoDay, weekdayOf, type Day } from '../../server/src/dates/civilDay.js';
import { workingCalendar } from '../../server/src/dates/workingCalendar.js';
import { on } from './support/phrases.js';
import { published } from './support/published.js';

const english = workingCalendar('england and wales');
const divisions: readonly Division[] = ['england and wales', 'scotland', 'northern ireland'];
const anyCalendar = fc.constantFrom(...divisions).map(workingCalendar);
/** Over both ends of the years for which there is a table. */
const anyDay = fc.integer({ min: on('1985-01-01'), max: on('2065-12-31') });

describe('a working calendar', () => {
  it('is made once', () => assert.equal(workingCalendar('scotland'), workingCalendar('scotland')));

  it('knows every day from 2012 to 2028 as published', () => {
    for (const { division, days } of published) {
      const calendar = workingCalendar(division);
      for (let day = on('2012-01-01'); day <= on('2028-12-31'); day += 1) {
        assert.equal(calendar.isWorkingDay(day), weekdayOf(day) <= 5 && days[isoDay(day)] === undefined, `${division} ${isoDay(day)}`);
      }
    }
  });

  it('counts as one would on the fingers', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: -30, max: 30 }), (calendar, day, n) => {
        let [found, left]: [Day, number] = [day, Math.abs(n)];
        while (left > 0) {
          found += Math.sign(n);
          if (calendar.isWorkingDay(found)) left -= 1;
        }
        assert.equal(calendar.addWorkingDays(day, n), found);
      }),
    );
  });

  it('measures what it adds', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 300 }), (calendar, day, n) => {
        assert.equal(calendar.workingDaysBetween(day, calendar.addWorkingDays(day, n)), n);
        assert.equal(calendar.workingDaysBetween(calendar.addWorkingDays(day, n), day), -n);
      }),
    );
  });

  it('agrees with a count of weekdays alone where no bank holiday lies between', () => {
    let compared = 0;
    for (let day = on('2018-01-01'); day <= on('2024-12-31'); day += 1) {
      const due = english.addWorkingDays(day, 10);
      if (holidaysIn(day, due) > 0) continue;
      compared += 1;
      assert.equal(due * 86_400_000, addBusinessDays(new UTCDate(day * 86_400_000), 10).getTime(), isoDay(day));
    }
    assert.ok(compared > 1500);
  });

  it('outside the years of its table leaves out weekends alone, and says so', () => {
    assert.equal(isoDay(english.addWorkingDays(on('2061-12-23'), 1)), '2061-12-26');
    assert.equal(isoDay(english.addWorkingDays(on('1989-12-29'), 1)), '1990-01-02');
    assert.equal(isoDay(english.addWorkingDays(on('1990-01-02'), -1)), '1989-12-29');
    assert.deepEqual(
      ['1800-01-01', '2009-12-31', '2019-06-01', '2030-06-01', '2061-01-01'].map((iso) => english.standing(on(iso))),
      ['outside', 'outside', 'published', 'projected', 'outside'],
    );
  });

  it('reaches to the last day of its table, a Friday', () => {
    assert.equal(english.isWorkingDay(on('2060-12-31')), true);
    assert.equal(english.workingDaysBetween(on('2060-12-29'), on('2060-12-31')), 2);
    assert.equal(isoDay(english.addWorkingDays(on('2060-12-30'), 1)), '2060-12-31');
    assert.equal(isoDay(english.addWorkingDays(on('2060-12-31'), 1)), '2061-01-03');
    assert.equal(isoDay(english.addWorkingDays(on('2061-01-03'), -1)), '2060-12-31');
  });

  it('names its bank holidays', () => {
    assert.equal(english.holidayName(on('2022-12-27')), 'Christmas Day (substitute day)');
    assert.equal(english.holidayName(on('2026-06-15')), undefined);
    assert.equal(workingCalendar('scotland').holidayName(on('2026-06-15')), 'World Cup bank holiday');
  });
});

function holidaysIn(after: Day, upTo: Day): number {
  return Array.from({ length: upTo - after }, (_, index) => english.holidayName(after + 1 + index)).filter((name) => name !== undefined)
    .length;
}
