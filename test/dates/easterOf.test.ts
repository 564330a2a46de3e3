import assert from 'node:assert/strict';
import { isoDay } from '../../server/src/dates/civilDay.js';
import { easterOf } from '../../server/src/dates/easterOf.js';

/** Easter Sunday from 1990 to 2060, by another method (the epacts of O. J. Oudin, as in dateutil's `easter`). */
const easters: readonly string[] = [
  '1990-04-15',
  '1991-03-31',
  '1992-04-19',
  '1993-04-11',
  '1994-04-03',
  '1995-04-16',
  '1996-04-07',
  '1997-03-30',
  '1998-04-12',
  '1999-04-04',
  '2000-04-23',
  '2001-04-15',
  '2002-03-31',
  '2003-04-20',
  '2004-04-11',
  '2005-03-27',
  '2006-04-16',
  '2007-04-08',
  '2008-03-23',
  '2009-04-12',
  '2010-04-04',
  '2011-04-24',
  '2012-04-08',
  '2013-03-31',
  '2014-04-20',
  '2015-04-05',
  '2016-03-27',
  '2017-04-16',
  '2018-04-01',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
  '2041-04-21',
  '2042-04-06',
  '2043-03-29',
  '2044-04-17',
  '2045-04-09',
  '2046-03-25',
  '2047-04-14',
  '2048-04-05',
  '2049-04-18',
  '2050-04-10',
  '2051-04-02',
  '2052-04-21',
  '2053-04-06',
  '2054-03-29',
  '2055-04-18',
  '2056-04-02',
  '2057-04-22',
  '2058-04-14',
  '2059-03-30',
  '2060-04-18',
];

describe('Easter', () => {
  it('is right for every year from 1990 to 2060', () => {
    assert.deepEqual(
      easters.map((_, index) => isoDay(easterOf(1990 + index))),
      easters,
    );
  });

  it('is that of another method in every year of the Gregorian calendar', () => {
    for (let year = 1583; year <= 9999; year += 1) assert.equal(isoDay(easterOf(year)), byEpacts(year));
  });

  it('is from 22 March to 25 April', () => {
    assert.equal(isoDay(easterOf(1818)), '1818-03-22');
    assert.equal(isoDay(easterOf(2038)), '2038-04-25');
  });

  it('throws for a year that there is not', () => assert.throws(() => easterOf(0), RangeError));
});

/** By the golden number, the epact and the dominical Sunday: D. E. Knuth, The Art of Computer Programming 1.3.2, exercise 14. */
function byEpacts(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const noLeapDays = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - noLeapDays - 10;
  const ofGolden = (((11 * golden + 20 + moon - noLeapDays) % 30) + 30) % 30;
  const epact = (ofGolden === 25 && golden > 11) || ofGolden === 24 ? ofGolden + 1 : ofGolden;
  const fullMoon = epact > 23 ? 74 - epact : 44 - epact;
  const day = fullMoon + 7 - ((sunday + fullMoon) % 7);
  const [month, ofMonth] = day > 31 ? ['04', day - 31] : ['03', day];
  return `${String(year).padStart(4, '0')}-${month}-${String(ofMonth).padStart(2, '0')}`;
}
