import type { Day } from '../dates/civilDay.js';
import type { Place } from './place.js';
import type { Reason } from './reasons.js';

/** The days on which each event can have been, and why. */
export interface Timeline {
  /** The days of an event's first (or last) day, on the usual and on the widest reading, without and with assumptions. */
  readonly bounds: (point: number, view: View) => Bounds;
  /** How the event's own phrase is read, in words: "early February 2023, read as 1 to 10 February 2023, at the widest 1 to 14 February 2023". */
  readonly readings: (event: number) => readonly string[];
  /** The chain of statements behind one end of a point's bounds, nearest first. Empty where nothing bounds it. Worked out when asked for. */
  readonly because: (point: number, end: 'earliest' | 'latest', view: View) => readonly Reason[];
}

/** Which reading of the conventions, and whether the assumptions (order of writing, inferred years) count. */
export type View = 'usual' | 'widest' | 'usual with assumptions';

export interface Bounds {
  readonly earliest: Day;
  readonly latest: Day;
  /** Nothing but the limits of the calendar holds that end. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

export interface Because {
  /** "2 days before the ICPC", "written after this entry", "the ICPC: 6 August 2019". */
  readonly text: string;
  readonly place: Place;
  readonly tier: 'stated' | 'convention' | 'assumption';
}
