import type { Network } from '../chronology/network.js';
import type { World } from '../chronology/world.js';
import { dueWays } from './dueWays.js';
import type { DayBounds, Lateness } from './finding.js';
import { asTold, can, mayBe, type Question } from './question.js';

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
  const [only] = worlds;
  if (only && worlds.length === 1) return weighIn(only, ask(only));
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
  if (isSettled(networks.usual, question) && isSettled(networks.widest, question))
    return { verdict: can(networks.usual, question, { kind: 'in time' }) ? 'in time' : 'late', because: 'certain', ...none };
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
    if (can(assumed, question, { kind: 'in time' }) && !mayBe(assumed, question, { kind: 'late' })) {
      return { verdict: 'in time', because: 'assumption', ...none };
    }
    return { verdict: 'depends', because: 'imprecise', ...none };
  }
  return { verdict: 'depends', because: 'imprecise', ...none };
}

/** One day for the start and one for the answer, and nothing in between that stood still: there is one way in which it came out. */
function isSettled(network: Network, { start, answer, stops }: Question): boolean {
  return (
    stops.length === 0 &&
    network.earliest(start) === network.latest(start) &&
    (answer === undefined || network.earliest(answer) === network.latest(answer))
  );
}

/** How late, on the usual reading; nothing when it cannot be late. */
export function lateness(world: World, asked: Question): Lateness | undefined {
  const network = world.networks.usual;
  const question = asTold(world, asked);
  if (question.answer === undefined || !can(network, question, { kind: 'late' })) return undefined;
  const least = firstFor((units) => can(network, question, { kind: 'late by at most', units }));
  if (least !== undefined && isSettled(network, question)) return { least, most: least, unit: question.clock([]).unit };
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

/** First and last possible due day, on the usual reading. */
export function dueBounds(world: World, asked: Question): DayBounds {
  if (asked.stops.length === 0) {
    const { usual } = world.networks;
    const { due } = asked.clock([]);
    return { earliest: due.apply(usual.earliest(asked.start)), latest: due.apply(usual.latest(asked.start)) };
  }
  const days = dueWays(world, asked).map(({ due }) => due);
  return { earliest: Math.min(...days), latest: Math.max(...days) };
}
