import type { Day } from './civilDay.js';

/** Every day from `first` to `last`, both counted. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** The days that something could be: ranges in order, with at least one day between them. */
export type DaySet = readonly DayRange[];

/** The days of all `ranges`, in any order and overlapping or not. A range that ends before it begins has none. */
export function daySet(ranges: readonly DayRange[]): DaySet {
  const [only] = ranges;
  if (only && ranges.length === 1) return only.first <= only.last ? [{ first: only.first, last: only.last }] : [];
  const ordered = ranges.filter((range) => range.first <= range.last).toSorted((a, b) => a.first - b.first);
  const merged: DayRange[] = [];
  for (const range of ordered) {
    const previous = merged.at(-1);
    if (previous === undefined || range.first > previous.last + 1) merged.push({ first: range.first, last: range.last });
    else merged[merged.length - 1] = { first: previous.first, last: Math.max(previous.last, range.last) };
  }
  return merged;
}

/**
 * From the first day of the set to its last.
 * @throws RangeError when the set is empty: a programming error.
 */
export function hull(set: DaySet): DayRange {
  const first = set[0];
  const last = set.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('an empty set of days has no hull');
  return { first: first.first, last: last.last };
}

/** The days in both, or `undefined` when there are none. */
export function intersect(a: DaySet, b: DaySet): DaySet | undefined {
  const [one, other] = [a[0], b[0]];
  if (one && other && a.length === 1 && b.length === 1) {
    if (one.first >= other.first && one.last <= other.last) return a;
    if (other.first >= one.first && other.last <= one.last) return b;
  }
  const both: DayRange[] = [];
  for (const x of a) {
    for (const y of b) {
      const range = { first: Math.max(x.first, y.first), last: Math.min(x.last, y.last) };
      if (range.first <= range.last) both.push(range);
    }
  }
  return both.length === 0 ? undefined : daySet(both);
}

/** The days in either. */
export function union(a: DaySet, b: DaySet): DaySet {
  return daySet([...a, ...b]);
}

/** The least day of the set on or after `day`, or `undefined`. */
export function nextIn(set: DaySet, day: Day): Day | undefined {
  for (const { first, last } of set) if (last >= day) return Math.max(first, day);
  return undefined;
}

/** The greatest day of the set on or before `day`, or `undefined`. */
export function previousIn(set: DaySet, day: Day): Day | undefined {
  for (let i = set.length - 1; i >= 0; i -= 1) {
    const range = set[i];
    if (range && range.first <= day) return Math.min(range.last, day);
  }
  return undefined;
}
