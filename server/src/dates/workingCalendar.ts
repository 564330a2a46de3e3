import { bankHolidaysOf, standingOf, lastProjectedYear, type Division, type Standing } from './bankHolidays.js';
import { dayOf, ymdOf, type Day } from './civilDay.js';

/** Which days are worked in one part of the United Kingdom: Monday to Friday, except its bank holidays. */
export interface WorkingCalendar {
  readonly division: Division;
  isWorkingDay(day: Day): boolean;
  /**
   * With `n` 1 or more, the nth working day after `day`, also when `day` is not one; with `n` -1 or less, the |n|th working
   * day before it; with 0, `day` itself.
   * @param n whole.
   * @see Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738) reg 2
   */
  addWorkingDays(day: Day, n: number): Day;
  /** How many working days come after `after` and not after `upTo`. Negative when `upTo` is the earlier. */
  workingDaysBetween(after: Day, upTo: Day): number;
  /** The name of the bank holiday on that day, or `undefined`. */
  holidayName(day: Day): string | undefined;
  /** How far the bank holidays of that day's year are known. */
  standing(day: Day): Standing;
}

/**
 * The working days of `division`: from 1990 to 2060 with its bank holidays, outside those years with weekends alone (whose
 * `standing` is `outside`). Made once for each division.
 */
export function workingCalendar(division: Division): WorkingCalendar {
  const known = made.get(division);
  if (known) return known;
  const calendar = make(division);
  made.set(division, calendar);
  return calendar;
}

const made = new Map<Division, WorkingCalendar>();
const firstTabledYear = 1990;
const tableStart = dayOf(firstTabledYear, 1, 1) ?? 0;
const tableEnd = dayOf(lastProjectedYear, 12, 31) ?? 0;

/** Working days are numbered: the first of the table is 1, the one before it 0. `rank` numbers the last one on or before a day. */
interface WorkingDayNumbers {
  rank(day: Day): number;
  at(rank: number): Day;
}

function make(division: Division): WorkingCalendar {
  const holidays = holidayNames(division);
  const { rank, at } = numberWorkingDays(new Set(holidays.keys()));
  return {
    division,
    isWorkingDay: (day) => rank(day) > rank(day - 1),
    addWorkingDays: (day, n) => {
      if (n === 0) return day;
      return n > 0 ? at(rank(day) + n) : at(rank(day - 1) + 1 + n);
    },
    workingDaysBetween: (after, upTo) => rank(upTo) - rank(after),
    holidayName: (day) => holidays.get(day),
    standing: (day) => standingOf(ymdOf(day).year),
  };
}

function holidayNames(division: Division): ReadonlyMap<Day, string> {
  const names = new Map<Day, string>();
  for (let year = firstTabledYear; year <= lastProjectedYear; year += 1) {
    for (const holiday of bankHolidaysOf(division, year)) {
      names.set(holiday.day, holiday.substitute ? `${holiday.name} (substitute day)` : holiday.name);
    }
  }
  return names;
}

function numberWorkingDays(holidays: ReadonlySet<Day>): WorkingDayNumbers {
  const days: Day[] = [];
  const ranks = new Int32Array(tableEnd - tableStart + 1);
  for (let day = tableStart; day <= tableEnd; day += 1) {
    if (weekdayRank(day) > weekdayRank(day - 1) && !holidays.has(day)) days.push(day);
    ranks[day - tableStart] = days.length;
  }
  const weekdaysBefore = weekdayRank(tableStart - 1);
  const weekdaysThrough = weekdayRank(tableEnd);
  return {
    rank: (day) => {
      if (day < tableStart) return weekdayRank(day) - weekdaysBefore;
      if (day > tableEnd) return days.length + weekdayRank(day) - weekdaysThrough;
      return ranks[day - tableStart] ?? 0;
    },
    at: (rank) => {
      if (rank < 1) return weekdayAt(rank + weekdaysBefore);
      return days[rank - 1] ?? weekdayAt(rank - days.length + weekdaysThrough);
    },
  };
}

/** 5 January 1970 was a Monday, and has weekday number 1. */
const someMonday = 4;

/** How many days from Monday to Friday there are from 5 January 1970 to `day`; less than 1 before it. */
function weekdayRank(day: Day): number {
  const week = Math.floor((day - someMonday) / 7);
  return 5 * week + Math.min(day - someMonday - 7 * week + 1, 5);
}

function weekdayAt(rank: number): Day {
  const week = Math.floor((rank - 1) / 5);
  return someMonday + 7 * week + (rank - 1 - 5 * week);
}
