import type { Span } from '../../dates/datePhrase.js';
import { lineStart } from './lineStart.js';

/** The line in which `offset` stands, without its line ending. */
export function lineSpan(text: string, offset: number): Span {
  const length = text.slice(offset).search(/[\r\n]/u);
  return { start: lineStart(text, offset), end: length < 0 ? text.length : offset + length };
}
