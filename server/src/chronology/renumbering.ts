import { sameEnds } from '../syntax/sameEnds.js';
import type { Said } from './said.js';
import type { StatementNumber } from './statement.js';

/** Where statements that were said before stand among those that are said now. */
export interface Renumbering {
  /** The number that a statement has now. Of one that is no longer said, none that means anything. */
  readonly numberOf: (number: StatementNumber) => StatementNumber;
  /** Those of which it is not known that they are said both before and now. */
  readonly changed: readonly Said[];
}

/** The same object is the same statement. What was changed stands in one stretch as a rule: all of it counts as changed, unless it is as long as it was. */
export function renumbering(old: readonly Said[], now: readonly Said[]): Renumbering {
  const { head, tail } = sameEnds(old.length, now.length, (number, other) => old[number] === now[other]);
  const further = now.length - old.length;
  const isEven = further === 0;
  const changedIn = (some: readonly Said[], others: readonly Said[]): readonly Said[] =>
    some.slice(head, some.length - tail).filter((one, i) => !isEven || one !== others[head + i]);
  return {
    numberOf: isEven ? (number) => number : (number) => (number < head ? number : number + further),
    changed: [...changedIn(old, now), ...changedIn(now, old)],
  };
}
