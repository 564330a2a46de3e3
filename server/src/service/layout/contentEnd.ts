import { linesOf } from './linesOf.js';

/**
 * The end of the last line of a chunk that is its own, before its line ending. Blank lines and comments at the margin below it come
 * after: they belong to what follows.
 */
export function contentEnd(text: string): number {
  return linesOf(text).findLast(({ kind }) => kind === 'content')?.end ?? 0;
}
