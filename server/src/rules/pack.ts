import type { StepKind } from '../chronology/vocabulary.js';
import type { Check } from './check.js';
import type { Day } from '../dates/civilDay.js';
import type { Division } from '../dates/bankHolidays.js';

/** A rule pack as the engine reads it: checked, with every text that has a meaning turned into data. */
export interface Pack {
  /** "england-child-protection". */
  readonly id: string;
  readonly title: string;
  /** The word for it in the header field `procedures`, or absent for a pack that always applies. */
  readonly procedure?: string;
  /** Applies only to a file that names it under `procedures`, not to one that names none. */
  readonly onlyIfNamed?: true;
  readonly lastChecked: string;
  readonly calendar: Division;
  readonly steps: readonly StepKind[];
  readonly fields: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly rules: readonly Rule[];
  readonly notChecked: readonly NotChecked[];
  /** Only of a local pack: what parameters are in the cases that name it. */
  readonly set?: readonly SetValue[];
}

/** A parameter's value in one council's procedures, and where they say so. */
export interface SetValue {
  readonly parameter: string;
  readonly value: string;
  readonly citation: Citation;
}

/** Something that a file or a council sets: "report notice: 3 days". */
export interface Parameter {
  readonly name: string;
  readonly title: string;
  readonly kind: 'period' | 'choice';
  readonly choices: readonly string[];
  readonly standard?: string;
}

/** A duty that is known and cannot be tested from a chronology, and why. */
export interface NotChecked {
  readonly id?: string;
  readonly duty: string;
  readonly why: string;
}

export type Weight = 'must' | 'should' | 'practice' | 'local' | 'record';
export type Verified = 'text' | 'secondary' | 'unverified';

export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly toDo: string;
  readonly weight: Weight;
  readonly owedTo: readonly string[];
  readonly citations: readonly Citation[];
  readonly lastChecked: string;
  readonly check: Check;
  /** The severity of a `record` check that is more than information. */
  readonly recordSeverity?: 'error';
  /** Rules whose finding makes this one a consequence, not to be reported beside it. */
  readonly foldsUnder: readonly string[];
  /** What is said of an absence that no entry records. One that an entry records ("not done") is always reported. */
  readonly ifNotRecorded?: 'silent in a summary' | 'silent';
  readonly assumptions: readonly string[];
  readonly examples: Examples;
}

export interface Citation {
  readonly instrument: string;
  /** How a message names it: "SI 2006/1738 reg 17". */
  readonly short: string;
  readonly provision: string;
  readonly words?: string;
  readonly address?: string;
  /** Days in force of this edition, both included. The edition of the trigger's own day applies. */
  readonly from?: Day;
  readonly to?: Day;
  readonly verified: Verified;
}

/** Chronologies that show the rule: each is run by the tests. */
export interface Examples {
  readonly met: string;
  readonly late?: string;
  readonly depends?: string;
  readonly notApplicable?: string;
}
