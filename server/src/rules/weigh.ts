import type { World } from '../chronology/world.js';
import type { DayBounds, Lateness } from './finding.js';
import { left, type Left, type Question } from './question.js';

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
  /** On the usual reading of the world that is shown: the days that remain when it is in time. */
  readonly inTime?: Left;
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
  const inTime = weighed.find(({ outcome }) => outcome.inTime)?.outcome.inTime;
  return { verdict: 'depends', because: lateFor.length > 0 ? 'accounts' : 'imprecise', lateFor, ...(inTime && { inTime }) };
}

function weighIn({ networks }: World, question: Question | undefined): Weighed {
  const none = { lateFor: [] };
  if (question === undefined) return { verdict: 'in time', because: 'certain', ...none };
  const inTime = left(networks.usual, question, { kind: 'in time' });
  const late = left(networks.usual, question, { kind: 'late' });
  if (!inTime && late) {
    const sure = !left(networks.widest, question, { kind: 'in time' });
    return sure ? { verdict: 'late', because: 'certain', ...none } : { verdict: 'depends', because: 'probably late', ...none };
  }
  if (inTime && !late) {
    const sure = !left(networks.widest, question, { kind: 'late' });
    return { verdict: 'in time', because: sure ? 'certain' : 'usual reading', ...none, inTime };
  }
  if (inTime && late) {
    const assumed = networks['usual with assumptions'];
    if (left(assumed, question, { kind: 'in time' }) && !left(assumed, question, { kind: 'late' })) {
      return { verdict: 'in time', because: 'assumption', ...none, inTime };
    }
    return { verdict: 'depends', because: 'imprecise', ...none, inTime };
  }
  return { verdict: 'depends', because: 'imprecise', ...none };
}

/** How late, on the usual reading; nothing when it cannot be late. */
export function lateness({ networks }: World, question: Question): Lateness | undefined {
  const network = networks.usual;
  if (question.answer === undefined || !left(network, question, { kind: 'late' })) return undefined;
  const least = firstFor((units) => left(network, question, { kind: 'late by at most', units }) !== undefined);
  const most = firstFor((units) => left(network, question, { kind: 'late by at least', units: units + 1 }) === undefined);
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

/** First and last possible due day, on the usual reading. */
export function dueBounds({ networks }: World, question: Question): DayBounds {
  const network = networks.usual;
  const { start, stops } = question;
  const clock = question.clock([]);
  if (stops.length === 0) return { earliest: clock.due.apply(network.earliest(start)), latest: clock.due.apply(network.latest(start)) };
  const shortest = stops.map(({ from, to }) => ({ from: network.latest(from), to: to === undefined ? network.latest(from) : Math.max(network.earliest(to), network.latest(from)) }));
  const longest = stops.map(({ from, to }) => ({ from: network.earliest(from), to: to === undefined ? network.latest(from) : network.latest(to) }));
  return {
    earliest: question.clock(shortest).due.apply(network.earliest(start)),
    latest: question.clock(longest).due.apply(network.latest(start)),
  };
}
