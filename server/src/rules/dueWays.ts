import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import type { Stop } from './clock.js';
import { asTold, type Question } from './question.js';
import { stopsIn, waysOf, widestStops } from './stopWays.js';

/** A start and the stops with which a clock comes to a due day. */
export interface DueWay {
  readonly start: Day;
  readonly stops: readonly Stop[];
  readonly due: Day;
}

type End = 'earliest' | 'latest';

/**
 * On the usual reading, the ways in which a clock comes to be due: its first and its last due day are among them. A clock that has
 * stopped and not gone on is taken as if it went on at once.
 */
export function dueWays(world: World, asked: Question): readonly DueWay[] {
  const network = world.networks.usual;
  const { start: point, stops: all, clock } = asTold(world, asked);
  const stops = all.filter(({ to }) => to !== undefined);
  const way = (end: End, stood: readonly Stop[]): DueWay => {
    const start = network[end](point);
    return { start, stops: stood, due: clock(stood).due.apply(start) };
  };
  const plain: readonly DueWay[] = [way('earliest', []), way('latest', [])];
  if (stops.length === 0) return plain;
  const longest = way('latest', widestStops(network, stops, true));
  // Due on that day at the latest: a clock stopped after it was not stopped in time to matter.
  const ways = waysOf(network, { stops }, { first: network.earliest(point), last: longest.due });
  if (ways === undefined) return [way('earliest', widestStops(network, stops, false)), longest];
  const found = ways.flatMap((one) => {
    const ends = (): readonly DueWay[] => (['earliest', 'latest'] as const).map((end) => way(end, stopsIn(network, { stops }, one, end)));
    return network.possible(one.statements, ends) ?? [];
  });
  return found.length === 0 ? plain : found;
}
