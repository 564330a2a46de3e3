import type { Place as DatePlace, Reference, Span } from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import type { Monotone } from './monotone.js';
import type { Said } from './said.js';
import type { Constraint, Restriction } from './statement.js';

/** Points of the timeline to which something else can be tied. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  /** What did not happen is known but bounds nothing. */
  readonly happened: boolean;
}

export interface PhraseContext {
  readonly event: number;
  readonly chunk: number;
  readonly start: number;
  readonly end: number;
  /** False for what did not happen: it is bounded, and bounds nothing. */
  readonly binds: boolean;
  readonly calendar: WorkingCalendar;
  readonly limits: { readonly first: number; readonly last: number };
  resolve(reference: Reference): Anchor | undefined;
  /** What "the next day" is tied to. */
  previous(span: Span): Anchor | undefined;
  textOf(span: Span): string;
}

export interface SaidPhrase {
  readonly said: readonly Said[];
  readonly problems: readonly DateProblem[];
  /** "early February 2023, read as 1 to 10 February 2023, at the widest 1 to 14 February 2023". */
  readonly conventions: readonly string[];
  /** The places that have no year. */
  readonly yearless: readonly DatePlace[];
}

type Content = Constraint | Restriction;

export const NOTHING: SaidPhrase = { said: [], problems: [], conventions: [], yearless: [] };

export function constrain(context: PhraseContext, from: number, to: number, sense: Constraint['sense'], by: Monotone): Constraint {
  return context.binds ? { from, to, sense, by } : { from, to, sense, by, oneWay: true };
}

type Read = Pick<Said, 'tier'> & Partial<Pick<Said, 'convention'>>;

export function say(
  { event, chunk, textOf }: PhraseContext,
  span: Span,
  { tier, convention }: Read,
  usual: Content,
  widest: Content,
): Said {
  return { event, chunk, span, text: textOf(span), tier, convention, usual, widest };
}

export function isReference(target: { readonly kind: string }): target is Reference {
  return target.kind === 'label' || target.kind === 'step';
}
