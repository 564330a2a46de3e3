import type { StatementNumber } from './statement.js';
import { reasonsFor } from './reasons.js';
import type { Because, Timeline } from './timeline.js';
import type { World } from './world.js';

/**
 * The timeline of one telling, to be shown.
 * @param readings for each event, how its own phrase is read.
 */
export function readTimeline(world: World, readings: readonly (readonly string[])[]): Timeline {
  return {
    bounds: (point, view) => {
      const network = world.networks[view];
      const earliest = network.earliest(point);
      const latest = network.latest(point);
      return { earliest, latest, openBefore: earliest === network.first, openAfter: latest === network.last };
    },
    readings: (event) => readings[event] ?? [],
    because: (point, end, view) => reasonsFor(world, view, point, end),
  };
}

/** One statement as a reason to show. */
export function becauseOf(world: World, number: StatementNumber): readonly Because[] {
  const said = world.said[number];
  return said === undefined ? [] : [{ text: said.text, place: { chunk: said.chunk, span: said.span }, tier: said.tier }];
}
