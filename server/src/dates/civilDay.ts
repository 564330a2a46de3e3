import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsToDate } from 'date-fns/addMonths';
import { getISODay } from 'date-fns/getISODay';
import { lastDayOfMonth as lastDateOfMonth } from 'date-fns/lastDayOfMonth';

/**
 * A civil day as a whole number of days since 1 January 1970, in the proleptic Gregorian calendar. It has no clock and no
 * zone. This file is the only one that holds a `Date`, always in UTC: a local one is a day out west of Greenwich.
 */
export type Day = number;

export interface YearMonthDay {
  readonly year: number;
  /** January is 1. */
  readonly month: number;
  readonly day: number;
}

/** The day, or `undefined` when there is no such date. Years 1 to 9999; January is 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const date = dateOf(year, month, day);
  return date.getMonth() === month - 1 ? numberOf(date) : undefined;
}

export function ymdOf(day: Day): YearMonthDay {
  const date = fromNumber(day);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return getISODay(fromNumber(day));
}

/** "2019-07-16". */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = ymdOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** The day that `isoDay` would print as `text`, or `undefined` when it prints none so. */
export function parseIsoDay(text: string): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** "16 July 2019". */
export function longDay(day: Day): string {
  const { year, month, day: dayOfMonth } = ymdOf(day);
  return `${dayOfMonth} ${monthName(month)} ${year}`;
}

/** "Tue 16 July 2019". */
export function longDayWithWeekday(day: Day): string {
  return `${weekdayName(weekdayOf(day)).slice(0, 3)} ${longDay(day)}`;
}

/** "1 to 10 July 2023", "28 July to 7 August 2023", "28 December 2022 to 7 January 2023", and one day when both are the same. */
export function longRange(first: Day, last: Day): string {
  if (first === last) return longDay(first);
  const from = ymdOf(first);
  const to = ymdOf(last);
  if (from.year !== to.year) return `${longDay(first)} to ${longDay(last)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)} to ${longDay(last)}`;
  return `${from.day} to ${longDay(last)}`;
}

/**
 * The corresponding day `n` months on (or back), or the last of that month when it has no such day: 31 January and one
 * month is 28 or 29 February.
 * @param n whole; beyond a million either way it counts as a million, so that the answer is always a day.
 * @see Interpretation Act 1978 Sch 1 ("month"); Dodds v Walker [1981] 1 WLR 1027
 */
export function addMonths(day: Day, n: number): Day {
  return numberOf(addMonthsToDate(fromNumber(day), Math.max(-1_000_000, Math.min(n, 1_000_000))));
}

/**
 * The last day of that month. January is 1.
 * @throws RangeError when there is no such month: a programming error.
 */
export function lastDayOfMonth(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  if (first === undefined) throw new RangeError(`no month ${month} of ${year}`);
  return numberOf(lastDateOfMonth(fromNumber(first)));
}

/** "July" for 7. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? `month ${month}`;
}

/** "Monday" for 1. */
export function weekdayName(weekday: number): string {
  return weekdayNames[weekday - 1] ?? `weekday ${weekday}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const millisecondsADay = 86_400_000;

function fromNumber(day: Day): UTCDate {
  return new UTCDate(day * millisecondsADay);
}

function numberOf(date: UTCDate): Day {
  return Math.floor(date.getTime() / millisecondsADay);
}

/** The constructor takes the years 0 to 99 for 1900 to 1999; `setFullYear` does not. */
function dateOf(year: number, month: number, day: number): UTCDate {
  const date = new UTCDate(0);
  date.setFullYear(year, month - 1, day);
  return date;
}
