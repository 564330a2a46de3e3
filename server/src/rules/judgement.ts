import type { Period, Counting } from '../dates/period.js';
import type { Place } from '../chronology/place.js';
import type { Remedy } from '../chronology/remedy.js';
import type { ChecklistVerdict, DayBounds, Lateness, RelatedPlace, Severity, Tipping } from './finding.js';
import type { Citation, Rule } from './pack.js';
import type { Question } from './question.js';

/** A rule as it came out for one trigger, person and thread: what findings, the checklist and hovers are made from. */
export interface Judgement {
  readonly rule: Rule;
  readonly verdict: ChecklistVerdict;
  /** What the finding says, without its source; also the checklist's detail. */
  readonly message: string;
  /** Where a finding stands: the late or missing step's trigger. */
  readonly place?: Place;
  /** Events, by their numbers: what starts the clock, and what answers it. */
  readonly trigger?: number;
  readonly answer?: number;
  readonly clock?: {
    readonly period: Period;
    readonly counting: Counting;
    /** Where it stands still: from one point to another, or from one on. Absent where it does not. */
    readonly stops?: Question['stops'];
  };
  readonly due?: DayBounds;
  readonly late?: Lateness;
  readonly tipping?: Tipping;
  readonly person?: string;
  readonly thread?: string;
  readonly citation?: Citation;
  /** Entries, by their numbers, that would bear on it if they were accepted: they are only asserted, or disputed. */
  readonly unaccepted?: readonly number[];
  /** It asks whether time was extended. */
  readonly asks?: true;
  /** In time on the usual reading of the dates, but not on the widest. */
  readonly onUsualReading?: boolean;
  /** The severity of the finding; absent where there is none. */
  readonly severity?: Severity;
  readonly related: readonly RelatedPlace[];
  readonly remedies: readonly Remedy[];
}
