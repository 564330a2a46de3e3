/**
 * A date phrase as it is written, before anyone asks which days it could mean.
 * Produced by the grammar; read by `readPlace` and `readRelative`. Nothing here is resolved or corrected:
 * "31 February 2019" is a `day` with those numbers, and the reader says that it does not exist.
 */

/** Offsets in UTF-16 units, relative to the start of the entry's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One main place in time, or none, and any number of further qualifiers: "July 2019, before @complaint". */
export interface DatePhrase {
  readonly span: Span;
  readonly terms: readonly DateTerm[];
}

export type DateTerm = Place | Qualifier;

export type Place =
  | DayPlace
  | MonthPlace
  | SeasonPlace
  | YearPlace
  | PartPlace
  | AboutPlace
  | WeekOfPlace
  | OneOfPlace
  | BetweenPlace
  | PeriodPlace
  | SeveralPlace;

/** "10 July 2019", "Wed 10 July", "the 3rd" (no month). `month` and `day` are as written, not checked. */
export interface DayPlace {
  readonly kind: 'day';
  readonly span: Span;
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  /** Monday is 1. As written: it may be wrong, which is an error on this date. */
  readonly weekday?: number;
  /** Written in numbers alone ("03/06/19"), so that day and month could have been meant the other way round. */
  readonly numeric?: true;
}

/** "July 2019", "July". */
export interface MonthPlace {
  readonly kind: 'month';
  readonly span: Span;
  readonly month: number;
  readonly year?: number;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** "summer 2019", "winter 2018/19" (the year is that of its first month). */
export interface SeasonPlace {
  readonly kind: 'season';
  readonly span: Span;
  readonly season: Season;
  readonly year?: number;
}

export interface YearPlace {
  readonly kind: 'year';
  readonly span: Span;
  readonly year: number;
}

export type Part = 'beginning' | 'early' | 'mid' | 'late' | 'end';

/** "early July 2023", "end of 2021", "mid-summer 2019". `of` is missing only inside `oneOf` and `period`: "early or mid July 2023". */
export interface PartPlace {
  readonly kind: 'part';
  readonly span: Span;
  readonly part: Part;
  readonly of?: MonthPlace | SeasonPlace | YearPlace;
}

/** "about 12 June 2019", "circa June 2019". */
export interface AboutPlace {
  readonly kind: 'about';
  readonly span: Span;
  readonly of: DayPlace | MonthPlace | SeasonPlace | YearPlace | PartPlace;
}

/** "w/c 6 May 2019", "week commencing", "week ending" (`edge: 'end'`). */
export interface WeekOfPlace {
  readonly kind: 'weekOf';
  readonly span: Span;
  readonly edge: 'start' | 'end';
  readonly of: DayPlace;
}

/** "3 or 10 May 2020", "July or August 2019": one of these. A missing month or year is that of the next alternative. */
export interface OneOfPlace {
  readonly kind: 'oneOf';
  readonly span: Span;
  readonly alternatives: readonly Place[];
}

/** "between 3 and 10 May 2020", "between the strategy discussion and the ICPC": one day, from the first to the second. */
export interface BetweenPlace {
  readonly kind: 'between';
  readonly span: Span;
  readonly from: Place | Reference;
  readonly to: Place | Reference;
}

/** "March to June 2020", "10–14 June 2019": it lasted. */
export interface PeriodPlace {
  readonly kind: 'period';
  readonly span: Span;
  readonly from: Place;
  readonly to: Place;
}

/** "9 and 22 April 2020": two events written as one, which is an error with a fix. */
export interface SeveralPlace {
  readonly kind: 'several';
  readonly span: Span;
  readonly places: readonly Place[];
}

/** A label (`@icpc`) or the words of a step ("the ICPC"), to be resolved by the chronology. */
export type Reference =
  | { readonly kind: 'label'; readonly span: Span; readonly name: string }
  | { readonly kind: 'step'; readonly span: Span; readonly text: string };

export type Qualifier = TimeOfDay | BoundQualifier | RelativeQualifier | UndatedQualifier | UnreadQualifier;

export type DayPart = 'morning' | 'lunchtime' | 'afternoon' | 'evening' | 'night';

/** "4.30pm", "12 noon", "evening", "about 4pm". Belongs to the date just before it. */
export interface TimeOfDay {
  readonly kind: 'time';
  readonly span: Span;
  /** Minutes after midnight; absent for a part of the day. 0 for midnight. */
  readonly minutes?: number;
  readonly part?: DayPart;
  readonly approximate?: 'about' | 'by' | 'before' | 'after';
  /** Not a time there is, such as 27:80: an error on the time, and the time is then not used. */
  readonly impossible?: true;
}

export type BoundWord = 'before' | 'after' | 'by' | 'not before' | 'since' | 'until';

/** "before 3 May 2020", "after the ICPC", "by @s47", "not before the day after @x". */
export interface BoundQualifier {
  readonly kind: 'bound';
  readonly span: Span;
  readonly word: BoundWord;
  readonly target: Place | Reference | RelativeQualifier | TimeOfDay;
}

export type PhraseUnit = 'day' | 'working day' | 'week' | 'fortnight' | 'month' | 'year' | 'hour';

/** How far: an exact count, a count with a second value ("two or three"), or words that stand for a range. */
export type Count =
  | { readonly kind: 'exact'; readonly n: number }
  | { readonly kind: 'either'; readonly least: number; readonly most: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'shortly' };

/**
 * Tied to something else. With a `target`: "2 days before the ICPC", "the day of @x" (count 0). Without one: "the next day",
 * "two weeks later", which are tied to the entry or note above that happened.
 */
export interface RelativeQualifier {
  readonly kind: 'relative';
  readonly span: Span;
  readonly direction: 'before' | 'after' | 'same';
  readonly step:
    | { readonly kind: 'count'; readonly count: Count; readonly unit: PhraseUnit }
    /** "the following week" (`weeks: 1`), "the same week" (0), "the previous week" (-1): Monday to Sunday. */
    | { readonly kind: 'calendar week'; readonly weeks: number }
    /** "the following month" (1), "the same month" (0): its first to its last day. */
    | { readonly kind: 'calendar month'; readonly months: number }
    /** "the following Monday": the first such day after. Monday is 1. */
    | { readonly kind: 'weekday'; readonly weekday: number };
  readonly target?: Reference | Place;
  /** "about two weeks after the ICPC"; only with a count that is a number. */
  readonly about?: true;
  /** "the evening before @icpc". */
  readonly part?: DayPart;
}

/** "undated", "date not known", or quoted words that are kept: `"at the beginning of term"`. */
export interface UndatedQualifier {
  readonly kind: 'undated';
  readonly span: Span;
  readonly quoted?: string;
}

/** Words that stand where a date should, and that nothing above reads. The entry is kept; the words are reported. */
export interface UnreadQualifier {
  readonly kind: 'unread';
  readonly span: Span;
  readonly text: string;
}
