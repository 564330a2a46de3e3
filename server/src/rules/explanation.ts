import type { End } from '../chronology/statement.js';
import type { Reason } from '../chronology/reasons.js';
import type { Day } from '../dates/civilDay.js';
import type { ExplainedCount } from './explainCount.js';
import type { Tipping } from './finding.js';

/** The working of a verdict: what days it rests on and why, how they were counted, and what would settle it. */
export interface Explanation {
  /** For each imprecise day that it rests on, each end with its reasons. */
  readonly days: readonly ExplainedDay[];
  /** From the first and the last possible start: one where they come to the same day. */
  readonly counts: readonly ExplainedCount[];
  /** Entries whose date would settle what depends. */
  readonly settledBy: readonly Settler[];
  /** Statements that contradict each other, in the order in which they come to it. */
  readonly contradiction?: Contradiction;
}

export type Role = 'counted from' | 'answered by' | 'clock stopped' | 'clock went on' | 'rests on';

export interface ExplainedDay {
  /** The event, by its number. */
  readonly event: number;
  readonly role: Role;
  readonly end: End;
  /** Absent where nothing bounds that end. */
  readonly day?: Day;
  /** Nearest first; by themselves they give that day. */
  readonly because: readonly Reason[];
  /** On whose account, where accounts differ. */
  readonly teller?: string;
}

export interface Settler {
  /** The event whose date it is, by its number; or else the step of which there is no entry. */
  readonly event?: number;
  readonly step?: string;
  /** The day that matters, where there is one. */
  readonly tipping?: Pick<Tipping, 'date' | 'side'>;
  /** Documents in which its date may be found, as the packs name them. */
  readonly documents: readonly string[];
  /** What the entry itself gives as its source. */
  readonly cited: readonly string[];
}

export interface Contradiction {
  /** Dates that only point at each other, round and round. */
  readonly round: boolean;
  readonly end: End;
  readonly reasons: readonly Reason[];
  readonly teller?: string;
}
