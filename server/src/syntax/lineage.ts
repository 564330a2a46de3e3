/** From which list another was made by changing some of its members, and which of them differ since. */
interface Descent {
  readonly origin: readonly unknown[];
  readonly changed: readonly number[];
}

const descents = new WeakMap<readonly unknown[], Descent>();

/** More changes than these are not remembered: a list that differs in so many is compared as a whole. */
const MOST = 64;

/** Notes that `list` was made from `before`, of the same length, by changing the members with these numbers. */
export function descend(list: readonly unknown[], before: readonly unknown[], changed: readonly number[]): void {
  const known = descents.get(before) ?? { origin: before, changed: [] };
  const all = [...new Set([...known.changed, ...changed])];
  descents.set(list, all.length > MOST ? { origin: before, changed } : { origin: known.origin, changed: all });
}

/**
 * The numbers of the members in which two lists differ that were made from the same one, in their order. What was changed and changed back does not count. Nothing
 * where it is not known that they were. In steps that grow with the changes and not with the lists.
 */
export function changedBetween(a: readonly unknown[], b: readonly unknown[]): readonly number[] | undefined {
  if (a === b) return [];
  const [from, to] = [descents.get(a), descents.get(b)];
  if ((from?.origin ?? a) !== (to?.origin ?? b)) return undefined;
  const changed = new Set([...(from?.changed ?? []), ...(to?.changed ?? [])]);
  return [...changed].filter((index) => a[index] !== b[index]).toSorted((one, other) => one - other);
}
