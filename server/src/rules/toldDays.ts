import type { Chronology } from '../chronology/chronology.js';
import type { Bounds } from '../chronology/timeline.js';

/**
 * The days on which a point can have been, on the usual reading, over all tellings on which it happened: with rival accounts an
 * entry's own date only sums them up.
 */
export function toldDays({ worlds, timeline }: Chronology, point: number): Bounds {
  if (worlds.length === 1) return timeline.bounds(point, 'usual');
  const told = worlds.filter(({ absent }) => !absent.has(point)).map(({ networks }) => networks.usual);
  if (told.length === 0) return timeline.bounds(point, 'usual');
  return {
    earliest: Math.min(...told.map((network) => network.earliest(point))),
    latest: Math.max(...told.map((network) => network.latest(point))),
    openBefore: told.some((network) => network.earliest(point) === network.first),
    openAfter: told.some((network) => network.latest(point) === network.last),
  };
}
