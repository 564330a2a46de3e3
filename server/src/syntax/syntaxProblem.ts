import type { Span, Words } from './nodes.js';

export type SyntaxProblemKind =
  | 'account without teller'
  | 'bad block line'
  | 'bad line'
  | 'block left over'
  | 'except without reason'
  | 'except without rule'
  | 'left over'
  | 'line too long'
  | 'looks like entry'
  | 'loose note'
  | 'no step'
  | 'several dates'
  | 'time without date'
  | 'unclosed'
  | 'unread date';

/** Something that was not read, or not as it was probably meant. `message` is for whoever wrote the line. */
export interface SyntaxProblem {
  readonly kind: SyntaxProblemKind;
  readonly span: Span;
  readonly message: string;
}

/** The longest text, in characters, that is taken without a word about it. */
export const longestText = 10_000;

export const problem = (kind: SyntaxProblemKind, span: Span, message: string): SyntaxProblem => ({ kind, span, message });

/** One problem, where `so` holds. */
export const when = (so: boolean, kind: SyntaxProblemKind, span: Span, message: string): readonly SyntaxProblem[] =>
  so ? [problem(kind, span, message)] : [];

export function tooLong({ text, span }: Words): readonly SyntaxProblem[] {
  return when(
    text.length > longestText,
    'line too long',
    { start: span.start, end: span.start + 1 },
    'There are more than 10,000 characters here in one piece, so something may have been pasted by mistake. Shorten it, or cut it into several lines.',
  );
}

/** @param span what is not read. */
export function tooLongLine({ start }: Span): SyntaxProblem {
  const message = 'This line has more than 10,000 characters, and is not read from here on. Cut it into several lines.';
  return problem('line too long', { start, end: start + 1 }, message);
}

/** Enough of a text to know it by. */
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
