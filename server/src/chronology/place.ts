import type { Span } from '../dates/datePhrase.js';

/** Where something stands: a chunk by its number in the document, and a span within that chunk. */
export interface Place {
  readonly chunk: number;
  readonly span: Span;
}
