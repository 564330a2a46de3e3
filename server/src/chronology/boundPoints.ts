import type { Network } from './network.js';
import type { Said } from './said.js';
import { otherEnd, pointsOf } from './statement.js';
import type { World } from './world.js';

/** The points to which a point is bound by any constraint, as often as it is. */
export function boundTo(network: Network, point: number): readonly number[] {
  return network.constraintsAt(point).flatMap((number) => {
    const constraint = network.constraint(number);
    return constraint === undefined ? [] : [otherEnd(constraint, point)];
  });
}

/** The same with assumptions, also with those that were dropped, which are not in the network. */
export function boundWithAssumptions(world: World): (point: number) => readonly number[] {
  const network = world.networks['usual with assumptions'];
  const dropped = boundByDropped(world);
  return (point) => [...boundTo(network, point), ...(dropped.get(point) ?? [])];
}

function boundByDropped({ said, dropped }: World): ReadonlyMap<number, readonly number[]> {
  const bound = new Map<number, number[]>();
  for (const number of dropped.flat()) {
    const one = said[number];
    const points = one === undefined ? [] : pointsOf(one.usual);
    for (const point of points) bound.set(point, [...(bound.get(point) ?? []), ...points]);
  }
  return bound;
}

/** Its own words leave a point one day: no assumption moves it, nor is anything on one side of it a reason for anything on the other. */
export function isHeld(facts: Network, point: number): boolean {
  if (facts.earliest(point) !== facts.latest(point)) return false;
  return facts.constraint(facts.why(point, 'earliest')) === undefined && facts.constraint(facts.why(point, 'latest')) === undefined;
}

/** Statements that were not told as they are said: what binds their points is not in the networks. */
export function exceptionsOf({ said, exceptions: { usual, widest } }: World): readonly Said[] {
  const numbers = [...usual.contradictions.flat(), ...usual.widened, ...widest.contradictions.flat()];
  return numbers.flatMap((number) => said[number] ?? []);
}
