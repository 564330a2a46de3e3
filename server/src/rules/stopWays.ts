import type { Network } from '../chronology/network.js';
import type { Statement } from '../chronology/statement.js';
import type { Day } from '../dates/civilDay.js';
import type { Stop } from './clock.js';
import type { Question, Wanted } from './question.js';

/** More ways than these to place the stops of a clock are not tried one by one. */
const MOST_WAYS = 1500;

/** One way in which the clock can have stood still, with the statements that say so. */
export interface Way {
  readonly stops: readonly Stop[];
  /** The least that it stood still, where `stops` are the most that it did and not one way. */
  readonly shortest?: readonly Stop[];
  readonly statements: readonly Statement[];
}

/** Every way to place the stops, or nothing when there are too many. */
export function waysOf(network: Network, { stops, asAt }: Question): readonly Way[] | undefined {
  const size = stops.reduce((product, { from, to }) => product * span(network, from) * (to === undefined ? 1 : span(network, to)), 1);
  if (size > MOST_WAYS) return undefined;
  const ends = (point: number): readonly Day[] => days(network.earliest(point), network.latest(point));
  let made: readonly Way[] = [{ stops: [], statements: [] }];
  stops.forEach(({ from, to }, i) => {
    made = made.flatMap((way) =>
      ends(from).flatMap((first) =>
        (to === undefined ? [network.last] : ends(to)).flatMap((last): readonly Way[] => {
          if (last < first) return [];
          const fixed = [exactly(from, first, 4 * i), ...(to === undefined ? [] : [exactly(to, last, 4 * i + 1)])];
          return [
            {
              stops: [...way.stops, { from: first, to: to === undefined ? asAt + FOR_EVER : last }],
              statements: [...way.statements, ...fixed],
            },
          ];
        }),
      ),
    );
  });
  return made;
}

/** A clock that was stopped and is not known to have gone on is due later than any day there is. */
const FOR_EVER = 120_000;

/** The longest stops for in time, the shortest for late: more worlds than there are, so that nothing is concluded that is not so. */
export function widestWay(network: Network, stops: Question['stops']): Way {
  const placed = (longest: boolean): readonly Stop[] =>
    stops.map(({ from, to }) => {
      const first = longest ? network.earliest(from) : network.latest(from);
      const last = to === undefined ? network.latest(from) + FOR_EVER : longest ? network.latest(to) : network.earliest(to);
      return { from: first, to: Math.max(first, last) };
    });
  return { statements: [], stops: placed(true), shortest: placed(false) };
}

/** The longest stops first for in time, and the shortest for late, so that one that will do is soon found. */
export function likeliestFirst(ways: readonly Way[], { kind }: Wanted): readonly Way[] {
  const sign = kind === 'in time' || kind === 'late by at most' ? -1 : 1;
  const length = ({ stops }: Way): number => sign * stops.reduce((sum, { from, to }) => sum + to - from, 0);
  return ways.toSorted((a, b) => length(a) - length(b));
}

function exactly(point: number, day: Day, offset: number): Statement {
  return { number: -10 - offset, statement: { point, days: [{ first: day, last: day }] } };
}

function span(network: Network, point: number): number {
  return network.latest(point) - network.earliest(point) + 1;
}

function days(first: Day, last: Day): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
