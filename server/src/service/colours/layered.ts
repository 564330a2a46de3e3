import type { Span } from '../../dates/datePhrase.js';
import type { TokenType } from './tokenType.js';

export interface Coloured {
  readonly span: Span;
  readonly type: TokenType;
  readonly declaration: boolean;
}

/** The same without overlaps, in order: what starts later, or lies inside, is cut out of what it lies on. */
export function layered(all: readonly Coloured[]): readonly Coloured[] {
  const ordered = all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const done: Coloured[] = [];
  const open: Coloured[] = [];
  let at = 0;
  const paint = (one: Coloured, to: number): void => {
    if (to > at) done.push({ ...one, span: { start: Math.max(at, one.span.start), end: to } });
    at = Math.max(at, to);
  };
  const closeBefore = (offset: number): void => {
    for (let top = open.at(-1); top !== undefined && top.span.end <= offset; top = open.at(-1)) {
      paint(top, top.span.end);
      open.pop();
    }
  };
  for (const one of ordered) {
    closeBefore(one.span.start);
    const under = open.at(-1);
    if (under) paint(under, one.span.start);
    at = Math.max(at, one.span.start);
    open.push(one);
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return done;
}
