import { bankHolidayExceptions } from './bankHolidayExceptions.js';
import { addMonths, dayOf, parseIsoDay, weekdayOf, ymdOf, type Day } from './civilDay.js';
import { easterOf } from './easterOf.js';

/** The parts of the United Kingdom that keep bank holidays of their own. */
export type Division = 'england and wales' | 'scotland' | 'northern ireland';

/**
 * How far a year's bank holidays are known: `published`, from 2012 compared with the government's list
 * and for 2010 and 2011 made from the Act and the royal wedding's proclamation; `projected` by the usual
 * rule, with nothing proclaimed yet; or `outside` the years that were checked.
 */
export type Standing = 'published' | 'projected' | 'outside';

export interface BankHoliday {
  readonly day: Day;
  readonly name: string;
  /** The holiday itself fell at a weekend, or on another holiday's day. */
  readonly substitute?: true;
}

const firstPublishedYear = 2010;
const lastPublishedYear = 2028;
export const lastProjectedYear = 2060;

/**
 * The bank holidays of `division` in `year`, in order of day. Good Friday and Christmas Day are among them, although in
 * England, Wales and Northern Ireland they are holidays by common law.
 * @see Banking and Financial Dealings Act 1971 s 1 and Sch 1; St Andrew's Day Bank Holiday (Scotland) Act 2007
 */
export function bankHolidaysOf(division: Division, year: number): readonly BankHoliday[] {
  const exceptions = bankHolidayExceptions.filter((exception) => exception.divisions.includes(division));
  const moved = new Set(
    exceptions
      .map((exception) => exception.insteadOf)
      .filter((day) => day !== undefined)
      .map(requireDay),
  );
  const extra = exceptions
    .map((exception) => ({ day: requireDay(exception.day), name: exception.name }))
    .filter((holiday) => ymdOf(holiday.day).year === year);
  const usual = withSubstitutes(usualHolidays(division, year)).filter((holiday) => !moved.has(holiday.day));
  return [...usual, ...extra].toSorted((a, b) => a.day - b.day);
}

/** 2010 to 2028 are `published`, 2029 to 2060 `projected`, and all other years `outside`. */
export function standingOf(year: number): Standing {
  if (year < firstPublishedYear || year > lastProjectedYear) return 'outside';
  return year <= lastPublishedYear ? 'published' : 'projected';
}

function usualHolidays(division: Division, year: number): readonly BankHoliday[] {
  const easter = easterOf(year);
  const always = [
    { day: fixed(year, 1, 1), name: "New Year's Day" },
    { day: easter - 2, name: 'Good Friday' },
    { day: firstMonday(year, 5), name: 'Early May bank holiday' },
    { day: lastMonday(year, 5), name: 'Spring bank holiday' },
    { day: fixed(year, 12, 25), name: 'Christmas Day' },
    { day: fixed(year, 12, 26), name: 'Boxing Day' },
  ];
  const easterMonday = { day: easter + 1, name: 'Easter Monday' };
  const lateSummer = { day: lastMonday(year, 8), name: 'Summer bank holiday' };
  switch (division) {
    case 'england and wales':
      return [...always, easterMonday, lateSummer];
    case 'scotland':
      return [
        ...always,
        { day: fixed(year, 1, 2), name: '2nd January' },
        { day: firstMonday(year, 8), name: 'Summer bank holiday' },
        { day: fixed(year, 11, 30), name: "St Andrew's Day" },
      ];
    case 'northern ireland':
      return [
        ...always,
        easterMonday,
        lateSummer,
        { day: fixed(year, 3, 17), name: "St Patrick's Day" },
        { day: fixed(year, 7, 12), name: "Battle of the Boyne (Orangemen's Day)" },
      ];
  }
}

/** A holiday at a weekend goes to the next weekday that is not already a holiday; those on weekdays keep their day first. */
function withSubstitutes(holidays: readonly BankHoliday[]): readonly BankHoliday[] {
  const standing = holidays.filter((holiday) => !isWeekend(holiday.day));
  const taken = new Set(standing.map((holiday) => holiday.day));
  const substitutes = holidays
    .filter((holiday) => isWeekend(holiday.day))
    .toSorted((a, b) => a.day - b.day)
    .map((holiday): BankHoliday => {
      let day = holiday.day;
      while (isWeekend(day) || taken.has(day)) day += 1;
      taken.add(day);
      return { day, name: holiday.name, substitute: true };
    });
  return [...standing, ...substitutes];
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 6;
}

function firstMonday(year: number, month: number): Day {
  const first = fixed(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = addMonths(fixed(year, month, 1), 1) - 1;
  return last - (weekdayOf(last) - 1);
}

function fixed(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === undefined) throw new RangeError(`no day ${year}-${month}-${day}`);
  return found;
}

function requireDay(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new RangeError(`no day ${iso}`);
  return day;
}
