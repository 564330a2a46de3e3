import type { Chronology } from '../chronology/chronology.js';
import { clockOf } from './clock.js';
import { dueWays } from './dueWays.js';
import { countWithStops, type ExplainedCount } from './explainCount.js';
import type { Judgement } from './judgement.js';

/**
 * How the first and the last possible due day of a judgement are counted: once where they are one. Nothing where no day is counted, where
 * nothing says how early it started, or where a count does not come out on the due day that was given.
 */
export function explainDue(chronology: Chronology, judgement: Judgement): readonly ExplainedCount[] {
  const { clock, due, trigger } = judgement;
  const event = trigger === undefined ? undefined : chronology.events[trigger];
  if (!clock || !due || !event || clock.period.n === 0) return [];
  const { period, counting, stops = [] } = clock;
  const { calendar, header } = chronology;
  const start = counting === 'before' ? event.start : event.end;
  const question = {
    start,
    answer: undefined,
    asAt: header.asAt,
    follows: false,
    stops: counting === 'before' ? [] : stops,
    clock: (stood: Parameters<typeof clockOf>[3]) => clockOf(period, counting, calendar, stood),
  };
  const ways = chronology.worlds
    .filter(({ absent, networks: { usual } }) => !absent.has(event.start) && usual.earliest(start) > usual.first)
    .flatMap((world) => dueWays(world, question));
  const days = [...new Set([due.earliest, due.latest])];
  return days.flatMap((day) => {
    const way = ways.find((one) => one.due === day);
    const count = way && countWithStops(way.start, period, counting, calendar, way.stops);
    return count?.due === day ? [count] : [];
  });
}
