import { dayOf, lastDayOfMonth, longDay, longDayWithWeekday, monthName, weekdayName, weekdayOf, ymdOf, type Day } from './civilDay.js';
import type { DayPlace, Span } from './datePhrase.js';
import type { DateProblem } from './dateProblem.js';
import { daySet, type DaySet } from './daySet.js';

/** The day that is written, if there is one; on the wide reading, also those that a slip in the weekday or the number could hide. */
export interface DayReading {
  readonly core: DaySet;
  readonly wide: DaySet;
  readonly problems: readonly DateProblem[];
}

/** Both sets are empty when no day can be given, and `problems` then says why. An impossible date is never another day. */
export function readDay(place: DayPlace): DayReading {
  const { span, year, month } = place;
  const impossible = impossibleDate(place);
  if (impossible) return none(impossible);
  if (month === undefined) {
    const message = `No month is given for the ${ordinal(place.day)}. Add the month and the year.`;
    return none({ kind: 'no month', span, message });
  }
  if (year === undefined) {
    return none({ kind: 'no year', span, message: `No year is given for ${place.day} ${monthName(month)}. Add the year.` });
  }
  const day = dayOf(year, month, place.day);
  if (day === undefined) return none(noSuchDate(span, 'There is no such date.'));
  const core = daySet([{ first: day, last: day }]);
  if (place.weekday === undefined || weekdayOf(day) === place.weekday) return { core, wide: core, problems: [] };
  const slips = daysWithWeekday(day, place.weekday);
  const wide = daySet([day, ...slips].map((possible) => ({ first: possible, last: possible })));
  return { core, wide, problems: [wrongWeekday(place, day, place.weekday, slips)] };
}

/** What is wrong with the date in whatever year it may be, or in its own; `undefined` when a year is wanting, or nothing. */
export function impossibleDate({ span, day, month, year, numeric }: DayPlace): DateProblem | undefined {
  if (year !== undefined && (year < 1 || year > 9999)) return noSuchDate(span, `There is no year ${year}.`);
  if (month === undefined) return day >= 1 && day <= 31 ? undefined : noSuchDate(span, `No month has a ${ordinal(day)}.`);
  if (month < 1 || month > 12) {
    const other = year === undefined ? undefined : dayOf(year, day, month);
    const problem = noSuchDate(span, `There is no month ${month}. ${numericOrder}`);
    return other === undefined ? problem : { ...problem, suggestions: [longDay(other)] };
  }
  const { least, most } = lengthOfMonth(month, year);
  if (day >= 1 && day <= most) return undefined;
  const name = year === undefined ? monthName(month) : `${monthName(month)} ${year}`;
  const days = least === most ? `${most}` : `${least} or ${most}`;
  return noSuchDate(span, `There is no ${day} ${name}: ${name} has ${days} days.${numeric ? ` ${numericOrder}` : ''}`);
}

const numericOrder = 'A date in numbers is read as day, month, year.';

function noSuchDate(span: Span, why: string): DateProblem {
  return { kind: 'impossible date', span, message: `${why} Check the date in the record.` };
}

function wrongWeekday(place: DayPlace, day: Day, weekday: number, slips: readonly Day[]): DateProblem {
  return {
    kind: 'wrong weekday',
    span: place.span,
    message: `${longDay(day)} was a ${weekdayName(weekdayOf(day))}, not a ${weekdayName(weekday)}. Check which of the two the record gives.`,
    suggestions: [day, ...slips].map(longDayWithWeekday),
  };
}

/** The nearest days before and after `day` that have the weekday, which `day` has not. */
function daysWithWeekday(day: Day, weekday: number): readonly [Day, Day] {
  const before = day - ((weekdayOf(day) - weekday + 7) % 7);
  return [before, before + 7];
}

function lengthOfMonth(month: number, year: number | undefined): { readonly least: number; readonly most: number } {
  const length = (of: number): number => ymdOf(lastDayOfMonth(of, month)).day;
  const [commonYear, leapYear] = [2001, 2000];
  return { least: length(year ?? commonYear), most: length(year ?? leapYear) };
}

function ordinal(day: number): string {
  const ending = day % 100 >= 11 && day % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}

function none(problem: DateProblem): DayReading {
  return { core: [], wide: [], problems: [problem] };
}
