import { bankHolidaysOf } from '../../server/src/dates/bankHolidays.js';
import { addMonths, dayOf, weekdayOf, ymdOf, type Day } from '../../server/src/dates/civilDay.js';
import type { Limit, Unit } from './caseData.js';

const tableStart = dayOf(1899, 1, 1) ?? 0;
const tableEnd = dayOf(2030, 1, 1) ?? 0;
/** For each day of the table, how many working days there have been up to it. */
const worked = new Int32Array(tableEnd - tableStart);
tabulate();

/** Weekends are never worked; bank holidays are known from 1990. */
function tabulate(): void {
  const holidays = new Set<Day>();
  for (let year = 1990; year < 2030; year += 1) for (const { day } of bankHolidaysOf('england and wales', year)) holidays.add(day);
  let sum = 0;
  for (let day = tableStart; day < tableEnd; day += 1) {
    if (weekdayOf(day) <= 5 && !holidays.has(day)) sum += 1;
    worked[day - tableStart] = sum;
  }
}

function workedUpTo(day: Day): number {
  return worked[day - tableStart] ?? 0;
}

function isWorkingDay(day: Day): boolean {
  return workedUpTo(day) > workedUpTo(day - 1);
}

const remembered = new Map<string, (day: Day) => Day>();

/** What is asked for thousands of worlds is counted once for each day. */
function once(what: string, count: (day: Day) => Day): (day: Day) => Day {
  const known = remembered.get(what);
  if (known) return known;
  const days = new Map<Day, Day>();
  const counted = (day: Day): Day => {
    let found = days.get(day);
    if (found === undefined) days.set(day, (found = count(day)));
    return found;
  };
  remembered.set(what, counted);
  return counted;
}

/** `n` whole units on from `day`, or back when `n` is below zero. */
export function moved(day: Day, n: number, unit: Unit): Day {
  return mover(n, unit)(day);
}

/** The same for any day. */
export function mover(n: number, unit: Unit): (day: Day) => Day {
  return unit === 'day' ? (day) => day + n : once(`${n} ${unit}`, (day) => stepped(day, n, unit));
}

function stepped(day: Day, n: number, unit: Unit): Day {
  switch (unit) {
    case 'day':
      return day + n;
    case 'week':
      return day + 7 * n;
    case 'month':
      return addMonths(day, n);
    case 'working day': {
      let at = day;
      for (let left = Math.abs(n); left > 0;) {
        at += Math.sign(n);
        if (isWorkingDay(at)) left -= 1;
      }
      return at;
    }
  }
}

/** Days on which the clock stands still: after `from`, up to `to` and including it. Without `to` it never goes on. */
export interface Pause {
  readonly from: Day;
  readonly to?: Day;
}

/** The last day in time; nothing when the clock was stopped before it and never went on. */
export function dueDay(start: Day, limit: Limit, plain: (start: Day) => Day, pauses: readonly Pause[]): Day | undefined {
  let due = plain(start);
  if (pauses.length === 0) return due;
  const counts = (day: Day): boolean => (limit.unit === 'working day' ? isWorkingDay(day) : true);
  for (let day = start + 1; day <= due; day += 1) {
    const pause = pauses.find(({ from, to }) => from < day && day <= (to ?? Infinity));
    if (pause === undefined || !counts(day)) continue;
    if (pause.to === undefined) return undefined;
    due = moved(due, 1, limit.unit === 'working day' ? 'working day' : 'day');
  }
  return due;
}

/** The last day in time where nothing stops the clock. */
export function plainDues(limit: Limit): (start: Day) => Day {
  return once(`${limit.n} ${limit.unit} ${limit.counting}`, (start) => plainDue(start, limit));
}

function plainDue(start: Day, { n, unit, counting }: Limit): Day {
  switch (counting) {
    case 'after':
      return moved(start, n, unit);
    case 'before':
      return moved(start, -n, unit);
    case 'beginning with':
      break;
  }
  if (unit === 'working day') return moved(start - 1, n, unit);
  if (unit !== 'month') return moved(start, n, unit) - 1;
  const corresponding = addMonths(start, n);
  return ymdOf(corresponding).day < ymdOf(start).day ? corresponding : corresponding - 1;
}

/** How many units after the last day in time; 1 where it is late by less than a whole one. */
export function unitsLate(due: Day, answer: Day, { unit }: Limit, pauses: readonly Pause[]): number {
  const units = (after: Day, upTo: Day): number =>
    upTo <= after ? 0 : unit === 'working day' ? workedUpTo(upTo) - workedUpTo(after) : upTo - after;
  const still = pauses.reduce((sum, { from, to }) => sum + units(Math.max(due, from), Math.min(answer, to ?? answer)), 0);
  return Math.max(1, units(due, answer) - still);
}
