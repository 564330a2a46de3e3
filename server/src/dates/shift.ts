import { addMonths, weekdayOf, ymdOf, type Day } from './civilDay.js';
import type { WorkingCalendar } from './workingCalendar.js';

/**
 * A way from one day to another, as data, applied in the order in which the fields stand here. Never does a later day lead
 * to an earlier one, so that it can be undone from either side.
 */
export interface Shift {
  /** To the Monday of the week, to the first of the month, or to the first such weekday after or before (Monday is 1). */
  readonly snap?: 'week start' | 'month start' | { readonly weekdayAfter: number } | { readonly weekdayBefore: number };
  readonly months?: number;
  readonly workingDays?: number;
  readonly days?: number;
  /**
   * Months and working days (1 or more) are counted with the first day as day 1: the day before the corresponding day, or
   * the month's last when it has no such day; the nth working day on or after.
   */
  readonly countsFirstDay?: true;
}

/** `low(x) <= y <= high(x)` ties a day y to a day x. */
export interface Link {
  readonly low: Shift;
  readonly high: Shift;
}

/** A shift made ready: the same three ways, for whoever goes them again and again. */
export interface Shifting {
  apply(day: Day): Day;
  /** The least day x whose shifted day is `day` or later. */
  least(day: Day): Day;
  /** The greatest day x whose shifted day is `day` or earlier. */
  greatest(day: Day): Day;
}

export function shifting(shift: Shift, calendar: WorkingCalendar): Shifting {
  const steps = stepsOf(shift, calendar);
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  return {
    apply: (day) => steps.reduce((from, step) => step.apply(from), day),
    least: (day) => steps.reduceRight((to, step) => step.least(to), day),
    greatest: (day) => steps.reduceRight((to, step) => step.greatest(to), day),
  };
}

export function applyShift(shift: Shift, day: Day, calendar: WorkingCalendar): Day {
  return shifting(shift, calendar).apply(day);
}

/** One monotone step, with its two adjoints. The adjoint of a chain of steps is the chain of their adjoints, backwards. */
type Step = Shifting;

function stepsOf(shift: Shift, calendar: WorkingCalendar): readonly Step[] {
  const steps: Step[] = [];
  if (shift.snap !== undefined) steps.push(snapStep(shift.snap));
  if (shift.months) steps.push(shift.countsFirstDay ? inclusiveMonths(shift.months) : monthStep(shift.months));
  if (shift.workingDays) steps.push(...workingDaySteps(shift.workingDays, shift.countsFirstDay === true, calendar));
  if (shift.days) steps.push(dayStep(shift.days));
  return steps;
}

function dayStep(n: number): Step {
  return { apply: (day) => day + n, least: (day) => day - n, greatest: (day) => day - n };
}

function workingDaySteps(n: number, countsFirstDay: boolean, calendar: WorkingCalendar): readonly Step[] {
  const add = calendar.addWorkingDays;
  const apply = (day: Day): Day => add(day, n);
  if (n < 0) return [{ apply, least: (day) => add(day - 1, -n) + 1, greatest: (day) => add(day, -n) }];
  const after: Step = { apply, least: (day) => add(add(day - 1, 1), -n), greatest: (day) => add(add(day, 1), -n) - 1 };
  return countsFirstDay ? [dayStep(-1), after] : [after];
}

function monthStep(n: number): Step {
  return {
    apply: (day) => addMonths(day, n),
    least: (day) => {
      const back = addMonths(day, -n);
      // The day does not exist that far back, so only the next month's first reaches it.
      return ymdOf(back).day < ymdOf(day).day ? back + 1 : back;
    },
    greatest: (day) => (isLastOfMonth(day) ? lastOfMonth(addMonths(monthStart(day), -n)) : addMonths(day, -n)),
  };
}

/** The first day counts, so the last is the day before the corresponding day, or the last of a month without one. */
function inclusiveMonths(n: number): Step {
  return {
    apply: (day) => {
      const on = addMonths(day, n);
      return ymdOf(on).day < ymdOf(day).day ? on : on - 1;
    },
    least: (day) => {
      const { day: dayOfMonth } = ymdOf(day);
      const start = addMonths(monthStart(day), -n);
      return Math.min(start + dayOfMonth, lastOfMonth(start) + 1);
    },
    greatest: (day) => {
      const { day: dayOfMonth } = ymdOf(day);
      const start = addMonths(monthStart(day), -n);
      return isLastOfMonth(day) ? lastOfMonth(start) + 1 : Math.min(start + dayOfMonth, lastOfMonth(start));
    },
  };
}

function snapStep(snap: NonNullable<Shift['snap']>): Step {
  if (snap === 'week start') {
    return { apply: weekStart, least: (day) => weekStart(day + 6), greatest: (day) => weekStart(day) + 6 };
  }
  if (snap === 'month start') {
    return {
      apply: monthStart,
      least: (day) => (monthStart(day) === day ? day : lastOfMonth(day) + 1),
      greatest: lastOfMonth,
    };
  }
  if ('weekdayAfter' in snap) {
    const onOrBefore = (day: Day): Day => lastWeekday(snap.weekdayAfter, day);
    return { apply: (day) => onOrBefore(day) + 7, least: (day) => onOrBefore(day + 6) - 7, greatest: (day) => onOrBefore(day) - 1 };
  }
  const onOrBefore = (day: Day): Day => lastWeekday(snap.weekdayBefore, day);
  return { apply: (day) => onOrBefore(day - 1), least: (day) => onOrBefore(day + 6) + 1, greatest: (day) => onOrBefore(day) + 7 };
}

/** The last day with that weekday on or before `day`. */
function lastWeekday(weekday: number, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function weekStart(day: Day): Day {
  return lastWeekday(1, day);
}

function monthStart(day: Day): Day {
  return day - ymdOf(day).day + 1;
}

function lastOfMonth(day: Day): Day {
  return addMonths(monthStart(day), 1) - 1;
}

function isLastOfMonth(day: Day): boolean {
  return ymdOf(day + 1).day === 1;
}
