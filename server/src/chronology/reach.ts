import { dayOf } from '../dates/civilDay.js';
import type { Shift } from '../dates/shift.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';

/** How many days on at the least and at the most; below zero for back, and not finite where nobody can say. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** How far a shift leads from any day between 1900 and 2199. No day leads less or further; the ends need not be reached. */
export function reachOf({ snap, months = 0, workingDays = 0, days = 0, countsFirstDay }: Shift, calendar: WorkingCalendar): Reach {
  const first = countsFirstDay ? -1 : 0;
  const parts = [snapped(snap), monthsReach(months), workingDaysReach(workingDays, calendar), { least: days + first, most: days }];
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0),
    most: parts.reduce((sum, { most }) => sum + most, 0),
  };
}

function snapped(snap: Shift['snap']): Reach {
  if (snap === undefined) return { least: 0, most: 0 };
  if (snap === 'week start') return { least: -6, most: 0 };
  if (snap === 'month start') return { least: -30, most: 0 };
  return 'weekdayAfter' in snap ? { least: 1, most: 7 } : { least: -7, most: -1 };
}

/** As long as so many months on end can be: where a month has no corresponding day, it is as if the count had begun a month later. */
function monthsReach(n: number): Reach {
  const months = Math.abs(n);
  const known = ofMonths.get(months) ?? measureMonths(months);
  ofMonths.set(months, known);
  return n < 0 ? back(known) : known;
}

const ofMonths = new Map<number, Reach>();

function measureMonths(n: number): Reach {
  let [least, most] = [Infinity, -Infinity];
  for (let month = 12 * 1890; month < 12 * 2210; month += 1) {
    const length = firstOf(month + n) - firstOf(month);
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  return Number.isFinite(least) && Number.isFinite(most) ? { least, most } : { least: -Infinity, most: Infinity };
}

/** The first day of a month, counted from the year 0; not a number after the last year there is. */
function firstOf(month: number): number {
  return dayOf(Math.floor(month / 12), 1 + (month % 12), 1) ?? Number.NaN;
}

function workingDaysReach(n: number, calendar: WorkingCalendar): Reach {
  if (n === 0) return { least: 0, most: 0 };
  const known = ofWorkingDays.get(calendar) ?? new Map<number, Reach>();
  ofWorkingDays.set(calendar, known);
  const found = known.get(n) ?? measureWorkingDays(n, calendar);
  known.set(n, found);
  return found;
}

const ofWorkingDays = new WeakMap<WorkingCalendar, Map<number, Reach>>();

/** With no bank holiday in between the least; the most is what it is round those that are known. */
function measureWorkingDays(n: number, calendar: WorkingCalendar): Reach {
  const count = Math.abs(n);
  const least = count + 2 * Math.floor((count - 1) / 5);
  let most = least;
  const [first, last] = [TABLE.first - 2 * count - 60, TABLE.last + 2 * count + 60];
  for (let day = first; day <= last; day += 1) most = Math.max(most, Math.abs(calendar.addWorkingDays(day, n) - day));
  return n < 0 ? back({ least, most }) : { least, most };
}

/** The years of which a calendar knows the bank holidays. */
const TABLE = { first: dayOf(1990, 1, 1) ?? 0, last: dayOf(2060, 12, 31) ?? 0 } as const;

function back({ least, most }: Reach): Reach {
  return { least: -most, most: -least };
}
