import type { Span } from '../dates/datePhrase.js';
import type { Constraint, Restriction } from './statement.js';

/** One statement about days, with where it is written and how far it may be relied on. */
export interface Said {
  readonly event: number;
  readonly chunk: number;
  readonly span: Span;
  /** The words as written, or what is assumed. */
  readonly text: string;
  readonly tier: 'stated' | 'convention' | 'assumption';
  /** How rough words are read: "early February 2023, read as 1 to 10 February 2023, at the widest 1 to 14 February 2023". */
  readonly convention?: string | undefined;
  /** The file does not say it: it is supposed, to see what would follow. */
  readonly supposed?: true;
  /** On the usual reading of the words, and on the widest. */
  readonly usual: Constraint | Restriction;
  readonly widest: Constraint | Restriction;
}
