import assert from 'node:assert/strict';
import { bankHolidayExceptions } from '../../server/src/dates/bankHolidayExceptions.js';
import { bankHolidaysOf, standingOf, type Division } from '../../server/src/dates/bankHolidays.js';
import { isoDay, parseIsoDay, weekdayOf } from '../../server/src/dates/civilDay.js';
import { published } from './support/published.js';

function days(division: Division, year: number): readonly string[] {
  return bankHolidaysOf(division, year).map((holiday) => isoDay(holiday.day));
}

/** In no order: when 2 January is a Monday, the lists for Scotland name that day and the next now one way round (2017), now the other (2023). */
function names(titles: readonly string[]): readonly string[] {
  return titles.map((title) => title.replace(' (substitute day)', '')).toSorted();
}

describe('bank holidays', () => {
  for (const { division, days: list, source } of published) {
    for (let year = 2012; year <= 2028; year += 1) {
      it(`are those published for ${division} in ${year}`, () => {
        const expected = Object.keys(list).filter((day) => day.startsWith(`${year}-`));
        assert.deepEqual(days(division, year), expected, source);
        const named = bankHolidaysOf(division, year).map((holiday) => holiday.name);
        assert.deepEqual(names(named), names(expected.map((day) => list[day] ?? '')), source);
      });
    }
  }

  it('has as many published days as were checked', () => {
    assert.deepEqual(
      published.map((list) => Object.keys(list.days).length),
      [140, 158, 174],
    );
  });

  it('of 2010 and 2011 follow the Act, and the royal wedding', () => {
    assert.deepEqual(days('england and wales', 2010), [
      '2010-01-01',
      '2010-04-02',
      '2010-04-05',
      '2010-05-03',
      '2010-05-31',
      '2010-08-30',
      '2010-12-27',
      '2010-12-28',
    ]);
    assert.deepEqual(days('england and wales', 2011), [
      '2011-01-03',
      '2011-04-22',
      '2011-04-25',
      '2011-04-29',
      '2011-05-02',
      '2011-05-30',
      '2011-08-29',
      '2011-12-26',
      '2011-12-27',
    ]);
    assert.deepEqual(days('scotland', 2011), [
      '2011-01-03',
      '2011-01-04',
      '2011-04-22',
      '2011-04-29',
      '2011-05-02',
      '2011-05-30',
      '2011-08-01',
      '2011-11-30',
      '2011-12-26',
      '2011-12-27',
    ]);
    assert.deepEqual(
      days('northern ireland', 2010).filter((day) => /-0[37]-/u.test(day)),
      ['2010-03-17', '2010-07-12'],
    );
  });

  it('moved for a jubilee are not also on their usual day', () => {
    assert.ok(!days('england and wales', 2020).includes('2020-05-04'));
    assert.ok(!days('scotland', 2022).includes('2022-05-30'));
    assert.ok(!days('northern ireland', 2012).includes('2012-05-28'));
  });

  it('are on weekdays, on different days and in order, from 1990 to 2060', () => {
    for (const { division } of published) {
      for (let year = 1990; year <= 2060; year += 1) {
        const all = bankHolidaysOf(division, year).map((holiday) => holiday.day);
        assert.ok(
          all.every((day) => weekdayOf(day) <= 5),
          `${division} ${year}`,
        );
        assert.deepEqual(
          all,
          [...new Set(all)].toSorted((a, b) => a - b),
        );
      }
    }
  });

  it('say which are substitutes', () => {
    const substitutes = bankHolidaysOf('england and wales', 2021).filter((holiday) => holiday.substitute);
    assert.deepEqual(
      substitutes.map(({ day, name }) => [isoDay(day), name]),
      [
        ['2021-12-27', 'Christmas Day'],
        ['2021-12-28', 'Boxing Day'],
      ],
    );
  });
});

describe('each exception', () => {
  for (const exception of bankHolidayExceptions) {
    it(`${exception.day} has a source, a real day, and takes a real holiday's place if any`, () => {
      assert.ok(exception.source.length > 20);
      assert.notEqual(parseIsoDay(exception.day), undefined);
      if (exception.insteadOf !== undefined) assert.equal(weekdayOf(parseIsoDay(exception.insteadOf) ?? 0), 1);
    });
  }
});

describe('how far a year is known', () => {
  it('is published from 2010 to 2028, then projected to 2060', () => {
    assert.deepEqual([2009, 2010, 2028, 2029, 2060, 2061].map(standingOf), [
      'outside',
      'published',
      'published',
      'projected',
      'projected',
      'outside',
    ]);
  });
});
