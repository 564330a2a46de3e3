/**
 * A list that is kept for as long as its file is open, in no more room than it takes: one that grew by `push`, `filter` or `flatMap` has room
 * for sixteen more, and an empty one is always the same.
 */
export function fitted<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? EMPTY : list.slice();
}

const EMPTY: readonly never[] = [];
