import type {
  BetweenPlace,
  DayPlace,
  MonthPlace,
  Part,
  PartPlace,
  Place,
  RelativeQualifier,
  Season,
  SeasonPlace,
  YearPlace,
} from '../../../server/src/dates/datePhrase.js';
import { isoDay, parseIsoDay, type Day } from '../../../server/src/dates/civilDay.js';
import type { DaySet } from '../../../server/src/dates/daySet.js';

/** Date phrases as the grammar gives them, so that a test can say `early(month(7, 2023))`. */
const span = { start: 0, end: 1 };

export function day(
  dayOfMonth: number,
  month?: number,
  year?: number,
  more: Partial<Pick<DayPlace, 'weekday' | 'numeric'>> = {},
): DayPlace {
  return {
    kind: 'day',
    span,
    day: dayOfMonth,
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...more,
  };
}

export function month(number: number, inYear?: number): MonthPlace {
  return { kind: 'month', span, month: number, ...(inYear === undefined ? {} : { year: inYear }) };
}

export function season(name: Season, inYear?: number): SeasonPlace {
  return { kind: 'season', span, season: name, ...(inYear === undefined ? {} : { year: inYear }) };
}

export function year(number: number): YearPlace {
  return { kind: 'year', span, year: number };
}

export function part(name: Part, of?: MonthPlace | SeasonPlace | YearPlace): PartPlace {
  return { kind: 'part', span, part: name, ...(of === undefined ? {} : { of }) };
}

export function about(of: DayPlace | MonthPlace | SeasonPlace | YearPlace | PartPlace): Place {
  return { kind: 'about', span, of };
}

export function weekOf(of: DayPlace, edge: 'start' | 'end' = 'start'): Place {
  return { kind: 'weekOf', span, edge, of };
}

export function either(...alternatives: readonly Place[]): Place {
  return { kind: 'oneOf', span, alternatives };
}

export function several(...places: readonly Place[]): Place {
  return { kind: 'several', span, places };
}

export function between(from: BetweenPlace['from'], to: BetweenPlace['to']): Place {
  return { kind: 'between', span, from, to };
}

export function period(from: Place, to: Place): Place {
  return { kind: 'period', span, from, to };
}

export function label(name: string): BetweenPlace['from'] {
  return { kind: 'label', span, name };
}

export function relative(direction: RelativeQualifier['direction'], step: RelativeQualifier['step'], target?: string): RelativeQualifier {
  return { kind: 'relative', span, direction, step, ...(target === undefined ? {} : { target: { kind: 'label', span, name: target } }) };
}

/** The day written as "2019-07-10". */
export function on(iso: string): Day {
  const found = parseIsoDay(iso);
  if (found === undefined) throw new RangeError(`the test names a day that is none: ${iso}`);
  return found;
}

/** "2019-07-01..2019-07-31 2019-08-03": the set as text, so that a failure can be read. */
export function shown(set: DaySet): string {
  return set.map(({ first, last }) => (first === last ? isoDay(first) : `${isoDay(first)}..${isoDay(last)}`)).join(' ');
}
