import type { DatePhrase } from '../dates/datePhrase.js';
import { problem, short, when, type SyntaxProblem } from './syntaxProblem.js';

/** What is wrong with how a date is written. Whether there is such a day is for later stages to say. */
export function dateProblems(date: DatePhrase): readonly SyntaxProblem[] {
  if (!date.terms.some(({ kind }) => kind === 'time' || kind === 'unread' || kind === 'several')) return NONE;
  const timeOnly = date.terms.every((term) => term.kind === 'time');
  return [
    ...when(
      timeOnly,
      'time without date',
      date.span,
      'This is a time with no date. Write the date before it, such as "10 July 2019, 4.30pm", or "the same day".',
    ),
    ...date.terms.flatMap((term): readonly SyntaxProblem[] => {
      if (term.kind === 'unread') return [problem('unread date', term.span, unreadMessage(term.text))];
      return when(
        term.kind === 'several',
        'several dates',
        term.span,
        'These are several days in one entry. Make an entry for each; if it was one of them and it is not known which, write "or".',
      );
    }),
  ];
}

const NONE: readonly SyntaxProblem[] = [];

export const unreadMessage = (text: string): string =>
  `"${short(text)}" cannot be read as a date, so the date counts as not known. Write a date such as "10 July 2019", "July 2019" or "before 3 May 2020", or put the words in double quotes to keep them as they are.`;
