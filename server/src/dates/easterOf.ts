import { dayOf, type Day } from './civilDay.js';

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * @throws RangeError when the year is not a whole number from 1 to 9999: a programming error.
 * @see the anonymous method of 1876, in J. Meeus, Astronomical Algorithms (1991), chapter 8
 */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  const day = dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
  if (day === undefined) throw new RangeError(`no Easter in ${year}`);
  return day;
}
