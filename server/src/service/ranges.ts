import type { Position, Range } from '../syntax/chronDocument.js';

/** Less than 0 when `a` comes first. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** They overlap, or meet at an end: a cursor just after a word is still on it. */
export function touches(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) <= 0 && comparePositions(b.start, a.end) <= 0;
}
