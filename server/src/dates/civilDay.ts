/**
 * A civil day as a whole number of days since 1 January 1970, in the proleptic Gregorian calendar. It has no clock and no
 * zone, and is reckoned in whole numbers alone: a `Date` is a day out west of Greenwich, and slow.
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
  return day <= lengthOf(year, month) ? firstOf(year, month) + day - 1 : undefined;
}

export function ymdOf(day: Day): YearMonthDay {
  // Years that begin with March end with the leap day, and come round again every 400 years.
  const sinceMarch = day + TO_MARCH_OF_YEAR_0;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (DAYS_IN_400_YEARS - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  const sinceMonday = (day + THURSDAY) % 7;
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
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
  const from = ymdOf(day);
  const months = 12 * from.year + from.month - 1 + Math.max(-1_000_000, Math.min(n, 1_000_000));
  const year = Math.floor(months / 12);
  const month = months - 12 * year + 1;
  return firstOf(year, month) + Math.min(from.day, lengthOf(year, month)) - 1;
}

/**
 * The last day of that month. January is 1.
 * @throws RangeError when there is no such month: a programming error.
 */
export function lastDayOfMonth(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  if (first === undefined) throw new RangeError(`no month ${month} of ${year}`);
  return first + lengthOf(year, month) - 1;
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

/** 1 January 1970 was a Thursday, the fourth day of its week. */
const THURSDAY = 3;
const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const TO_MARCH_OF_YEAR_0 = 719_468;

/** The first day of a month of any year. */
function firstOf(year: number, month: number): Day {
  const [y, fromMarch] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * fromMarch + 2) / 5) - TO_MARCH_OF_YEAR_0;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
