import { completePlace, isReference } from './completePlace.js';
import type { BetweenPlace, PeriodPlace, Place, SeveralPlace, Span } from './datePhrase.js';
import type { DateProblem } from './dateProblem.js';
import { daySet, hull, intersect, type DaySet } from './daySet.js';
import { noDay, type Ends, type PlaceReading, type Tier } from './placeReading.js';
import { daySetWords, placeWords } from './placeWords.js';
import { impossibleDate } from './readDay.js';
import { readStretch } from './readStretch.js';

export type { Ends, PlaceReading, Tier } from './placeReading.js';

/**
 * What the words of a place mean. An impossible date gives a problem and no days, never another day. A `between` with a
 * reference gives no days: only the problems of its other end.
 * @param assumedYear the year of the last part, for a place that has none of its own (`needsYear`).
 */
export function readPlace(place: Place, assumedYear?: number): PlaceReading {
  const complete = completePlace(place, assumedYear);
  const reading = read(complete);
  if (reading.undefinedDay || reading.tier === 'stated') return reading;
  return { ...reading, convention: explain(complete, reading) };
}

/** Whether the place cannot be read without a year from elsewhere. A date that exists in no year does not need one. */
export function needsYear(place: Place): boolean {
  return lacksYear(completePlace(place));
}

function read(place: Place): PlaceReading {
  switch (place.kind) {
    case 'oneOf':
      return readAlternatives(place.alternatives);
    case 'several':
      return readSeveral(place);
    case 'between':
      return readBetween(place);
    case 'period':
      return readPeriod(place);
    default:
      return readStretch(place);
  }
}

function readAlternatives(alternatives: readonly Place[]): PlaceReading {
  const readings = alternatives.map(read);
  const problems = readings.flatMap((reading) => reading.problems);
  if (readings.length === 0 || readings.some((reading) => reading.undefinedDay)) return noDay(problems);
  return {
    core: daySet(readings.flatMap((reading) => reading.core)),
    wide: daySet(readings.flatMap((reading) => reading.wide)),
    tier: weakest(readings),
    problems,
  };
}

function readSeveral(place: SeveralPlace): PlaceReading {
  const all = readAlternatives(place.places);
  const problem: DateProblem = {
    kind: 'several dates',
    span: place.span,
    message: `${placeWords(place)} are ${place.places.length} dates in one entry. Make an entry for each.`,
  };
  const problems = [...all.problems, problem];
  if (all.undefinedDay) return noDay(problems);
  return { core: [hull(all.core)], wide: [hull(all.wide)], tier: 'convention', problems };
}

function readBetween(place: BetweenPlace): PlaceReading {
  if (isReference(place.from) || isReference(place.to)) {
    return noDay([place.from, place.to].flatMap((end) => (isReference(end) ? [] : read(end).problems)));
  }
  return readEnds(place.span, read(place.from), read(place.to)).reading;
}

function readPeriod(place: PeriodPlace): PlaceReading {
  const from = read(place.from);
  const to = read(place.to);
  const { reading, ends } = readEnds(place.span, from, to);
  return ends ? { ...reading, lasts: ends } : reading;
}

/** From the first possible day of `from` to the last of `to`, and what each end can be, given the other. */
function readEnds(span: Span, from: PlaceReading, to: PlaceReading): { reading: PlaceReading; ends?: { core: Ends; wide: Ends } } {
  const problems = [...from.problems, ...to.problems];
  if (from.undefinedDay || to.undefinedDay) return { reading: noDay(problems) };
  const core = endsInOrder(from.core, to.core);
  const wide = endsInOrder(from.wide, to.wide);
  if (!core || !wide) return { reading: noDay([...problems, reversed(span, from, to)]) };
  const reading: PlaceReading = { core: [covered(core)], wide: [covered(wide)], tier: weakest([from, to]), problems };
  return { reading, ends: { core, wide } };
}

/** Each end without the days that the other rules out, or `undefined` when the second is wholly before the first. */
function endsInOrder(from: DaySet, to: DaySet): Ends | undefined {
  const start = intersect(from, [{ first: -Infinity, last: hull(to).last }]);
  const end = intersect(to, [{ first: hull(from).first, last: Infinity }]);
  return start && end && { from: start, to: end };
}

function covered({ from, to }: Ends): { readonly first: number; readonly last: number } {
  return { first: hull(from).first, last: hull(to).last };
}

function reversed(span: Span, from: PlaceReading, to: PlaceReading): DateProblem {
  const message = `This ends (${daySetWords(to.core)}) before it begins (${daySetWords(from.core)}). Check the two dates in the record.`;
  return { kind: 'reversed', span, message };
}

function weakest(readings: readonly PlaceReading[]): Tier {
  return readings.some((reading) => reading.tier === 'convention') ? 'convention' : 'stated';
}

function explain(place: Place, { core, wide }: PlaceReading): string {
  const usual = daySetWords(core);
  const widest = daySetWords(wide);
  return `${placeWords(place)}, read as ${usual}${widest === usual ? '' : `, at the widest ${widest}`}`;
}

function lacksYear(place: Place): boolean {
  switch (place.kind) {
    case 'day':
      return place.month !== undefined && place.year === undefined && impossibleDate(place) === undefined;
    case 'month':
      return place.year === undefined && place.month >= 1 && place.month <= 12;
    case 'season':
      return place.year === undefined;
    case 'year':
      return false;
    case 'part':
      return place.of !== undefined && lacksYear(place.of);
    case 'about':
    case 'weekOf':
      return lacksYear(place.of);
    case 'oneOf':
      return place.alternatives.some(lacksYear);
    case 'several':
      return place.places.some(lacksYear);
    case 'between':
    case 'period':
      return [place.from, place.to].some((end) => !isReference(end) && lacksYear(end));
  }
}
