import type { DateProblem } from './dateProblem.js';
import type { DaySet } from './daySet.js';

/** Whether the words themselves say it, or only what such words are usually taken to mean. */
export type Tier = 'stated' | 'convention';

/** The days on which a period could begin, and on which it could end. */
export interface Ends {
  readonly from: DaySet;
  readonly to: DaySet;
}

/** Which days a place in time could be, on its usual and on its widest reading. */
export interface PlaceReading {
  /** Empty when, and only when, `undefinedDay`. */
  readonly core: DaySet;
  /** Holds `core`. */
  readonly wide: DaySet;
  readonly tier: Tier;
  /** How the words are read, to be shown: "early February 2023, read as 1 to 10 February 2023, at the widest 1 to 14 February 2023". */
  readonly convention?: string;
  /** Of a period: its first and its last day. `core` and `wide` are then all that it could cover. */
  readonly lasts?: { readonly core: Ends; readonly wide: Ends };
  readonly problems: readonly DateProblem[];
  /** No day can be given: the date is impossible, lacks its year, or lies between entries. */
  readonly undefinedDay?: true;
}

/** The reading of a place that gives no day, and why. */
export function noDay(problems: readonly DateProblem[]): PlaceReading {
  return { core: [], wide: [], tier: 'stated', problems, undefinedDay: true };
}
