import { monthName, ymdOf } from '../dates/civilDay.js';
import { completePlace } from '../dates/completePlace.js';
import type { DatePhrase, DayPlace, Place as DatePlace } from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import { placeWords } from '../dates/placeWords.js';
import { readPlace } from '../dates/readPlace.js';
import { parseDatePhrase } from '../syntax/parseDatePhrase.js';
import { keepAsWords } from './keepAsWords.js';
import type { EventDraft } from './readEvent.js';
import type { Remedy } from './remedy.js';

/** The entries of a file, among which a date may take what it lacks. */
export interface DateSurroundings {
  readonly drafts: readonly EventDraft[];
  /** The day on which the case is judged. */
  readonly asAt: number;
}

/** What could be done about a date that cannot be right as it is written, in the phrase of an entry. */
export function dateRemedies(problem: DateProblem, event: number, around: DateSurroundings): readonly Remedy[] {
  const draft = around.drafts[event];
  if (draft === undefined) return [];
  const place = { chunk: draft.chunk, span: problem.span };
  const words = draft.chunkText.slice(problem.span.start, problem.span.end);
  const change = (texts: readonly string[]): readonly Remedy[] =>
    texts.map((text) => ({ kind: 'replace text', title: `Change to "${text}"`, place, text, reveals: true }));
  const asWords = keepAsWords(words, place);
  const written = onlyPlace(parseDatePhrase(words));
  switch (problem.kind) {
    case 'impossible date':
      return [...change([...(problem.suggestions ?? []), ...monthOf(written)]), ...asWords];
    case 'reversed':
      return [...change(turned(written)), ...asWords];
    case 'wrong weekday':
      return change(problem.suggestions ?? []);
    case 'several dates':
      return severalDates(written, draft, place);
    case 'no year':
      return [...change(yearsNear(event, around, written).map((year) => `${words} ${year}`)), ...asWords];
    case 'no month':
      return [...change(monthsNear(event, around, written)), ...asWords];
    case 'nothing above':
      return asWords;
  }
}

/** The years that stand in the dates of the entries about this one, the nearest first, or else that of the day of judging and the one before. */
export function yearsNear(event: number, { drafts, asAt }: DateSurroundings, place: DatePlace | undefined): readonly number[] {
  const around = [...drafts.slice(Math.max(event - LOOKED_AT, 0), event).reverse(), ...drafts.slice(event + 1, event + 1 + LOOKED_AT)];
  const written = around.flatMap(({ dateText }) => [...dateText.matchAll(/\b(?:19|20)\d\d\b/gu)].map(([year]) => Number(year)));
  const last = ymdOf(asAt).year;
  const years = written.length > 0 ? written : [last, last - 1];
  return [...new Set(years)].filter((year) => place === undefined || fits(place, year, asAt)).slice(0, MOST_OFFERED);
}

const LOOKED_AT = 5;
const MOST_OFFERED = 3;

function fits(place: DatePlace, year: number, asAt: number): boolean {
  const [first] = readPlace(place, year).core;
  return first !== undefined && first.first <= asAt;
}

/** The month of the nearest entry above that has one, and the month after it. */
function monthsNear(event: number, { drafts, asAt }: DateSurroundings, place: DatePlace | undefined): readonly string[] {
  if (place?.kind !== 'day') return [];
  const above = drafts
    .slice(Math.max(event - LOOKED_AT, 0), event)
    .flatMap(({ date }) => date.terms.flatMap((term) => (term.kind === 'day' || term.kind === 'month' ? [term] : [])))
    .findLast(({ month, year }) => month !== undefined && year !== undefined);
  if (above?.month === undefined || above.year === undefined) return [];
  const { month, year } = above;
  const next = month === 12 ? { month: 1, year: year + 1 } : { month: month + 1, year };
  return [{ month, year }, next]
    .map((one): DayPlace => ({ kind: 'day', span: place.span, day: place.day, ...one }))
    .filter((day) => fits(day, day.year ?? 0, asAt))
    .map(placeWords);
}

/** "February 2019" for "31 February 2019": what is left when the day cannot be read. */
function monthOf(place: DatePlace | undefined): readonly string[] {
  if (place?.kind !== 'day' || place.year === undefined || place.year < 1) return [];
  const { month = 0, year } = place;
  return month >= 1 && month <= 12 ? [`${monthName(month)} ${year}`] : [];
}

function turned(place: DatePlace | undefined): readonly string[] {
  if (place?.kind !== 'period' && place?.kind !== 'between') return [];
  const whole = completePlace(place);
  if (whole.kind === 'period') return [placeWords({ ...whole, from: whole.to, to: whole.from })];
  return whole.kind === 'between' ? [placeWords({ ...whole, from: whole.to, to: whole.from })] : [];
}

function severalDates(
  written: DatePlace | undefined,
  draft: EventDraft,
  place: { readonly chunk: number; readonly span: DatePlace['span'] },
): readonly Remedy[] {
  const whole = written && completePlace(written);
  if (whole?.kind !== 'several') return [];
  const dates = whole.places.map(placeWords);
  const or = dates.join(' or ');
  const alone = draft.date.terms.length === 1;
  return [
    ...(alone
      ? [{ kind: 'repeat entry', title: `Make ${dates.length} entries of it: ${dates.join(', ')}`, chunk: draft.chunk, dates } as const]
      : []),
    { kind: 'replace text', title: `Write "${or}": it was one of them`, place, text: or },
  ];
}

function onlyPlace(phrase: DatePhrase | undefined): DatePlace | undefined {
  const [term] = phrase?.terms ?? [];
  switch (term?.kind) {
    case undefined:
    case 'time':
    case 'bound':
    case 'relative':
    case 'undated':
    case 'unread':
      return undefined;
    default:
      return term;
  }
}
