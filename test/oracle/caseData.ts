import type { Day } from '../../server/src/dates/civilDay.js';

/** A case for one rule, as data: printed for the engine, and judged by the oracle from the data. */
export interface CaseData {
  readonly shape: Shape;
  readonly limit: Limit;
  readonly asAt: Day;
  /** In the order of writing. */
  readonly entries: readonly EntryData[];
}

/** Which rule of the packs is asked, by its id. */
export type Shape = 'cp/icpc-15' | 'cp/first-review-3-months' | 'cp/report-notice' | 'sc/stage-1-20' | 'cp/next-review-6-months';

export type Unit = 'working day' | 'day' | 'week' | 'month';

export interface Limit {
  readonly n: number;
  readonly unit: Unit;
  readonly counting: 'after' | 'beginning with' | 'before';
}

/**
 * `start` starts the clock (for notice, it is the conference), `answer` answers it. Each `review` answers the one before it and starts
 * the clock anew, and when the plan is `ended` no more are due.
 */
export type Role = 'start' | 'answer' | 'suspended' | 'resumed' | 'review' | 'ended' | 'other';

export interface EntryData {
  readonly role: Role;
  readonly label: string;
  /** Somebody says so, and nothing records it. */
  readonly contested?: 'asserted' | 'disputed';
  readonly when: When;
  readonly accounts: readonly AccountData[];
}

export interface AccountData {
  readonly teller: Teller;
  readonly when: When | 'not done';
}

/** Who may give a version; `the record` is what the entries say themselves, and gives none. */
export type Teller = 'the Council' | 'Mr B' | 'the record';

/** Nothing at all is "undated". */
export interface When {
  readonly main?: Place | Tie | Later;
  readonly bounds: readonly Bound[];
}

export type Part = 'beginning' | 'early' | 'mid' | 'late' | 'end';

export type Place =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'part'; readonly part: Part; readonly year: number; readonly month: number }
  | { readonly kind: 'about'; readonly day: Day }
  | { readonly kind: 'between'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'or'; readonly days: readonly Day[] };

/** "2 working days before @x". */
export interface Tie {
  readonly kind: 'tie';
  readonly n: number;
  readonly unit: Unit;
  readonly direction: 'before' | 'after';
  readonly label: string;
}

/** Tied to the entry above that happened. */
export interface Later {
  readonly kind: 'later';
  readonly words: 'the next day' | 'the following week' | 'two weeks later' | 'a few days later';
}

export interface Bound {
  readonly kind: 'bound';
  readonly word: 'before' | 'after' | 'by' | 'since' | 'not before';
  /** An entry's label, or a place. */
  readonly target: string | Place;
}
