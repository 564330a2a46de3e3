import type { CaseEvent } from '../chronology/chronology.js';
import type { Network } from '../chronology/network.js';
import type { Constraint } from '../chronology/statement.js';
import type { World } from '../chronology/world.js';
import { canBeFrom, canBeInRow } from './canBeFrom.js';
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
  const bounds = boundsIn(world).get(id) ?? [];
  const isSaid = (sense: Constraint['sense'], anchor: number, point: number): boolean =>
    bounds.some((bound) => bound.sense === sense && bound.from === anchor && bound.to === point && leadsAway(bound));
  const after = until !== undefined && isSaid('at least', until.end, start) && !isSaid('at most', until.end, start);
  const before = from !== undefined && isSaid('at most', from.start, end) && !isSaid('at least', from.start, end);
  return after || before;
}

/** At least so long after, or at most so long before: what is 20 days before an entry is at least there too, and not after it. */
function leadsAway({ sense, by }: Constraint): boolean {
  const { least, most } = by.reach();
  return sense === 'at least' ? least >= 0 : most <= 0;
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

function withinIn({ networks, absent }: World, window: Window, event: CaseEvent): Fit {
  if (absent.has(event.start)) return 'no';
  if (!canLieInside(networks.widest, window, event)) return 'no';
  if (!canLieOutside(networks.usual, window, event)) return 'yes';
  const assumed = networks['usual with assumptions'];
  return canLieInside(assumed, window, event) && !canLieOutside(assumed, window, event) ? 'yes' : 'possible';
}

function canLieInside(network: Network, { from, until }: Window, { start }: CaseEvent): boolean {
  if (from && until) return canBeInRow(network, from.start, start, until.end);
  if (from) return canBeFrom(network, from.start, start, 0);
  return until === undefined || canBeFrom(network, start, until.end, 0);
}

function canLieOutside(network: Network, { from, until }: Window, { start, end }: CaseEvent): boolean {
  return (from !== undefined && canBeFrom(network, end, from.start, 1)) || (until !== undefined && canBeFrom(network, until.end, start, 1));
}
