import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Place } from '../../server/src/dates/datePhrase.js';
import { needsYear, readPlace } from '../../server/src/dates/readPlace.js';
import { anyPlace, checkReading } from './support/anyPlace.js';
import { about, between, day, either, label, month, part, period, season, several, shown, weekOf, year } from './support/phrases.js';

function core(place: Place, assumedYear?: number): string {
  return shown(readPlace(place, assumedYear).core);
}

function problems(place: Place, assumedYear?: number): readonly (readonly [string, string])[] {
  return readPlace(place, assumedYear).problems.map(({ kind, message }) => [kind, message]);
}

describe('alternatives', () => {
  it('keep their gaps', () => {
    assert.equal(core(either(day(3), day(10, 5, 2020))), '2020-05-03 2020-05-10');
    assert.equal(core(either(month(5), month(10, 2020))), '2020-05-01..2020-05-31 2020-10-01..2020-10-31');
    assert.equal(core(either(day(3), day(4, 5, 2020))), '2020-05-03..2020-05-04');
  });

  it('take month and year from the next, over the turn of the year when that is plain', () => {
    assert.equal(core(either(month(12), month(1, 2020))), '2019-12-01..2020-01-31');
    assert.equal(core(either(month(10), month(5, 2020))), '2020-05-01..2020-05-31 2020-10-01..2020-10-31');
    assert.equal(core(either(month(7), month(1, 2020))), '2020-01-01..2020-01-31 2020-07-01..2020-07-31');
    assert.equal(core(either(month(8), month(1, 2020))), '2019-08-01..2019-08-31 2020-01-01..2020-01-31');
    assert.equal(core(either(month(8, 2019), month(1))), '2019-08-01..2019-08-31 2020-01-01..2020-01-31');
    assert.equal(core(either(day(28, 4), day(3, 5, 2020))), '2020-04-28 2020-05-03');
    assert.equal(core(either(day(1), day(2), day(9, 5, 2020))), '2020-05-01..2020-05-02 2020-05-09');
    assert.equal(core(either(part('early'), part('mid', month(7, 2023)))), '2023-07-01..2023-07-20');
    assert.equal(core(either(part('early'), day(20, 7, 2023))), '2023-07-01..2023-07-10 2023-07-20');
    assert.equal(core(either(season('winter'), season('spring', 2020))), '2019-12-01..2020-05-31');
  });

  it('have the wide readings of each', () => {
    assert.equal(
      shown(readPlace(either(part('early', month(7, 2023)), month(9, 2023))).wide),
      '2023-07-01..2023-07-14 2023-09-01..2023-09-30',
    );
  });

  it('take what only the first gives from that', () => assert.equal(core(either(day(3, 5, 2020), day(10, 6))), '2020-05-03 2020-06-10'));

  it('are not read when one of them is no date', () => {
    const reading = readPlace(either(day(30, 2), day(3, 3, 2020)));
    assert.equal(reading.undefinedDay, true);
    assert.deepEqual(
      reading.problems.map(({ kind }) => kind),
      ['impossible date'],
    );
  });
});

describe('between and periods', () => {
  it('take the year from their end', () => {
    assert.equal(core(period(day(23, 3), day(2, 5, 2020))), '2020-03-23..2020-05-02');
    assert.equal(core(period(month(12), month(1, 2020))), '2019-12-01..2020-01-31');
    assert.equal(core(period(day(10), day(14, 6, 2019))), '2019-06-10..2019-06-14');
    assert.equal(core(period(day(20, 12, 2019), day(3, 1))), '2019-12-20..2020-01-03');
    assert.equal(core(between(day(3), day(10, 5, 2020))), '2020-05-03..2020-05-10');
    assert.equal(core(period(either(day(3), day(10, 5)), day(2, 6, 2020))), '2020-05-03..2020-06-02');
    assert.equal(core(period(season('winter'), season('spring', 2020))), '2019-12-01..2020-05-31');
  });

  it('begin in the year before where their first month is a later one, be it by one', () => {
    assert.equal(core(period(month(4), month(3, 2020))), '2019-04-01..2020-03-31');
    assert.equal(core(period(month(4, 2019), month(3))), '2019-04-01..2020-03-31');
    assert.equal(core(period(month(4), month(4, 2020))), '2020-04-01..2020-04-30');
    assert.equal(core(period(season('spring'), month(4, 2020))), '2020-03-01..2020-04-30');
    assert.equal(core(period(season('autumn'), month(10, 2020))), '2020-09-01..2020-10-31');
    assert.equal(core(between(day(20, 12), day(5, 1)), 2020), '2019-12-20..2020-01-05');
  });

  it('with alternatives at an end pass on to the nearest of them', () => {
    assert.equal(core(period(day(3, 12, 2019), either(month(1), month(2)))), '2019-12-03..2020-02-29');
    assert.equal(core(period(either(month(11), month(12)), month(1, 2020))), '2019-11-01..2020-01-31');
    assert.equal(core(period(month(12, 2019), either(month(1), month(12)))), '2019-12-01..2020-12-31');
    assert.equal(core(either(between(day(20, 12), day(5, 1)), day(10, 1, 2020))), '2019-12-20..2020-01-05 2020-01-10');
    assert.equal(core(either(day(10, 11, 2019), between(day(20, 12), day(5, 1)))), '2019-11-10 2019-12-20..2020-01-05');
  });

  it('keep each end of a period apart', () => {
    const { lasts } = readPlace(period(part('early'), part('mid', month(7, 2023))));
    assert.ok(lasts);
    assert.deepEqual([lasts.core.from, lasts.core.to].map(shown), ['2023-07-01..2023-07-10', '2023-07-11..2023-07-20']);
    assert.deepEqual([lasts.wide.from, lasts.wide.to].map(shown), ['2023-07-01..2023-07-14', '2023-07-08..2023-07-23']);
    assert.equal(readPlace(between(day(3), day(10, 5, 2020))).lasts, undefined);
  });

  it('leave out of each end what the other rules out', () => {
    const { lasts } = readPlace(period(month(7, 2019), day(10, 7, 2019)));
    assert.equal(lasts && shown(lasts.core.from), '2019-07-01..2019-07-10');
  });

  it('may be a single day', () => assert.equal(core(period(day(10, 6, 2019), day(10, 6, 2019))), '2019-06-10'));

  it('that end before they begin are said to', () => {
    assert.deepEqual(problems(between(day(10), day(3, 5, 2020))), [
      ['reversed', 'This ends (3 May 2020) before it begins (10 May 2020). Check the two dates in the record.'],
    ]);
    assert.equal(readPlace(period(month(6, 2020), month(3, 2020))).undefinedDay, true);
  });

  it('with an entry at one end are left to the chronology, but not its date', () => {
    const open = readPlace(between(label('icpc'), day(10, 5, 2020)));
    assert.deepEqual([open.undefinedDay, open.problems], [true, []]);
    assert.deepEqual(
      problems(between(label('icpc'), day(31, 4, 2020))).map(([kind]) => kind),
      ['impossible date'],
    );
    assert.equal(needsYear(between(label('icpc'), day(10, 5))), true);
    assert.deepEqual(problems(between(label('icpc'), day(10, 5)), 2020), []);
    assert.deepEqual(problems(between(day(10, 5), label('icpc')), 2020), []);
  });
});

describe('an impossible date', () => {
  const cases: readonly (readonly [Place, string])[] = [
    [day(31, 2, 2019), 'There is no 31 February 2019: February 2019 has 28 days. Check the date in the record.'],
    [day(29, 2, 2019), 'There is no 29 February 2019: February 2019 has 28 days. Check the date in the record.'],
    [day(30, 2), 'There is no 30 February: February has 28 or 29 days. Check the date in the record.'],
    [day(31, 6), 'There is no 31 June: June has 30 days. Check the date in the record.'],
    [day(0, 6, 2019), 'There is no 0 June 2019: June 2019 has 30 days. Check the date in the record.'],
    [
      day(31, 4, 2019, { numeric: true }),
      'There is no 31 April 2019: April 2019 has 30 days. A date in numbers is read as day, month, year. Check the date in the record.',
    ],
    [
      day(31, 13, 2019, { numeric: true }),
      'There is no month 13. A date in numbers is read as day, month, year. Check the date in the record.',
    ],
    [day(32), 'No month has a 32nd. Check the date in the record.'],
    [day(1, 1, 0), 'There is no year 0. Check the date in the record.'],
    [month(13, 2019), 'There is no month 13. Check the date in the record.'],
    [about(day(31, 2, 2019)), 'There is no 31 February 2019: February 2019 has 28 days. Check the date in the record.'],
    [weekOf(day(31, 2, 2019)), 'There is no 31 February 2019: February 2019 has 28 days. Check the date in the record.'],
    [part('early', month(13, 2019)), 'There is no month 13. Check the date in the record.'],
    [year(0), 'There is no year 0. Check the date in the record.'],
  ];
  for (const [place, message] of cases) {
    it(message, () => {
      const { core: days, wide, undefinedDay, lasts } = readPlace(place);
      assert.deepEqual(problems(place), [['impossible date', message]]);
      assert.deepEqual([days, wide, undefinedDay, lasts], [[], [], true, undefined]);
    });
  }

  it('is none at the edges: the first and last year, and a day that some month has', () => {
    for (const place of [day(1, 1, 1), day(31, 12, 9999), year(1), year(9999), month(1, 2019), month(12, 2019)])
      assert.deepEqual(problems(place), []);
    for (const place of [day(1), day(31)])
      assert.deepEqual(
        problems(place).map(([kind]) => kind),
        ['no month'],
      );
    assert.deepEqual(
      problems(day(29, 2)).map(([kind]) => kind),
      ['no year'],
    );
  });

  it('offers the other order of numbers where that is a date', () => {
    assert.deepEqual(readPlace(day(7, 13, 2019, { numeric: true })).problems[0]?.suggestions, ['13 July 2019']);
    assert.equal(readPlace(day(31, 13, 2019, { numeric: true })).problems[0]?.suggestions, undefined);
  });
});

describe('a wrong weekday', () => {
  const tuesday = day(10, 7, 2019, { weekday: 2 });

  it('is an error on the date, which keeps the day of its numbers', () => {
    assert.deepEqual(problems(tuesday), [
      ['wrong weekday', '10 July 2019 was a Wednesday, not a Tuesday. Check which of the two the record gives.'],
    ]);
    assert.equal(core(tuesday), '2019-07-10');
  });

  it('could hide the nearest such days on either side', () => {
    assert.equal(shown(readPlace(tuesday).wide), '2019-07-09..2019-07-10 2019-07-16');
    assert.equal(readPlace(tuesday).tier, 'convention');
    assert.deepEqual(readPlace(tuesday).problems[0]?.suggestions, ['Wed 10 July 2019', 'Tue 9 July 2019', 'Tue 16 July 2019']);
    assert.equal(shown(readPlace(day(10, 7, 2019, { weekday: 4 })).wide), '2019-07-04 2019-07-10..2019-07-11');
  });

  it('of a week moves the whole week, on the wide reading', () => {
    const { core: days, wide } = readPlace(weekOf(day(7, 5, 2019, { weekday: 1 })));
    assert.deepEqual([shown(days), shown(wide)], ['2019-05-07..2019-05-13', '2019-05-06..2019-05-19']);
  });

  it('is none when it is right', () => assert.deepEqual(problems(day(10, 7, 2019, { weekday: 3 })), []));
});

describe('several dates in one entry', () => {
  it('are an error, and anything from the first to the last', () => {
    const place = several(day(9), day(22, 4, 2020));
    assert.deepEqual(problems(place), [
      ['several dates', '9 April 2020 and 22 April 2020 are 2 dates in one entry. Make an entry for each.'],
    ]);
    assert.equal(core(place), '2020-04-09..2020-04-22');
  });
});

describe('a missing year', () => {
  it('is needed by a date that has none of its own', () => {
    for (const place of [
      day(9, 4),
      month(7),
      season('summer'),
      part('late', month(5)),
      about(month(5)),
      weekOf(day(6, 5)),
      either(day(3), day(10, 5)),
      period(month(12), month(1)),
    ]) {
      assert.equal(needsYear(place), true);
      assert.equal(readPlace(place, 2020).undefinedDay, undefined);
      assert.deepEqual(new Set(problems(place).map(([kind]) => kind)), new Set(['no year']));
    }
    for (const place of [day(9, 4, 2020), year(2019), either(day(3), day(10, 5, 2020)), day(3), day(31, 2), part('early')])
      assert.equal(needsYear(place), false);
  });

  it('that is assumed is that of the last part', () => {
    assert.equal(core(day(9, 4), 2020), '2020-04-09');
    assert.equal(core(period(month(12), month(1)), 2020), '2019-12-01..2020-01-31');
    assert.equal(core(either(day(3), day(10, 5)), 2020), '2020-05-03 2020-05-10');
    assert.equal(core(day(9, 4, 2021), 2020), '2021-04-09');
    assert.equal(core(about(day(12, 6)), 2020), '2020-06-09..2020-06-15');
    assert.equal(core(about(part('early', month(6))), 2020), '2020-06-01..2020-06-10');
    assert.equal(core(about(season('summer')), 2020), '2020-06-01..2020-08-31');
    assert.equal(core(weekOf(day(4, 5)), 2020), '2020-05-04..2020-05-10');
    assert.deepEqual(
      problems(day(29, 2), 2023).map(([kind]) => kind),
      ['impossible date'],
    );
  });

  it('and a missing month are asked for', () => {
    assert.deepEqual(problems(day(9, 4)), [['no year', 'No year is given for 9 April. Add the year.']]);
    assert.deepEqual(problems(day(3)), [['no month', 'No month is given for the 3rd. Add the month and the year.']]);
    assert.deepEqual(
      [1, 2, 3, 4, 10, 11, 12, 13, 14, 20, 21, 22, 23, 30].map((n) => problems(day(n))[0]?.[1].split(' ')[6]),
      ['1st.', '2nd.', '3rd.', '4th.', '10th.', '11th.', '12th.', '13th.', '14th.', '20th.', '21st.', '22nd.', '23rd.', '30th.'],
    );
    assert.deepEqual(problems(part('early')), [['no month', 'No month or year is given for "early". Add it.']]);
  });
});

describe('any place', () => {
  it('has a wide reading that holds the core one, and days unless it says why not', () => {
    fc.assert(
      fc.property(anyPlace, fc.option(fc.integer({ min: 2018, max: 2021 })), (place, assumed) => checkReading(place, assumed ?? undefined)),
      { numRuns: 2000 },
    );
  });

  it('needs a year from elsewhere exactly when one would mend it', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const wanting = readPlace(place).problems.some(({ kind }) => kind === 'no year');
        assert.equal(needsYear(place), wanting);
        assert.ok(!readPlace(place, 2020).problems.some(({ kind }) => kind === 'no year'));
      }),
      { numRuns: 1000 },
    );
  });
});
