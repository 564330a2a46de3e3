import type { DatePhrase, DateTerm, DayPart, Part, PhraseUnit, Place, RelativeQualifier, Season, TimeOfDay } from '../dates/datePhrase.js';

/** The words of dates that the grammar looks up, and the few questions that it asks of a date. Imported by the generated parser. */

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const counted = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const monthNumbers = new Map([...numbered(months), ...numbered(months.map((name) => name.slice(0, 3))), ['sept', 9] as const]);
const weekdayNumbers = new Map([
  ...numbered(weekdays),
  ...numbered(weekdays.map((name) => name.slice(0, 3))),
  ...([
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4],
  ] as const),
]);
const countWords = new Map([...numbered(counted), ['a', 1] as const, ['an', 1] as const]);

const seasons = new Map<string, Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['winter', 'winter'],
]);
const parts = new Map<string, Part>([
  ['beginning', 'beginning'],
  ['start', 'beginning'],
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'end'],
]);
const dayParts = new Map<string, DayPart>([
  ['morning', 'morning'],
  ['lunchtime', 'lunchtime'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
]);
const units = new Map<string, PhraseUnit>([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['hour', 'hour'],
  ['hours', 'hour'],
]);

function numbered(names: readonly string[]): (readonly [string, number])[] {
  return names.map((name, index) => [name, index + 1] as const);
}

/** 1 to 12 for a month's name or its abbreviation, in any case. */
export const monthOf = (word: string): number | undefined => monthNumbers.get(word.toLowerCase());
/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (word: string): number | undefined => weekdayNumbers.get(word.toLowerCase());
/** 1 to 12 for "one" to "twelve"; 1 for "a" and "an". */
export const countOf = (word: string): number | undefined => countWords.get(word.toLowerCase());
export const seasonOf = (word: string): Season | undefined => seasons.get(word.toLowerCase());
export const partOf = (word: string): Part | undefined => parts.get(word.toLowerCase());
export const dayPartOf = (word: string): DayPart | undefined => dayParts.get(word.toLowerCase());
export const unitOf = (word: string): PhraseUnit | undefined => units.get(word.toLowerCase());

/** The year that two digits stand for in a date all in numbers: 1950 to 2049. */
export const yearOfTwoDigits = (digits: string): number => (Number(digits) < 50 ? 2000 : 1900) + Number(digits);

/** Minutes after midnight, or `impossible` where there is no such time. "13.30pm" is read as 13.30. */
export function clock(hour: number, minute: number, half: 'a' | 'p' | null): Pick<TimeOfDay, 'minutes'> | Pick<TimeOfDay, 'impossible'> {
  if (minute > 59 || hour > 23 || (half === 'a' && hour > 12) || (half !== null && hour === 0)) return { impossible: true };
  const hours = half === 'a' && hour === 12 ? 0 : half === 'p' && hour < 12 ? hour + 12 : hour;
  return { minutes: hours * 60 + minute };
}

/** May this place stand alone? "3" and "early" are only the first of several: "3 or 10 May", "early or mid July". */
export function isWhole(place: Place): boolean {
  if (place.kind === 'day') return place.month !== undefined;
  return place.kind !== 'part' || place.of !== undefined;
}

/** Does a place say its year? It decides what a spaced dash before it means. */
export function hasYear(place: Place): boolean {
  if (place.kind === 'day' || place.kind === 'month' || place.kind === 'season') return place.year !== undefined;
  return place.kind === 'year' || (place.kind === 'part' && place.of !== undefined && hasYear(place.of));
}

/** A month or season that could as well be the first word of something else: "May", "March". */
export const isBareName = (place: Place): boolean => (place.kind === 'month' || place.kind === 'season') && place.year === undefined;

/** The direction and the step of "the next day", "the week before …", "that evening". A week and a month are those of the calendar. */
export function stretchFrom(
  stretch: { readonly part: DayPart } | { readonly unit: PhraseUnit },
  direction: RelativeQualifier['direction'],
): Pick<RelativeQualifier, 'direction' | 'step' | 'part'> {
  const n = direction === 'same' ? 0 : 1;
  if ('part' in stretch) return { direction, step: { kind: 'count', count: { kind: 'exact', n }, unit: 'day' }, part: stretch.part };
  const signed = direction === 'before' ? -1 : n;
  if (stretch.unit === 'week') return { direction, step: { kind: 'calendar week', weeks: signed } };
  if (stretch.unit === 'month') return { direction, step: { kind: 'calendar month', months: signed } };
  return { direction, step: { kind: 'count', count: { kind: 'exact', n }, unit: stretch.unit } };
}

/** Does it hang on the words of a step, which could as well be words of the line? */
export function namesStep(term: DateTerm): boolean {
  if (term.kind === 'between') return term.from.kind === 'step' || term.to.kind === 'step';
  return (term.kind === 'bound' || term.kind === 'relative') && term.target?.kind === 'step';
}

/** Nothing but a month or season with no year, which opens many a line that is no date: "March panel", "summer scheme". */
export function isOnlyAName(phrase: DatePhrase): boolean {
  const [first, ...others] = phrase.terms;
  return others.length === 0 && (first?.kind === 'month' || first?.kind === 'season') && first.year === undefined;
}

/** Is it sure to be meant as a date? The words of a step ("after the meeting he left"), a quotation and a time alone are not. */
export const isSurelyDated = (phrase: DatePhrase): boolean => phrase.terms.some(isSureTerm);

function isSureTerm(term: DateTerm): boolean {
  switch (term.kind) {
    case 'time':
    case 'unread':
      return false;
    case 'undated':
      return term.quoted === undefined;
    case 'day':
      return term.month !== undefined;
    case 'bound':
      return term.target.kind !== 'step' && term.target.kind !== 'time';
    default:
      return !namesStep(term);
  }
}

const openings = new Set(
  'early mid late end start beginning middle sometime during roughly week weekend month year next following previous later shortly soon about around circa approximately approx between before after by since until spring summer autumn winter undated undat dated date w/c w/e w/b easter christmas'.split(
    ' ',
  ),
);
const connectives = new Set(
  'of or and to on in at the from until till before after by since not about around circa am pm noon midnight approx approx. (approx) ?'.split(
    ' ',
  ),
);
const year = /(?:^|[^0-9])(?:19|20)[0-9][0-9](?![0-9])/u;

/** Could these words, which do not read as a date, have been meant as one? At most 60 characters are. */
export function looksLikeDate(text: string): boolean {
  if (text.length > 60) return false;
  if (/^[0-9]/u.test(text) || year.test(text)) return true;
  const words = text.split(/[^\p{L}\p{N}/]+/u).filter((word) => word !== '');
  const first = words[0]?.toLowerCase() === 'the' ? words[1] : words[0];
  if (first !== undefined && openings.has(first.toLowerCase())) return true;
  return words.some((word, index) => namesTime(word) && (index === 0 || /^\p{Lu}/u.test(word)));
}

/** A month's or weekday's name. */
const namesTime = (word: string): boolean => monthNumbers.has(word.toLowerCase()) || weekdays.includes(word.toLowerCase());

/** A single word that belongs in dates: a number, a month, a connective. */
export function isDateWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^['’]?[0-9]/u.test(word) ||
    lower.startsWith('@') ||
    openings.has(lower) ||
    connectives.has(lower) ||
    monthNumbers.has(lower) ||
    weekdayNumbers.has(lower) ||
    seasons.has(lower) ||
    dayParts.has(lower) ||
    units.has(lower)
  );
}
