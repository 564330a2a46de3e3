import assert from 'node:assert/strict';
import type { Place } from '../../server/src/dates/datePhrase.js';
import { readPlace } from '../../server/src/dates/readPlace.js';
import { about, day, month, part, season, shown, weekOf, year } from './support/phrases.js';

/** What is written, the core reading, and the wide one where it differs. */
const rows: readonly (readonly [string, Place, string, string?])[] = [
  ['10 July 2019', day(10, 7, 2019), '2019-07-10'],
  ['29 February 2024', day(29, 2, 2024), '2024-02-29'],
  ['July 2019', month(7, 2019), '2019-07-01..2019-07-31'],
  ['February 2024', month(2, 2024), '2024-02-01..2024-02-29'],
  ['2019', year(2019), '2019-01-01..2019-12-31'],
  ['beginning of July 2023', part('beginning', month(7, 2023)), '2023-07-01..2023-07-05', '2023-07-01..2023-07-07'],
  ['early July 2023', part('early', month(7, 2023)), '2023-07-01..2023-07-10', '2023-07-01..2023-07-14'],
  ['mid July 2023', part('mid', month(7, 2023)), '2023-07-11..2023-07-20', '2023-07-08..2023-07-23'],
  ['late July 2023', part('late', month(7, 2023)), '2023-07-21..2023-07-31', '2023-07-17..2023-07-31'],
  ['late February 2023', part('late', month(2, 2023)), '2023-02-21..2023-02-28', '2023-02-17..2023-02-28'],
  ['late February 2024', part('late', month(2, 2024)), '2024-02-21..2024-02-29', '2024-02-17..2024-02-29'],
  ['end of April 2021', part('end', month(4, 2021)), '2021-04-26..2021-04-30', '2021-04-24..2021-04-30'],
  ['end of February 2024', part('end', month(2, 2024)), '2024-02-25..2024-02-29', '2024-02-23..2024-02-29'],
  ['about 12 June 2019', about(day(12, 6, 2019)), '2019-06-09..2019-06-15', '2019-06-05..2019-06-19'],
  ['about 2 January 2020', about(day(2, 1, 2020)), '2019-12-30..2020-01-05', '2019-12-26..2020-01-09'],
  ['about June 2019', about(month(6, 2019)), '2019-06-01..2019-06-30', '2019-05-18..2019-07-14'],
  ['about early June 2019', about(part('early', month(6, 2019))), '2019-06-01..2019-06-10', '2019-05-18..2019-06-28'],
  ['about summer 2019', about(season('summer', 2019)), '2019-06-01..2019-08-31', '2019-04-17..2019-10-14'],
  ['about 2019', about(year(2019)), '2019-01-01..2019-12-31', '2018-07-01..2020-06-30'],
  ['early 2019', part('early', year(2019)), '2019-01-01..2019-04-30', '2018-12-01..2019-05-31'],
  ['mid 2019', part('mid', year(2019)), '2019-05-01..2019-08-31', '2019-04-01..2019-09-30'],
  ['late 2019', part('late', year(2019)), '2019-09-01..2019-12-31', '2019-08-01..2020-01-31'],
  ['beginning of 2019', part('beginning', year(2019)), '2019-01-01..2019-02-28', '2019-01-01..2019-03-31'],
  ['end of 2019', part('end', year(2019)), '2019-11-01..2019-12-31', '2019-10-01..2019-12-31'],
  ['spring 2020', season('spring', 2020), '2020-03-01..2020-05-31', '2020-02-01..2020-06-30'],
  ['summer 2019', season('summer', 2019), '2019-06-01..2019-08-31', '2019-05-01..2019-09-30'],
  ['autumn 2019', season('autumn', 2019), '2019-09-01..2019-11-30', '2019-08-01..2019-12-31'],
  ['winter 2019/20', season('winter', 2019), '2019-12-01..2020-02-29', '2019-11-01..2020-03-31'],
  ['early summer 2019', part('early', season('summer', 2019)), '2019-06-01..2019-06-30', '2019-05-01..2019-07-31'],
  ['mid-summer 2019', part('mid', season('summer', 2019)), '2019-07-01..2019-07-31', '2019-06-01..2019-08-31'],
  ['late summer 2019', part('late', season('summer', 2019)), '2019-08-01..2019-08-31', '2019-07-01..2019-09-30'],
  ['beginning of summer 2019', part('beginning', season('summer', 2019)), '2019-06-01..2019-06-30', '2019-05-01..2019-07-31'],
  ['end of summer 2019', part('end', season('summer', 2019)), '2019-08-01..2019-08-31', '2019-07-01..2019-09-30'],
  ['late winter 2019/20', part('late', season('winter', 2019)), '2020-02-01..2020-02-29', '2020-01-01..2020-03-31'],
  ['w/c 6 May 2019', weekOf(day(6, 5, 2019)), '2019-05-06..2019-05-12'],
  ['week ending 10 May 2019', weekOf(day(10, 5, 2019), 'end'), '2019-05-04..2019-05-10'],
];

describe('each convention', () => {
  for (const [words, place, core, wide] of rows) {
    it(words, () => {
      const reading = readPlace(place);
      assert.deepEqual(reading.problems, []);
      assert.equal(shown(reading.core), core);
      assert.equal(shown(reading.wide), wide ?? core);
      assert.equal(reading.tier, wide === undefined ? 'stated' : 'convention');
      assert.equal(reading.undefinedDay, undefined);
    });
  }

  it('is said in words', () => {
    const said = (place: Place): string | undefined => readPlace(place).convention;
    assert.equal(
      said(part('early', month(2, 2023))),
      'early February 2023, read as 1 to 10 February 2023, at the widest 1 to 14 February 2023',
    );
    assert.equal(said(part('end', month(4, 2021))), 'end of April 2021, read as 26 to 30 April 2021, at the widest 24 to 30 April 2021');
    assert.equal(
      said(season('winter', 2019)),
      'winter 2019/20, read as 1 December 2019 to 29 February 2020, at the widest 1 November 2019 to 31 March 2020',
    );
    assert.equal(said(about(day(12, 6, 2019))), 'about 12 June 2019, read as 9 to 15 June 2019, at the widest 5 to 19 June 2019');
    assert.equal(said(season('summer', 2019)), 'summer 2019, read as 1 June to 31 August 2019, at the widest 1 May to 30 September 2019');
    assert.equal(said(season('winter', 2009))?.split(',')[0], 'winter 2009/10');
    assert.equal(said(month(7, 2019)), undefined);
  });
});
