import { leastConflict } from './leastConflict.js';
import type { Network } from './network.js';
import type { Conflict, Statement, StatementNumber } from './statement.js';

/**
 * What in `statements` contradicts what `known` holds, or itself: none of it could be left out.
 * @param statements by their numbers, in the order of those.
 * @param searching is called where the suspects are not enough, and all of the statements are looked through.
 */
export function contradiction<T extends Statement>(
  { suspects }: Conflict,
  statements: ReadonlyMap<StatementNumber, T>,
  known: Network,
  searching?: () => void,
): ReadonlySet<T> {
  const contradictory = (some: readonly T[]): boolean => known.possible(some, () => true) === undefined;
  const suspected = suspects.toSorted((a, b) => a - b).flatMap((number) => statements.get(number) ?? []);
  const all = (): readonly T[] => {
    searching?.();
    return [...statements.values()];
  };
  return new Set(leastConflict(suspected, all, contradictory));
}
