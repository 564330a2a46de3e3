import type { DatePhrase } from '../dates/datePhrase.js';

/** What is supposed of an event's day, to see what would follow: one more statement, beside all that the file says of it. */
export interface Assumption {
  /** The event, by its number. */
  readonly event: number;
  readonly date: DatePhrase;
  /** The words that `date` was read from. */
  readonly text: string;
}
