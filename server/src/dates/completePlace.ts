import { seasons } from './conventions.js';
import type { AboutPlace, DayPlace, MonthPlace, PartPlace, Place, SeasonPlace, YearPlace } from './datePhrase.js';

/**
 * The place with the months and years filled in that it takes from its own other parts: "23 March to 2 May 2020" begins in
 * 2020, "December to January 2020" in 2019, and "3 or 10 May" means 3 May. What no other part gives stays out.
 * @param assumedYear the year of its last part, when it has none at all.
 */
export function completePlace(place: Place, assumedYear?: number): Place {
  const own = fromOwnParts(place);
  return assumedYear === undefined ? own : fill(own, { year: assumedYear }, backwards(0));
}

/** What a neighbouring part can lend. `order` is the month in which it begins, for telling which comes first. */
interface Lender {
  readonly month?: number | undefined;
  readonly order?: number | undefined;
  readonly year?: number | undefined;
  readonly of?: MonthPlace | SeasonPlace | YearPlace | undefined;
}

/** Lending to an earlier part takes away a year when that part's month is later by more than `slack`; to a later one, adds it. */
interface Lending {
  readonly step: -1 | 1;
  readonly slack: number;
}

/** From first to last, any later month must be of the year before. */
const inOrder = 0;
/** Alternatives stand in any order: only "December or January 2020" is plainly over the turn of the year. */
const inAnyOrder = 6;

function backwards(slack: number): Lending {
  return { step: -1, slack };
}

function forwards(slack: number): Lending {
  return { step: 1, slack };
}

function fromOwnParts(place: Place): Place {
  switch (place.kind) {
    case 'oneOf':
      return { ...place, alternatives: lendAmong(place.alternatives.map(fromOwnParts), inAnyOrder) };
    case 'several':
      return { ...place, places: lendAmong(place.places.map(fromOwnParts), inAnyOrder) };
    case 'period': {
      const [from, to] = lendBetween(fromOwnParts(place.from), fromOwnParts(place.to));
      return { ...place, from, to };
    }
    case 'between': {
      if (isReference(place.from) || isReference(place.to)) return place;
      const [from, to] = lendBetween(fromOwnParts(place.from), fromOwnParts(place.to));
      return { ...place, from, to };
    }
    default:
      return place;
  }
}

function lendBetween(from: Place, to: Place): readonly [Place, Place] {
  const start = fill(from, lender(to, 'first'), backwards(inOrder));
  return [start, fill(to, lender(start, 'last'), forwards(inOrder))];
}

function lendAmong(places: readonly Place[], slack: number): readonly Place[] {
  const fromNext = places.reduceRight<readonly Place[]>((done, place) => {
    const next = done[0];
    return [next ? fill(place, lender(next, 'first'), backwards(slack)) : place, ...done];
  }, []);
  return fromNext.reduce<readonly Place[]>((done, place) => {
    const previous = done.at(-1);
    return [...done, previous ? fill(place, lender(previous, 'last'), forwards(slack)) : place];
  }, []);
}

function lender(place: Place, end: 'first' | 'last'): Lender {
  switch (place.kind) {
    case 'day':
      return { month: place.month, order: place.month, year: place.year };
    case 'month':
      return { month: place.month, order: place.month, year: place.year, of: place };
    case 'season':
      return { order: seasons[place.season].core.first, year: place.year, of: place };
    case 'year':
      return { year: place.year, of: place };
    case 'part':
      return place.of ? lender(place.of, end) : {};
    case 'about':
    case 'weekOf':
      return lender(place.of, end);
    case 'oneOf':
    case 'several': {
      const places = place.kind === 'oneOf' ? place.alternatives : place.places;
      const chosen = places.at(end === 'first' ? 0 : -1);
      return chosen ? lender(chosen, end) : {};
    }
    case 'between':
    case 'period': {
      const chosen = end === 'first' ? place.from : place.to;
      return isReference(chosen) ? {} : lender(chosen, end);
    }
  }
}

/** A place of several parts takes what it lacks at the end that is nearer to the lender, and passes it on. */
function fill(place: Place, from: Lender, lending: Lending): Place {
  switch (place.kind) {
    case 'day':
      return fillDay(place, from, lending);
    case 'month':
    case 'season':
    case 'year':
      return fillYear(place, from, lending);
    case 'part':
      return fillPart(place, from, lending);
    case 'about':
      return { ...place, of: fillAbout(place.of, from, lending) };
    case 'weekOf':
      return { ...place, of: fillDay(place.of, from, lending) };
    case 'oneOf':
      return fromOwnParts({ ...place, alternatives: fillEnd(place.alternatives, from, lending) });
    case 'several':
      return fromOwnParts({ ...place, places: fillEnd(place.places, from, lending) });
    case 'period':
      return fromOwnParts(
        lending.step === -1 ? { ...place, to: fill(place.to, from, lending) } : { ...place, from: fill(place.from, from, lending) },
      );
    case 'between': {
      const start = lending.step === 1 || isReference(place.to) ? fillUnlessReference(place.from, from, lending) : place.from;
      const end = lending.step === -1 || isReference(place.from) ? fillUnlessReference(place.to, from, lending) : place.to;
      return fromOwnParts({ ...place, from: start, to: end });
    }
  }
}

function fillEnd(places: readonly Place[], from: Lender, lending: Lending): readonly Place[] {
  const at = lending.step === -1 ? places.length - 1 : 0;
  return places.map((place, index) => (index === at ? fill(place, from, lending) : place));
}

type Between = Extract<Place, { kind: 'between' }>;

function fillUnlessReference(end: Between['from'], from: Lender, lending: Lending): Between['from'] {
  return isReference(end) ? end : fill(end, from, lending);
}

function fillAbout(of: AboutPlace['of'], from: Lender, lending: Lending): AboutPlace['of'] {
  if (of.kind === 'day') return fillDay(of, from, lending);
  return of.kind === 'part' ? fillPart(of, from, lending) : fillYear(of, from, lending);
}

function fillDay(place: DayPlace, from: Lender, lending: Lending): DayPlace {
  const month = place.month ?? from.month;
  const year = place.year ?? lentYear(place.month, from, lending);
  return { ...place, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
}

function fillYear<P extends MonthPlace | SeasonPlace | YearPlace>(place: P, from: Lender, lending: Lending): P {
  if (place.kind === 'year' || place.year !== undefined) return place;
  const order = place.kind === 'month' ? place.month : seasons[place.season].core.first;
  const year = lentYear(order, from, lending);
  return year === undefined ? place : { ...place, year };
}

function fillPart(place: PartPlace, from: Lender, lending: Lending): PartPlace {
  if (place.of) return { ...place, of: fillYear(place.of, from, lending) };
  const of = from.of ?? monthOf(place, from);
  return of === undefined ? place : { ...place, of };
}

function monthOf(place: PartPlace, { month, year }: Lender): MonthPlace | undefined {
  if (month === undefined) return undefined;
  return { kind: 'month', span: place.span, month, ...(year === undefined ? {} : { year }) };
}

function lentYear(order: number | undefined, from: Lender, { step, slack }: Lending): number | undefined {
  if (from.year === undefined || order === undefined || from.order === undefined) return from.year;
  const outOfOrder = step === -1 ? order - from.order : from.order - order;
  return outOfOrder > slack ? from.year + step : from.year;
}

export function isReference(end: Between['from']): end is Extract<Between['from'], { kind: 'label' | 'step' }> {
  return end.kind === 'label' || end.kind === 'step';
}
