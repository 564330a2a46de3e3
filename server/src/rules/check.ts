import type { Period, Counting } from '../dates/period.js';

/** Which entries: a step, and what must be so of it. */
export interface Selector {
  readonly step: string;
  /** One of these outcomes is recorded. With none recorded, whether it matches is not known. */
  readonly outcomes: readonly string[];
  /** A clause or "attended by" names one of these. */
  readonly attendedBy: readonly string[];
  /** The complaint's procedure is one of these; "not named" is a value. */
  readonly procedures: readonly string[];
}

export type Each = 'child' | 'parent';

/** A limit that is fixed, or that a parameter sets. A rule whose parameter is not set is silent. */
export type Limit = { readonly kind: 'fixed'; readonly period: Period } | { readonly kind: 'parameter'; readonly name: string };

/** The closed set of checks. */
export type Check =
  | WithinCheck
  | BeforeCheck
  | RequiresCheck
  | PrecedesCheck
  | RepeatsCheck
  | OffersCheck
  | ExcludesCheck
  | GapCheck
  | UndertakingCheck
  | ConsistentCheck
  | RecordCheck;

/** `to` within `limit` of `from`. */
export interface WithinCheck {
  readonly kind: 'within';
  readonly from: readonly Selector[];
  readonly to: readonly Selector[];
  readonly limit: Limit;
  readonly counting: Exclude<Counting, 'before'>;
  /** Any of these, after the trigger and before the answer, ends the duty. One that came after a late answer excuses nothing. */
  readonly unless: readonly Selector[];
  /** Steps or fields that extend it: up to `extendedTo` it then asks rather than accuses. */
  readonly extendedBy: readonly Selector[];
  readonly extendedTo?: Period;
  /**
   * The other day from which the clock may run (stage 2: the agreed statement), and the parameter that chooses: its first choice
   * means `from`, its second `alsoFrom`.
   */
  readonly alsoFrom: readonly Selector[];
  /** Steps that show, where they come in time, that it was done: a decision, by what followed from it. Later they show nothing. */
  readonly shownBy?: readonly Selector[];
  /** Steps after a late answer by which it was accepted all the same. */
  readonly waivedBy?: readonly Selector[];
  /** Of several starts before one answer, always the last; otherwise whichever could be meant. */
  readonly several?: 'last';
  readonly startParameter?: string;
}

/** `notice` at least so long before each kind of event, for each person. */
export interface BeforeCheck {
  readonly kind: 'before';
  readonly cases: readonly BeforeCase[];
  readonly notice: readonly Selector[];
  readonly each?: Each;
  /** Says nothing where the notice is missing or after the event: another rule does. */
  readonly onlyIfGiven: boolean;
}

/** One of these events, and how long before it notice is owed. Where several cases have a parameter, each is silent by itself. */
export interface BeforeCase {
  readonly event: readonly Selector[];
  readonly least: Limit;
}

/** One of `steps`, between the nearest earlier `from` and the first `until` after it, for each person. */
export interface RequiresCheck {
  readonly kind: 'requires';
  readonly steps: readonly Selector[];
  readonly from: readonly Selector[];
  readonly until: readonly Selector[];
  /** The duty arises only where one of these stands between the two. */
  readonly when: readonly Selector[];
  readonly each?: Each;
  /** Each of `steps` is needed, not one of them. */
  readonly every?: true;
  /** Steps that stand for all of `steps`. */
  readonly orSteps?: readonly Selector[];
  readonly unless: readonly Selector[];
}

/** `first` before `then`. */
export interface PrecedesCheck {
  readonly kind: 'precedes';
  readonly first: readonly Selector[];
  readonly then: readonly Selector[];
  readonly attendedBy: readonly string[];
  /** The same day is not before. */
  readonly anotherDay?: true;
}

/** Each of `step` within `atMost` of the one before, until `until`. */
export interface RepeatsCheck {
  readonly kind: 'repeats';
  readonly step: readonly Selector[];
  readonly atMost: Limit;
  readonly until: readonly Selector[];
  /** Only the interval after the first, or all but that; otherwise every one. */
  readonly which?: 'first' | 'later';
}

/** The letter `letter` offers `offer`. */
export interface OffersCheck {
  readonly kind: 'offers';
  readonly letter: readonly Selector[];
  readonly offer: string;
  /** Fields that stand instead of the offer, such as a cited ground for early referral. */
  readonly orFields: readonly string[];
  readonly orSteps: readonly Selector[];
}

/** After `after`, one of `needs` and none of `not`. */
export interface ExcludesCheck {
  readonly kind: 'excludes';
  readonly after: readonly Selector[];
  readonly needs: readonly Selector[];
  readonly not: readonly Selector[];
  readonly orFields: readonly string[];
  readonly unless: readonly Selector[];
}

/**
 * No longer than `atMost` between one of `contact` and the next, for each person: from each `from` to the next, and only between a
 * `while` and an `until`. Whoever `from` names has to take part in the contact.
 */
export interface GapCheck {
  readonly kind: 'gap';
  readonly from: readonly Selector[];
  readonly while?: readonly Selector[];
  readonly contact: readonly Selector[];
  readonly until: readonly Selector[];
  readonly atMost: Limit;
  readonly each?: Each;
}

/** What `step` promises by its `due:` is done: a later entry `fulfils:` it by then. */
export interface UndertakingCheck {
  readonly kind: 'undertaking';
  readonly step: readonly Selector[];
  /** Steps that do what was promised by being "re" it. */
  readonly doneBy?: readonly Selector[];
}

/** What is recorded of `of`, or of the complaint it belongs to, is plausible. Each key is another question. */
export interface ConsistentCheck {
  readonly kind: 'consistent';
  readonly of: readonly Selector[];
  /** Says nothing after one of these: a second conference may well be called a review. */
  readonly unlessAfter: readonly Selector[];
  readonly field?: string;
  readonly mustBeGiven: boolean;
  readonly not: readonly string[];
  /** Nobody with one of these roles is named in it. */
  readonly notRoles?: readonly string[];
  /** It is not on a Saturday or Sunday. */
  readonly notAtWeekend?: true;
  /** It comes a second time only after one of these. */
  readonly againOnlyAfter?: readonly Selector[];
  /** What the field may say, to be offered where it is not given. */
  readonly values?: readonly string[];
  /** What is asked, in a plain sentence. */
  readonly says: string;
}

/** Found by the reading of the file itself; the record carries its text and weight. */
export interface RecordCheck {
  readonly kind: 'record';
}
