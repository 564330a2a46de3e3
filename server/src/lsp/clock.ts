import type { Day } from '../dates/civilDay.js';

/** What the server needs of the machine that it runs on. */
export interface Clock {
  /** The day on which a case is judged that does not say. */
  readonly today: () => Day;
  /** Runs something once the messages that are waiting have had their turn. */
  readonly soon: (run: () => void) => void;
  /** Milliseconds since some moment: for how long something took. */
  readonly now: () => number;
  /** Runs something after so many milliseconds, unless what it gives back is called before. */
  readonly later: (milliseconds: number, run: () => void) => () => void;
}
