import type { Span } from './datePhrase.js';

/** Something wrong with a date as it is written. The user's mistake, so a value and never thrown. */
export interface DateProblem {
  readonly kind: 'impossible date' | 'wrong weekday' | 'reversed' | 'several dates' | 'no year' | 'no month' | 'nothing above';
  readonly span: Span;
  /** One or two plain sentences for people who live in Word. */
  readonly message: string;
  /** What may have been meant, each written as it could stand at `span`. */
  readonly suggestions?: readonly string[];
}
