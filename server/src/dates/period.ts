import type { Standing } from './bankHolidays.js';
import { addMonths, longDay, monthName, ymdOf, type Day } from './civilDay.js';
import { measureOf, shiftBy } from './measure.js';
import { wholeNumber } from './numberWords.js';
import { applyShift, type Shift } from './shift.js';
import type { WorkingCalendar } from './workingCalendar.js';

export type PeriodUnit = 'working day' | 'day' | 'week' | 'month' | 'year';

/** A length of time as an instrument gives it. `n` is whole, 0 or more. */
export interface Period {
  readonly n: number;
  readonly unit: PeriodUnit;
}

/**
 * `after`: "within N of, from or after X", where day 1 is the day (or the working day) after X. `beginning with`: X's own day
 * is day 1. `before`: counted back without X.
 */
export type Counting = 'after' | 'beginning with' | 'before';

/** How a due day was come by, to be shown to whoever doubts it. */
export interface CountExplanation {
  readonly due: Day;
  /** Day 1. With `before`, the first day counted back. The trigger itself when nothing is counted. */
  readonly firstCounted: Day;
  /** Saturdays and Sundays that were passed over; 0 unless working days are counted. */
  readonly weekendDays: number;
  /** Bank holidays that were passed over, in order of day; none unless working days are counted. */
  readonly skipped: readonly { readonly day: Day; readonly name: string }[];
  /** The least certain year that the count runs through; `published` unless working days are counted. */
  readonly standing: Standing;
  /** A sentence, when the month has no corresponding day. */
  readonly note?: string;
}

/** The length that the words give ("15 working days", "a month", "two weeks", "a fortnight"), or `undefined`. */
export function parsePeriod(text: string): Period | undefined {
  const found = /^([\p{L}\d]+)[\s-]+((?:working|calendar)\s+day|day|week|fortnight|month|year)s?$/iu.exec(text.trim());
  const n = found?.[1] === undefined ? undefined : wholeNumber(found[1]);
  const word = found?.[2]?.toLowerCase().replaceAll(/\s+/gu, ' ');
  if (n === undefined || word === undefined) return undefined;
  switch (word) {
    case 'working day':
    case 'day':
    case 'week':
    case 'month':
    case 'year':
      return { n, unit: word };
    case 'calendar day':
      return { n, unit: 'day' };
    case 'fortnight':
      return { n: 2 * n, unit: 'week' };
    default:
      return undefined;
  }
}

/** "15 working days", "1 working day". */
export function longPeriod(period: Period): string {
  return `${period.n} ${period.unit}${period.n === 1 ? '' : 's'}`;
}

/**
 * The shift from the trigger's day to the last day in time; with `before`, to the last day on which notice is in time.
 * Never rolled on to a working day.
 */
export function shiftOf(period: Period, counting: Counting): Shift {
  const measure = measureOf(period.unit);
  if (counting === 'before') return shiftBy(measure, -period.n);
  if (counting === 'after' || period.n === 0) return shiftBy(measure, period.n);
  const { days, ...others } = shiftBy(measure, period.n);
  return days === undefined ? { ...others, countsFirstDay: true } : { days: days - 1 };
}

/** The due day, and what was passed over on the way to it. */
export function explainCount(trigger: Day, period: Period, counting: Counting, calendar: WorkingCalendar): CountExplanation {
  const shift = shiftOf(period, counting);
  const due = applyShift(shift, trigger, calendar);
  const firstCounted = firstCountedDay(trigger, period, counting, calendar);
  const note = monthEndNote(trigger, shift);
  if (period.unit !== 'working day') {
    return { due, firstCounted, weekendDays: 0, skipped: [], standing: 'published', ...(note === undefined ? {} : { note }) };
  }
  const span =
    counting === 'before' ? { first: due, last: trigger - 1 } : { first: counting === 'after' ? trigger + 1 : trigger, last: due };
  return { due, firstCounted, ...passedOver(span.first, span.last, calendar) };
}

/**
 * Whole units from `from` to `to`: working days after `from` and not after `to`; days; full weeks, months and years by the
 * corresponding day. Negative when `to` is the earlier.
 */
export function elapsed(from: Day, to: Day, unit: PeriodUnit, calendar: WorkingCalendar): number {
  switch (unit) {
    case 'working day':
      return calendar.workingDaysBetween(from, to);
    case 'day':
      return to - from;
    case 'week':
      return truncated((to - from) / 7);
    case 'month':
      return wholeMonths(from, to);
    case 'year':
      return truncated(wholeMonths(from, to) / 12);
  }
}

function firstCountedDay(trigger: Day, period: Period, counting: Counting, calendar: WorkingCalendar): Day {
  if (period.n === 0) return trigger;
  const unit: PeriodUnit = period.unit === 'working day' ? 'working day' : 'day';
  return applyShift(shiftOf({ n: 1, unit }, counting), trigger, calendar);
}

type PassedOver = Pick<CountExplanation, 'weekendDays' | 'skipped' | 'standing'>;

/** What is not a working day from the first day that could count to the last. */
function passedOver(first: Day, last: Day, calendar: WorkingCalendar): PassedOver {
  const skipped: { readonly day: Day; readonly name: string }[] = [];
  for (let day = first; day <= last; day += 1) {
    const name = calendar.holidayName(day);
    if (name !== undefined) skipped.push({ day, name });
  }
  const notWorked = Math.max(0, last - first + 1 - calendar.workingDaysBetween(first - 1, last));
  return {
    weekendDays: notWorked - skipped.length,
    skipped,
    standing: leastCertain(calendar.standing(first), calendar.standing(last)),
  };
}

function leastCertain(a: Standing, b: Standing): Standing {
  const order: readonly Standing[] = ['published', 'projected', 'outside'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function monthEndNote(trigger: Day, shift: Shift): string | undefined {
  if (!shift.months) return undefined;
  const corresponding = addMonths(trigger, shift.months);
  const end = ymdOf(corresponding);
  const { day } = ymdOf(trigger);
  if (end.day === day) return undefined;
  const month = `${monthName(end.month)} ${end.year}`;
  return `There is no ${day} ${month}, so the last day of that month is taken, ${longDay(corresponding)}.`;
}

function wholeMonths(from: Day, to: Day): number {
  if (to < from) return 0 - wholeMonths(to, from);
  const start = ymdOf(from);
  const end = ymdOf(to);
  const months = 12 * (end.year - start.year) + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** Towards nothing, and never -0. */
function truncated(n: number): number {
  return Math.trunc(n) + 0;
}
