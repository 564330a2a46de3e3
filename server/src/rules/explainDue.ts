import type { Chronology } from '../chronology/chronology.js';
import type { End } from '../chronology/derive.js';
import type { Network } from '../chronology/network.js';
import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import { clockOf, type Stop } from './clock.js';
import { countWithStops, type ExplainedCount } from './explainCount.js';
import type { Judgement } from './judgement.js';
import { asTold, type Question } from './question.js';
import { waysOf } from './stopWays.js';

/** A start and the stops with which a clock comes to a due day. */
interface Way {
  readonly from: Day;
  readonly stops: readonly Stop[];
}

/**
 * How the first and the last possible due day of a judgement are counted: once where they are one. Nothing where no day is counted, where
 * nothing says how early it started, or where a count does not come out on the due day that was given.
 */
export function explainDue(chronology: Chronology, judgement: Judgement): readonly ExplainedCount[] {
  const { clock, due, trigger } = judgement;
  const start = trigger === undefined ? undefined : chronology.events[trigger];
  if (!clock || !due || !start || clock.period.n === 0) return [];
  const { period, counting, stops = [] } = clock;
  const { calendar } = chronology;
  const point = counting === 'before' ? start.start : start.end;
  const ways = chronology.worlds
    .filter(({ absent }) => !absent.has(start.start))
    .flatMap((world) => waysIn(chronology, world, point, stops));
  const dueOf = (way: Way): Day => clockOf(period, counting, calendar, counting === 'before' ? [] : way.stops).due.apply(way.from);
  const days = [...new Set([due.earliest, due.latest])];
  return days.flatMap((day) => {
    const way = ways.find((one) => dueOf(one) === day);
    const count = way && countWithStops(way.from, period, counting, calendar, way.stops);
    return count?.due === day ? [count] : [];
  });
}

/** The first and the last day of the start, with every way in which the clock can have stood still. */
function waysIn(
  { header: { asAt } }: Chronology,
  world: World,
  start: number,
  given: NonNullable<Judgement['clock']>['stops'] = [],
): readonly Way[] {
  const network = world.networks.usual;
  const ends = (stops: readonly Stop[]): readonly Way[] =>
    network.earliest(start) === network.first ? [] : [network.earliest(start), network.latest(start)].map((from) => ({ from, stops }));
  if (given.length === 0) return ends([]);
  const question = { start, asAt, follows: false, stops: given, clock: noClock };
  const { stops } = asTold(world, question);
  const gone = { ...question, stops: stops.filter(({ to }) => to !== undefined) };
  if (gone.stops.length === 0) return ends([]);
  const ways = waysOf(network, gone);
  // Too many to try: the shortest and the longest that the clock can have stood still, as for the due day itself.
  if (ways === undefined)
    return [...ends(placed(network, gone.stops, 'latest', 'earliest')), ...ends(placed(network, gone.stops, 'earliest', 'latest'))];
  return ways.flatMap((way) => possible(network, way.statements, () => ends(way.stops)));
}

function placed(network: Network, stops: Question['stops'], start: End, end: End): readonly Stop[] {
  return stops.map(({ from, to = from }) => ({ from: network[start](from), to: Math.max(network[start](from), network[end](to)) }));
}

function possible(network: Network, statements: Parameters<Network['possible']>[0], look: () => readonly Way[]): readonly Way[] {
  return network.possible(statements, look) ?? [];
}

function noClock(): never {
  throw new Error('only the stops of this question are asked about');
}
