import { sameDay } from '../chronology/monotone.js';
import type { Network } from '../chronology/network.js';
import type { Statement } from '../chronology/statement.js';
import type { Day } from '../dates/civilDay.js';
import type { Stop } from './clock.js';
import type { Question } from './question.js';

/** More ways than these for the stops of a clock to have begun are not tried one by one. */
const MOST_WAYS = 1500;

/** One way in which the stops of a clock can have begun. How long each lasted is for the network to say. */
export interface Way {
  /** The day after which each stop stands still. */
  readonly begins: readonly Day[];
  readonly statements: readonly Statement[];
}

/** Days between which it matters on which of them a clock stopped. */
export interface Matter {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Every way in which the stops can have begun that makes a difference, or nothing when there are too many. On or before the first
 * day that matters one beginning is as good as another, and so it is on or after the last.
 */
export function waysOf(network: Network, { stops }: Pick<Question, 'stops'>, matter: Matter): readonly Way[] | undefined {
  const begun = stops.map(({ from }) => beginnings(network, from, matter));
  if (begun.reduce((product, days) => product * days.length, 1) > MOST_WAYS) return undefined;
  let made: readonly Way[] = [{ begins: [], statements: goingOn(stops) }];
  stops.forEach(({ from }, i) => {
    made = made.flatMap(({ begins, statements }) =>
      (begun[i] ?? []).map((days): Way => ({
        begins: [...begins, days.last <= matter.first ? days.last : days.first],
        statements: [...statements, { number: -10 - i, statement: { point: from, days: [days] } }],
      })),
    );
  });
  return made;
}

/** That a clock went on after it was stopped. */
export function goingOn(stops: Question['stops']): readonly Statement[] {
  return stops.flatMap(({ from, to }, i): readonly Statement[] =>
    to === undefined ? [] : [{ number: -50 - i, statement: { from, to, sense: 'at least', by: sameDay } }],
  );
}

/** The days on which a stop can have begun: each of those that matter by itself, and what comes before and after them together. */
function beginnings(network: Network, point: number, matter: Matter): readonly Matter[] {
  const [low, high] = [network.earliest(point), network.latest(point)];
  const first = Math.max(low, Math.min(high, matter.first));
  const last = Math.max(first, Math.min(high, matter.last));
  if (last - first >= MOST_WAYS) return Array.from({ length: MOST_WAYS + 1 }, () => ({ first: low, last: high }));
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    first: i === 0 ? low : first + i,
    last: first + i === last ? high : first + i,
  }));
}

/** The stops where each ends on the first, or the last, day that is left for it. */
export function stopsIn(
  network: Network,
  { stops }: Pick<Question, 'stops'>,
  { begins }: Way,
  end: 'earliest' | 'latest',
): readonly Stop[] {
  return stops.map(({ to }, i) => {
    const from = begins[i] ?? network.first;
    return { from, to: to === undefined ? FOR_EVER : Math.max(from, network[end](to)) };
  });
}

/** A clock that was stopped and is not known to have gone on is due later than any day there is. */
const FOR_EVER = 200_000;

/** The longest, or the shortest, that the clock can have stood still: more or less than it did in any one world. */
export function widestStops(network: Network, stops: Question['stops'], longest: boolean): readonly Stop[] {
  return stops.map(({ from, to }) => {
    const first = longest ? network.earliest(from) : network.latest(from);
    const last = to === undefined ? FOR_EVER : longest ? network.latest(to) : network.earliest(to);
    return { from: first, to: Math.max(first, last) };
  });
}
