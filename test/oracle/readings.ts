import { lastDayOfMonth, dayOf, type Day } from '../../server/src/dates/civilDay.js';
import type { Bound, Part, Place } from './caseData.js';

/** First and last day, both counted. */
export type Run = readonly [Day, Day];
export type Reading = 'usual' | 'widest';

/** Days of the month, usual and widest; those below zero count back from its end, of which the last day is -1. */
const PARTS: Readonly<Record<Part, Readonly<Record<Reading, Run>>>> = {
  beginning: { usual: [1, 5], widest: [1, 7] },
  early: { usual: [1, 10], widest: [1, 14] },
  mid: { usual: [11, 20], widest: [8, 23] },
  late: { usual: [21, -1], widest: [17, -1] },
  end: { usual: [-5, -1], widest: [-7, -1] },
};

/** The days that a place can mean. */
export function runsOf(place: Place, reading: Reading): readonly Run[] {
  switch (place.kind) {
    case 'day':
      return [[place.day, place.day]];
    case 'month':
      return [monthRun(place.year, place.month, [1, -1])];
    case 'part':
      return [monthRun(place.year, place.month, PARTS[place.part][reading])];
    case 'about': {
      const either = reading === 'usual' ? 3 : 7;
      return [[place.day - either, place.day + either]];
    }
    case 'between':
      return [[place.first, place.last]];
    case 'or':
      return place.days.map((day) => [day, day]);
  }
}

function monthRun(year: number, month: number, [first, last]: Run): Run {
  const end = lastDayOfMonth(year, month);
  const start = dayOf(year, month, 1) ?? end;
  const at = (n: number): Day => (n > 0 ? start + n - 1 : end + n + 1);
  return [at(first), at(last)];
}

/** Some day that a bound on a place keeps: from the first of these days to the last. */
export function boundRun({ word }: Bound, place: Place, reading: Reading): Run {
  const runs = runsOf(place, reading);
  const first = Math.min(...runs.map((run) => run[0]));
  const last = Math.max(...runs.map((run) => run[1]));
  const loose = reading === 'widest' && (place.kind === 'part' || place.kind === 'about');
  switch (word) {
    case 'before':
      return [-Infinity, (loose ? last : first) - 1];
    case 'by':
      return [-Infinity, last];
    case 'after':
      return [(loose ? first : last) + 1, Infinity];
    case 'since':
    case 'not before':
      return [first, Infinity];
  }
}
