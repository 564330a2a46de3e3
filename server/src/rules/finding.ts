import type { Day } from '../dates/civilDay.js';
import type { Place } from '../chronology/place.js';
import type { Remedy } from '../chronology/remedy.js';
import type { Judgement } from './judgement.js';

export type FindingVerdict = 'late' | 'depends' | 'overdue' | 'may-be-overdue' | 'not-recorded' | 'not-done' | 'no-evidence' | 'problem';

/** What the checklist adds to the verdicts of findings: all that is as it should be, or is not judged. */
export type ChecklistVerdict = FindingVerdict | 'in-time' | 'pending' | 'not-applicable' | 'set-aside';

export type Severity = 'error' | 'warning' | 'information';

/** First and last possible day. */
export interface DayBounds {
  readonly earliest: Day;
  readonly latest: Day;
}

/** How late, at the least and at the most, in whole `unit`s. `most` is absent where nothing bounds it. */
export interface Lateness {
  readonly least: number;
  readonly most?: number;
  readonly unit: 'working day' | 'day';
}

/** The one fact that would settle a verdict: in time only if `entry` was on that side of `date`. */
export interface Tipping {
  /** The entry's label with its @, or its step where it has none. */
  readonly entry: string;
  readonly chunk: number;
  readonly date: Day;
  readonly side: 'on-or-after' | 'on-or-before';
}

export interface RelatedPlace {
  readonly message: string;
  readonly place: Place;
}

/** What could be done about it. Worked out when it is asked for: for most, nobody does. */
export type Remedies = () => readonly Remedy[];

/** One line of the Problems panel. */
export interface Finding {
  readonly rule: string;
  readonly verdict: FindingVerdict;
  readonly severity: Severity;
  /** One or two plain sentences. Plain text, never markdown. */
  readonly message: string;
  readonly place: Place;
  readonly due?: DayBounds | undefined;
  readonly late?: Lateness | undefined;
  readonly tipping?: Tipping | undefined;
  /** The person to whom it is owed, by name. */
  readonly person?: string | undefined;
  /** The label of the thread with its @, or its first entry's step. */
  readonly thread?: string | undefined;
  readonly related: readonly RelatedPlace[];
  readonly remedies: Remedies;
  /** What it reports; absent for one about the record itself. */
  readonly judgement?: Judgement;
}

/** One line of the checklist: a rule as it came out for one thread and person. */
export interface ChecklistLine {
  readonly rule: string;
  readonly verdict: ChecklistVerdict;
  readonly person?: string;
  readonly thread?: string;
  /** Why, in a few words: "due 31 July 2019, held 30 July 2019"; "no child protection plan was made". */
  readonly detail: string;
  /** The entry that proves it or starts it, where there is one. */
  readonly place?: Place;
  readonly due?: DayBounds;
}
