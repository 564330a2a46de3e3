import { byDays, byShift, then, type Monotone } from '../chronology/monotone.js';
import type { Day } from '../dates/civilDay.js';
import { shiftOf, type Counting, type Period } from '../dates/period.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';

/** A limit as a way from the day that starts it to the last day in time. */
export interface Clock {
  /** The last day in time. */
  readonly due: Monotone;
  /** The day that is `k` whole units past the last day in time; `k` is 1 or more. */
  past(k: number): Monotone;
  /** In what lateness is counted. */
  readonly unit: 'working day' | 'day';
}

/** Days not counted: after `from`, to `to` and including it. */
export interface Stop {
  readonly from: Day;
  readonly to: Day;
}

/** The clock of a period; with `stops`, those days are not counted. */
export function clockOf(period: Period, counting: Counting, calendar: WorkingCalendar, stops: readonly Stop[] = []): Clock {
  const unit = period.unit === 'working day' ? 'working day' : 'day';
  if (counting === 'before') {
    const due = byShift(shiftOf(period, counting), calendar);
    return { unit, due, past: (k) => then(due, unit === 'day' ? byDays(k) : byShift({ workingDays: k }, calendar)) };
  }
  const plain = byShift(shiftOf(period, counting), calendar);
  const longer = (extra: number): Monotone =>
    unit === 'day' ? then(plain, byDays(extra)) : byShift(shiftOf({ ...period, n: period.n + extra }, counting), calendar);
  const limit = (extra: number): Monotone => {
    const whole = extra === 0 ? plain : longer(extra);
    return stops.length === 0 ? whole : stopped(whole, unit, stops, calendar);
  };
  return { unit, due: limit(0), past: limit };
}

/** The clock of a day that is given, whatever the day that started it. */
export function fixedClock(day: Day): Clock {
  const due = (fixed: Day): Monotone => ({
    apply: () => fixed,
    least: (asked) => (asked <= fixed ? -FAR : FAR),
    greatest: (asked) => (asked >= fixed ? FAR : -FAR),
    reach: () => ({ least: -Infinity, most: Infinity }),
  });
  return { unit: 'day', due: due(day), past: (k) => due(day + k) };
}

/** Further than any day. */
const FAR = 1_000_000;

/** The limit moved on by as many counted days as the clock stood still between the start and the last day in time. */
function stopped(limit: Monotone, unit: Clock['unit'], stops: readonly Stop[], calendar: WorkingCalendar): Monotone {
  const inOrder = apart(stops);
  // Once the clock has gone on, the last day in time is after the stop: each stop is looked at once.
  const apply = (start: Day): Day =>
    inOrder.reduce((due, { from, to }) => {
      const first = Math.max(from, start);
      if (first >= due || first >= to) return due;
      return unit === 'day' ? due + to - first : calendar.addWorkingDays(due, calendar.workingDaysBetween(first, to));
    }, limit.apply(start));
  const reach = inOrder.reduce((sum, { from, to }) => sum + to - from, 0);
  const floor = (day: Day): Day => limit.least(day - reach) - reach - SLACK;
  return {
    apply,
    least: (day) => search(floor(day), limit.least(day) + SLACK, (start) => apply(start) >= day),
    greatest: (day) => search(floor(day), limit.greatest(day) + SLACK, (start) => apply(start) > day) - 1,
    reach: () => ({ least: limit.reach().least, most: Infinity }),
  };
}

/** The same days in order, each only once. */
function apart(stops: readonly Stop[]): readonly Stop[] {
  const found: Stop[] = [];
  for (const stop of stops.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (stop.to <= stop.from) continue;
    if (last === undefined || last.to < stop.from) found.push(stop);
    else found[found.length - 1] = { from: last.from, to: Math.max(last.to, stop.to) };
  }
  return found;
}

/** Weekends and holidays at either end. */
const SLACK = 14;

/** The least day from `low` on for which `holds`, which holds for all later ones and at the latest at `high`. */
function search(low: Day, high: Day, holds: (day: Day) => boolean): Day {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
