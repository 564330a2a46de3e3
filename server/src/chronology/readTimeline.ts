import type { KeptPhrase } from './keptPhrase.js';
import type { StatementNumber } from './statement.js';
import { reasonsFor } from './reasons.js';
import type { Because, Timeline } from './timeline.js';
import type { World } from './world.js';

/**
 * The timeline of one telling, to be shown.
 * @param phrases for each event, how its own is read.
 */
export function readTimeline(world: World, phrases: readonly Pick<KeptPhrase, 'conventions'>[]): Timeline {
  return {
    bounds: (point, view) => {
      const network = world.networks[view];
      const earliest = network.earliest(point);
      const latest = network.latest(point);
      return { earliest, latest, openBefore: earliest === network.first, openAfter: latest === network.last };
    },
    readings: (event) => phrases[event]?.conventions ?? [],
    because: (point, end, view) => reasonsFor(world, view, point, end),
  };
}

/** One statement as a reason to show. */
export function becauseOf(world: World, number: StatementNumber): readonly Because[] {
  const said = world.said[number];
  return said === undefined ? [] : [{ text: said.text, place: { chunk: said.chunk, span: said.span }, tier: said.tier }];
}
