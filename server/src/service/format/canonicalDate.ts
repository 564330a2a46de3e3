import { dayOf, monthName } from '../../dates/civilDay.js';
import type { DatePhrase, DateTerm, DayPlace, MonthPlace, Reference, Span } from '../../dates/datePhrase.js';
import { foldSpaces } from './foldSpaces.js';

/** The words of a date with each day and month in it written out: "12th mar 2024" is "12 March 2024". All else stays as it is. */
export function canonicalDate(text: string, { span, terms }: DatePhrase): string {
  const written = terms.flatMap(placesOf).flatMap((place) => {
    const now = place.kind === 'day' ? dayWords(text.slice(place.span.start, place.span.end), place) : monthWords(place);
    return now === undefined ? [] : [{ span: place.span, now }];
  });
  const replaced = written
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (whole, { span: at, now }) => whole.slice(0, at.start - span.start) + now + whole.slice(at.end - span.start),
      inSpan(text, span),
    );
  return foldSpaces(replaced).trim();
}

function inSpan(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function placesOf(term: DateTerm | Reference): readonly (DayPlace | MonthPlace)[] {
  switch (term.kind) {
    case 'day':
    case 'month':
      return [term];
    case 'part':
      return term.of ? placesOf(term.of) : [];
    case 'about':
    case 'weekOf':
      return placesOf(term.of);
    case 'oneOf':
      return term.alternatives.flatMap(placesOf);
    case 'several':
      return term.places.flatMap(placesOf);
    case 'between':
    case 'period':
      return [...placesOf(term.from), ...placesOf(term.to)];
    case 'bound':
      return placesOf(term.target);
    case 'relative':
      return term.target ? placesOf(term.target) : [];
    case 'label':
    case 'season':
    case 'step':
    case 'time':
    case 'undated':
    case 'unread':
    case 'year':
      return [];
  }
}

/** Nothing where day and month could have been meant the other way round, or where there is no such day: that is left as it was written. */
function dayWords(written: string, { day, month, year, weekday, numeric }: DayPlace): string | undefined {
  if (month === undefined || month > 12 || dayOf(year ?? 2000, month, day) === undefined) return undefined;
  if (numeric && day <= 12 && day !== month) return undefined;
  const name = weekday === undefined ? '' : (/[a-z]+/iu.exec(written)?.[0] ?? '');
  const lead = name === '' ? '' : `${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()} `;
  return `${lead}${day} ${monthName(month)}${year === undefined ? '' : ` ${year}`}`;
}

function monthWords({ month, year }: MonthPlace): string {
  return `${monthName(month)}${year === undefined ? '' : ` ${year}`}`;
}
