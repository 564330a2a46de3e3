import type { Place } from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import { ymdOf } from '../dates/civilDay.js';
import { daySet, type DaySet } from '../dates/daySet.js';
import { fitted } from '../syntax/fitted.js';
import { needsYear, readPlace, type PlaceReading } from '../dates/readPlace.js';

/** The years among which a date without one is looked for. */
export const YEARS = { first: 1990, last: 2060 } as const;

export interface AnyYearReading {
  readonly core: DaySet;
  readonly wide: DaySet;
  readonly tier: 'stated' | 'convention';
  readonly convention?: string | undefined;
  readonly lasts?: PlaceReading['lasts'] | undefined;
  readonly problems: readonly DateProblem[];
  readonly needsYear: boolean;
}

type Limits = { readonly first: number; readonly last: number };

/** The days of a place in time; of one without a year, those of every year that comes into question. Read once for each place. */
export function readAnyYear(place: Place, limits: Limits): AnyYearReading {
  const within = readings.get(limits) ?? new WeakMap<Place, AnyYearReading>();
  const known = within.get(place);
  if (known) return known;
  const reading = read(place, limits);
  within.set(place, reading);
  readings.set(limits, within);
  return reading;
}

const readings = new WeakMap<Limits, WeakMap<Place, AnyYearReading>>();

function read(place: Place, limits: Limits): AnyYearReading {
  if (!needsYear(place)) return withYear(readPlace(place));
  const last = Math.min(YEARS.last, ymdOf(limits.last).year);
  const years: PlaceReading[] = [];
  for (let year: number = YEARS.first; year <= last; year += 1) {
    const reading = readPlace(place, year);
    if (reading.core.length > 0) years.push(reading);
  }
  const sample = years[0];
  if (sample === undefined) return { core: [], wide: [], tier: 'stated', problems: readPlace(place, 2020).problems, needsYear: true };
  return {
    core: daySet(years.flatMap(({ core }) => core)),
    wide: daySet(years.flatMap(({ wide }) => wide)),
    tier: sample.tier,
    problems: sample.problems.filter(({ kind }) => kind === 'several dates' || kind === 'reversed'),
    needsYear: true,
  };
}

/** What it is kept as, for as long as the place is: the days of both readings are mostly the same. */
function withYear({ core, wide, tier, convention, lasts, problems }: PlaceReading): AnyYearReading {
  const usual = fitted(core);
  const widest = wide === core ? usual : fitted(wide);
  return { core: usual, wide: widest, tier, convention, lasts, problems: fitted(problems), needsYear: false };
}
