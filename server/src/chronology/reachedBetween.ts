import { boundTo, boundWithAssumptions, exceptionsOf, isHeld } from './boundPoints.js';
import { isSameList } from './isSameList.js';
import { renumbering } from './renumbering.js';
import type { Said } from './said.js';
import { spanning } from './spanning.js';
import { pointsOf } from './statement.js';
import type { World } from './world.js';

/**
 * The points that what is said otherwise reaches on some reading. Whatever is asked of the days of all others, and of how they lie to
 * each other, has the same answer in both worlds: docs/reasoning.md says why. Nothing where that cannot be told without solving them again.
 * @param before one telling of a version of a case.
 * @param now the same telling of another version, with the same points. Statements that are the same are the same objects.
 */
export function reachedBetween(before: World, now: World): readonly number[] | undefined {
  if (before.isSearched || now.isSearched || !isSameList([...before.absent], [...now.absent])) return undefined;
  const { usual } = before.networks;
  const stated = [...changedIn(factsOf(before), factsOf(now)), ...exceptionsOf(before)];
  const told = spanning(pointsOfAll(stated), (point) => boundTo(usual, point));
  const assumed = pointsOfAll(changedIn(assumptionsOf(before), assumptionsOf(now)));
  const bound = boundWithAssumptions(before);
  const facts = now.networks.usual;
  return spanning([...told, ...assumed], (point) => bound(point).filter((other) => !isHeld(facts, other)));
}

function factsOf({ said, facts }: World): readonly Said[] {
  return said.slice(0, facts);
}

function assumptionsOf({ said, facts }: World): readonly Said[] {
  return said.slice(facts);
}

function changedIn(before: readonly Said[], now: readonly Said[]): readonly Said[] {
  return renumbering(before, now).changed;
}

function pointsOfAll(statements: readonly Said[]): readonly number[] {
  return statements.flatMap(({ usual }) => pointsOf(usual));
}
