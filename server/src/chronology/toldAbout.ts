import { boundPoint, pointsOf, type Statement, type StatementNumber } from './statement.js';
import type { View } from './timeline.js';
import type { World } from './world.js';

/**
 * What a network was told that can bear on a point: the statements that lead to it, through whatever other points, as that view reads
 * them. Nothing that was left out because of a contradiction, and nothing of what did not happen, unless the point is of that.
 */
export function toldAbout(world: World, view: View, point: number): readonly Statement[] {
  const { near, order } = indexOf(world, view);
  const bears = ({ statement }: Statement): boolean => !world.absent.has(boundPoint(statement));
  const reached = new Set([point]);
  const found = new Set<Statement>();
  for (const at of reached) {
    for (const one of near.get(at) ?? []) {
      if (!bears(one) && !world.absent.has(point)) continue;
      found.add(one);
      for (const other of pointsOf(one.statement)) reached.add(other);
    }
  }
  return [...found].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

interface Index {
  readonly near: ReadonlyMap<number, readonly Statement[]>;
  readonly order: ReadonlyMap<Statement, number>;
}

const indexes = new WeakMap<World, Map<View, Index>>();

/** Made once for each world and view, when something of it is first asked. */
function indexOf(world: World, view: View): Index {
  const ofWorld = indexes.get(world) ?? new Map<View, Index>();
  indexes.set(world, ofWorld);
  const known = ofWorld.get(view);
  if (known) return known;
  const told = toldIn(world, view);
  const near = new Map<number, Statement[]>();
  for (const one of told) {
    for (const at of pointsOf(one.statement)) {
      const here = near.get(at);
      if (here) here.push(one);
      else near.set(at, [one]);
    }
  }
  const index = { near, order: new Map(told.map((one, i) => [one, i])) };
  ofWorld.set(view, index);
  return index;
}

function toldIn({ said, exceptions, dropped }: World, view: View): readonly Statement[] {
  const assuming = view === 'usual with assumptions';
  const { contradictions, widened } = exceptions[view === 'widest' ? 'widest' : 'usual'];
  const out = new Set<StatementNumber>([...contradictions.flat(), ...(assuming ? dropped.flat() : [])]);
  return said.flatMap((one, number): readonly Statement[] => {
    if (out.has(number) || (one.tier === 'assumption' && !assuming)) return [];
    return [{ number, statement: view === 'widest' || widened.has(number) ? one.widest : one.usual }];
  });
}
