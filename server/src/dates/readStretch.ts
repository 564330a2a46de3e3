import { addMonths, dayOf, type Day } from './civilDay.js';
import {
  aboutADay,
  aboutAStretch,
  aboutAYear,
  partsOfMonth,
  partsOfSeason,
  partsOfYear,
  seasons,
  type Convention,
  type Window,
} from './conventions.js';
import type { AboutPlace, DayPlace, MonthPlace, PartPlace, SeasonPlace, Span, WeekOfPlace, YearPlace } from './datePhrase.js';
import type { DateProblem } from './dateProblem.js';
import { daySet, type DayRange, type DaySet } from './daySet.js';
import { noDay, type PlaceReading } from './placeReading.js';
import { placeWords } from './placeWords.js';
import { readDay } from './readDay.js';

/** A place that is one stretch of days: a day, month, season or year, part of one, about one, or a week. */
export type Stretch = DayPlace | MonthPlace | SeasonPlace | YearPlace | PartPlace | AboutPlace | WeekOfPlace;

/** What its words mean, by the conventions. Without `convention`, which says so of the whole phrase. */
export function readStretch(place: Stretch): PlaceReading {
  switch (place.kind) {
    case 'day': {
      const { core, wide, problems } = readDay(place);
      if (core.length === 0) return noDay(problems);
      return { core, wide, tier: problems.length === 0 ? 'stated' : 'convention', problems };
    }
    case 'about':
      return readAbout(place);
    case 'weekOf':
      return readWeek(place);
    case 'part':
      return readPart(place);
    case 'year':
      return inYear(place, place.year, (january) => alike(months(january, { first: 1, last: 12 }), 'stated'));
    case 'month':
      return readMonth(place);
    case 'season':
      return inYear(place, place.year, (january) => byConvention(seasons[place.season], (window) => months(january, window)));
  }
}

function readMonth(place: MonthPlace): PlaceReading {
  if (place.month < 1 || place.month > 12) {
    const message = `There is no month ${place.month}. Check the date in the record.`;
    return noDay([{ kind: 'impossible date', span: place.span, message }]);
  }
  return inYear(place, place.year, (january) => alike(months(january, { first: place.month, last: place.month }), 'stated'));
}

function readPart({ span, part, of }: PartPlace): PlaceReading {
  if (!of) return noDay([{ kind: 'no month', span, message: `No month or year is given for "${part}". Add it.` }]);
  const whole = readStretch(of);
  if (whole.undefinedDay) return whole;
  return inYear(of, of.year, (january) => {
    if (of.kind === 'year') return byConvention(partsOfYear[part], (window) => months(january, window));
    if (of.kind === 'month') return byConvention(partsOfMonth[part], (window) => daysOfMonth(january, of.month, window));
    const { first } = seasons[of.season].core;
    return byConvention(partsOfSeason[part], (window) => months(january, { first: first + window.first, last: first + window.last }));
  });
}

function readAbout({ of }: AboutPlace): PlaceReading {
  const known = readStretch(of);
  if (known.undefinedDay) return known;
  const { core, wide, problems } = known;
  if (of.kind === 'year') {
    return {
      core,
      wide: widened(
        wide,
        (day) => addMonths(day, -aboutAYear.wide),
        (day) => addMonths(day + 1, aboutAYear.wide) - 1,
      ),
      tier: 'convention',
      problems,
    };
  }
  const by = of.kind === 'day' ? aboutADay : aboutAStretch;
  return { core: widenedBy(core, by.core), wide: widenedBy(wide, by.wide), tier: 'convention', problems };
}

/** The seven days that begin, or end, on the day that is written, whatever its weekday. */
function readWeek({ edge, of }: WeekOfPlace): PlaceReading {
  const known = readStretch(of);
  const week = (set: DaySet): DaySet =>
    edge === 'start'
      ? widened(
          set,
          (day) => day,
          (day) => day + 6,
        )
      : widened(
          set,
          (day) => day - 6,
          (day) => day,
        );
  return { ...known, core: week(known.core), wide: week(known.wide) };
}

/** Months counted from `january` as 1; 0 is the month before it and 13 the January after. */
function months(january: Day, { first, last }: Window): DayRange {
  return { first: addMonths(january, first - 1), last: addMonths(january, last) - 1 };
}

function daysOfMonth(january: Day, month: number, { first, last }: Window): DayRange {
  const whole = months(january, { first: month, last: month });
  const dayAt = (n: number): Day => (n > 0 ? whole.first + n - 1 : whole.last + n + 1);
  return { first: dayAt(first), last: dayAt(last) };
}

function byConvention(convention: Convention<Window>, days: (window: Window) => DayRange): PlaceReading {
  return { core: [days(convention.core)], wide: [days(convention.wide)], tier: 'convention', problems: [] };
}

function alike(range: DayRange, tier: PlaceReading['tier']): PlaceReading {
  return { core: [range], wide: [range], tier, problems: [] };
}

function widenedBy(set: DaySet, days: number): DaySet {
  return widened(
    set,
    (day) => day - days,
    (day) => day + days,
  );
}

function widened(set: DaySet, first: (day: Day) => Day, last: (day: Day) => Day): DaySet {
  return daySet(set.map((range) => ({ first: first(range.first), last: last(range.last) })));
}

/** What `days` gives for the first of January of that year, or the problem that there is no year or no such one. */
function inYear(place: MonthPlace | SeasonPlace | YearPlace, year: number | undefined, days: (january: Day) => PlaceReading): PlaceReading {
  if (year === undefined) return noDay([noYear(place.span, placeWords(place))]);
  const january = dayOf(year, 1, 1);
  if (january !== undefined) return days(january);
  return noDay([{ kind: 'impossible date', span: place.span, message: `There is no year ${year}. Check the date in the record.` }]);
}

function noYear(span: Span, words: string): DateProblem {
  return { kind: 'no year', span, message: `No year is given for ${words}. Add the year.` };
}
