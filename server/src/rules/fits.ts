import type { CaseEvent } from '../chronology/chronology.js';
import { byDays } from '../chronology/monotone.js';
import type { Constraint, Statement } from '../chronology/statement.js';
import type { World } from '../chronology/world.js';
import type { Window } from './windows.js';

export type Fit = 'yes' | 'no' | 'possible';

/** Whether an entry lies within the window: on every telling and whatever its days, on none, or on some. */
export function fits(worlds: readonly World[], window: Window, event: CaseEvent): Fit {
  const found = new Set(worlds.map((world) => fitsIn(world, window, event)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : 'possible';
}

export function fitsIn(world: World, window: Window, event: CaseEvent): Fit {
  const fit = withinIn(world, window, event);
  return fit === 'possible' && isSaidToLieOutside(world, window, event) ? 'no' : fit;
}

/**
 * The file says that it came after what closes the window, or before what opens it. They could still have been on one day, but an
 * interview "after the conference" is not one before it.
 */
function isSaidToLieOutside(world: World, { from, until }: Window, { id, start, end }: CaseEvent): boolean {
  return (boundsIn(world).get(id) ?? []).some(({ sense, from: anchor, to }) => {
    const after = until !== undefined && sense === 'at least' && anchor === until.end && to === start;
    const before = from !== undefined && sense === 'at most' && anchor === from.start && to === end;
    return after || before;
  });
}

const kept = new WeakMap<World, ReadonlyMap<number, readonly Constraint[]>>();

/** What the file states of each event by another. */
function boundsIn(world: World): ReadonlyMap<number, readonly Constraint[]> {
  const known = kept.get(world);
  if (known) return known;
  const bounds = new Map<number, Constraint[]>();
  for (const { event, tier, usual } of world.said) {
    if (tier !== 'stated' || !('from' in usual)) continue;
    const own = bounds.get(event);
    if (own) own.push(usual);
    else bounds.set(event, [usual]);
  }
  kept.set(world, bounds);
  return bounds;
}

function withinIn({ networks, absent }: World, { from, until }: Window, event: CaseEvent): Fit {
  if (absent.has(event.start)) return 'no';
  const after: readonly Statement[] = from ? [order(from.start, event.start, 0, -2)] : [];
  const before: readonly Statement[] = until ? [order(event.start, until.end, 0, -3)] : [];
  const tooEarly = from && order(event.end, from.start, 1, -4);
  const tooLate = until && order(until.end, event.start, 1, -5);
  const holds = (network: World['networks']['usual'], statements: readonly Statement[]): boolean =>
    network.possible(statements, () => true) === true;
  const inside = (network: World['networks']['usual']): boolean => holds(network, [...after, ...before]);
  const outside = (network: World['networks']['usual']): boolean =>
    [tooEarly, tooLate].some((one) => one !== undefined && holds(network, [one]));
  if (!inside(networks.widest)) return 'no';
  if (!outside(networks.usual)) return 'yes';
  const assumed = networks['usual with assumptions'];
  return inside(assumed) && !outside(assumed) ? 'yes' : 'possible';
}

/** `to` is at least `days` after `from`. */
function order(from: number, to: number, days: number, number: number): Statement {
  return { number, statement: { from, to, sense: 'at least', by: byDays(days) } };
}
