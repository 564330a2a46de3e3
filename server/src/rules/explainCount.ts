import type { Day } from '../dates/civilDay.js';
import { explainCount, shiftOf, type CountExplanation, type Counting, type Period } from '../dates/period.js';
import { applyShift } from '../dates/shift.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import { clockOf, type Stop } from './clock.js';

/** How a due day was come by, also where the clock stood still on the way. */
export interface ExplainedCount extends CountExplanation {
  readonly from: Day;
  readonly counting: Counting;
  /** From and to which day it stood still, within the count, and how many days that would have counted were not. */
  readonly stoodStill: readonly { readonly first: Day; readonly last: Day; readonly days: number }[];
}

/**
 * The count from `from`, with the days that were left out and why.
 * @returns nothing where the days do not add up to the period, so that there is nothing to show.
 */
export function countWithStops(
  from: Day,
  period: Period,
  counting: Counting,
  calendar: WorkingCalendar,
  stops: readonly Stop[],
): ExplainedCount | undefined {
  const plain = explainCount(from, period, counting, calendar);
  if (stops.length === 0 || counting === 'before') return { ...plain, from, counting, stoodStill: [] };
  const due = clockOf(period, counting, calendar, stops).due.apply(from);
  const working = period.unit === 'working day';
  const counts = (day: Day): boolean => !working || calendar.isWorkingDay(day);
  const still = (day: Day): boolean => stops.some((stop) => day > Math.max(stop.from, from) && day <= stop.to);
  const days = Array.from({ length: Math.max(0, due - from + 1) }, (_, i) => from + i).filter((day) => counting !== 'after' || day > from);
  const counted = days.filter((day) => counts(day) && !still(day));
  const plainDays = applyShift(shiftOf(period, counting), from, calendar) - from + (counting === 'after' ? 0 : 1);
  const expected = working ? period.n : plainDays;
  if (counted.length !== expected) return undefined;
  const passed = days.filter((day) => working && !still(day) && !calendar.isWorkingDay(day));
  const skipped = passed.flatMap((day) => {
    const name = calendar.holidayName(day);
    return name === undefined ? [] : [{ day, name }];
  });
  return {
    ...plain,
    due,
    from,
    counting,
    firstCounted: counted[0] ?? plain.firstCounted,
    weekendDays: passed.length - skipped.length,
    skipped,
    stoodStill: runs(days.filter(still)).map(({ first, last }) => ({
      first,
      last,
      days: days.filter((day) => day >= first && day <= last && counts(day)).length,
    })),
  };
}

/** Days in order, as stretches without a gap. */
function runs(days: readonly Day[]): readonly { readonly first: Day; readonly last: Day }[] {
  const found: { first: Day; last: Day }[] = [];
  for (const day of days) {
    const open = found.at(-1);
    if (open !== undefined && open.last === day - 1) open.last = day;
    else found.push({ first: day, last: day });
  }
  return found;
}
