import type { Network } from '../chronology/network.js';
import type { World } from '../chronology/world.js';
import type { Stop } from './clock.js';
import type { DayBounds, Lateness } from './finding.js';
import { asTold, can, type Question } from './question.js';
import { waysOf } from './stopWays.js';

export type Weighing = 'late' | 'in time' | 'depends';

/** How a question comes out over all the days that there can have been. */
export interface Weighed {
  readonly verdict: Weighing;
  /** Why it depends, or how in time is known. */
  readonly because:
    | 'certain'
    /** Late on the usual reading of the dates, not on the widest. */
    | 'probably late'
    /** In time on the usual reading, not on the widest. */
    | 'usual reading'
    /** In time if entries are in the order of writing, or a date has the year that fits. */
    | 'assumption'
    | 'imprecise'
    /** Late on some parties' accounts only. */
    | 'accounts';
  /** The parties on whose account it is late, where that differs. */
  readonly lateFor: readonly string[];
}

/** Weighs a question in every telling. `ask` gives the question as that telling has it, or nothing where it does not arise there. */
export function weigh(worlds: readonly World[], ask: (world: World) => Question | undefined): Weighed {
  const weighed = worlds.map((world) => ({ world, outcome: weighIn(world, ask(world)) }));
  const [first] = weighed;
  if (first === undefined) throw new Error('a chronology has at least one telling');
  if (weighed.every(({ outcome }) => outcome.verdict === first.outcome.verdict)) {
    return weighed.find(({ outcome }) => outcome.because !== 'certain')?.outcome ?? first.outcome;
  }
  const lateFor = weighed.flatMap(({ world, outcome }) => (outcome.verdict === 'late' && world.teller !== undefined ? [world.teller] : []));
  return { verdict: 'depends', because: lateFor.length > 0 ? 'accounts' : 'imprecise', lateFor };
}

function weighIn(world: World, asked: Question | undefined): Weighed {
  const none = { lateFor: [] };
  if (asked === undefined) return { verdict: 'in time', because: 'certain', ...none };
  const { networks } = world;
  const question = asTold(world, asked);
  const inTime = can(networks.usual, question, { kind: 'in time' });
  const late = can(networks.usual, question, { kind: 'late' });
  if (!inTime && late) {
    const sure = !can(networks.widest, question, { kind: 'in time' });
    return sure ? { verdict: 'late', because: 'certain', ...none } : { verdict: 'depends', because: 'probably late', ...none };
  }
  if (inTime && !late) {
    const sure = !can(networks.widest, question, { kind: 'late' });
    return { verdict: 'in time', because: sure ? 'certain' : 'usual reading', ...none };
  }
  if (inTime && late) {
    const assumed = networks['usual with assumptions'];
    if (can(assumed, question, { kind: 'in time' }) && !can(assumed, question, { kind: 'late' })) {
      return { verdict: 'in time', because: 'assumption', ...none };
    }
    return { verdict: 'depends', because: 'imprecise', ...none };
  }
  return { verdict: 'depends', because: 'imprecise', ...none };
}

/** How late, on the usual reading; nothing when it cannot be late. */
export function lateness(world: World, asked: Question): Lateness | undefined {
  const network = world.networks.usual;
  const question = asTold(world, asked);
  if (question.answer === undefined || !can(network, question, { kind: 'late' })) return undefined;
  const least = firstFor((units) => can(network, question, { kind: 'late by at most', units }));
  const most = firstFor((units) => !can(network, question, { kind: 'late by at least', units: units + 1 }));
  if (least === undefined) return undefined;
  return { least, ...(most === undefined ? {} : { most }), unit: question.clock([]).unit };
}

/** The least whole number from 1 on for which `holds`, which holds for all greater ones; nothing when there is none within a century. */
function firstFor(holds: (n: number) => boolean): number | undefined {
  let high = 1;
  while (!holds(high)) {
    high *= 2;
    if (high > CENTURY) return undefined;
  }
  let low = Math.floor(high / 2) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

const CENTURY = 36_525;

/** First and last possible due day, on the usual reading. A clock that has stopped and not gone on is taken as if it went on at once. */
export function dueBounds(world: World, asked: Question): DayBounds {
  const network = world.networks.usual;
  const { start, stops, clock, asAt } = asTold(world, asked);
  const question = { start, stops: stops.filter(({ to }) => to !== undefined), clock, asAt, follows: false };
  const bounds = (waiting: readonly Stop[]): DayBounds => {
    const { due } = clock(waiting);
    return { earliest: due.apply(network.earliest(start)), latest: due.apply(network.latest(start)) };
  };
  if (question.stops.length === 0) return bounds([]);
  const ways = waysOf(network, question)?.flatMap((way) => network.possible(way.statements, () => bounds(way.stops)) ?? []);
  const all = ways ?? extremes(network, question).map(bounds);
  return all.length === 0
    ? bounds([])
    : { earliest: Math.min(...all.map(({ earliest }) => earliest)), latest: Math.max(...all.map(({ latest }) => latest)) };
}

/** The shortest and the longest that the clock can have stood still, where every way is too many to try. */
function extremes(network: Network, { stops }: Pick<Question, 'stops'>): readonly (readonly Stop[])[] {
  const placed = (start: 'earliest' | 'latest', end: 'earliest' | 'latest') =>
    stops.map(({ from, to = from }) => ({ from: network[start](from), to: Math.max(network[start](from), network[end](to)) }));
  return [placed('latest', 'earliest'), placed('earliest', 'latest')];
}
