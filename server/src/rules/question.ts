import { byDays, then } from '../chronology/monotone.js';
import type { Network } from '../chronology/network.js';
import type { Statement } from '../chronology/statement.js';
import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import type { Clock, Stop } from './clock.js';
import { likeliestFirst, waysOf, widestWay, type Way } from './stopWays.js';

/** Was the answer given by the last day in time? Or, with no answer: is that day past? */
export interface Question {
  /** The point that starts the clock. */
  readonly start: number;
  /** The point that answers it; absent where none is recorded. */
  readonly answer?: number;
  readonly asAt: Day;
  /** The answer is not before the start. */
  readonly follows: boolean;
  /** Where the clock stands still: between two points, or from one on. */
  readonly stops: readonly { readonly from: number; readonly to?: number }[];
  clock(stops: readonly Stop[]): Clock;
}

export type Wanted =
  | { readonly kind: 'in time' }
  | { readonly kind: 'late' }
  | { readonly kind: 'late by at least'; readonly units: number }
  | { readonly kind: 'late by at most'; readonly units: number };

/** What is left of the days of start and answer when it is as wanted. */
export interface Left {
  readonly start: { readonly earliest: Day; readonly latest: Day };
  readonly answer?: { readonly earliest: Day; readonly latest: Day };
}

/**
 * The question as one telling has it: the clock did not stop for what did not happen there, and an answer that cannot have come
 * after the start answers nothing.
 */
export function asTold({ absent, networks }: World, question: Question): Question {
  const stops = question.stops
    .filter(({ from }) => !absent.has(from))
    .map(({ from, to }) => (to === undefined || absent.has(to) ? { from } : { from, to }));
  const { answer, ...rest } = question;
  const answers = answer !== undefined && networks.widest.possible(following(question), () => true) !== undefined;
  return { ...rest, stops, ...(answers ? { answer } : {}) };
}

/**
 * The days on which start and answer can have been if the answer is as wanted, or nothing when that cannot be. Every day on which
 * a clock can have stopped and gone on is tried, up to a limit; beyond that, the widest span of each.
 */
export function left(network: Network, question: Question, wanted: Wanted): Left | undefined {
  let found: Left | undefined;
  for (const seen of possibilities(network, question, wanted)) found = found === undefined ? seen : widen(found, seen);
  return found;
}

/** Whether the answer can be as wanted. */
export function can(network: Network, question: Question, wanted: Wanted): boolean {
  for (const _ of possibilities(network, question, wanted)) return true;
  return false;
}

/** What is left in each way in which the clock can have stood still, where the answer can be as wanted. */
function* possibilities(network: Network, question: Question, wanted: Wanted): Generator<Left> {
  const seen = (way: Way): Left | undefined =>
    network.possible([...way.statements, ...asked(network, question, wanted, way)], () => look(network, question));
  const { stops } = question;
  if (stops.length === 0) {
    const only = seen({ stops: [], statements: [] });
    if (only) yield only;
    return;
  }
  const widest = seen(widestWay(network, stops));
  if (widest === undefined) return;
  const all = waysOf(network, question);
  if (all === undefined) yield widest;
  for (const way of likeliestFirst(all ?? [], wanted)) {
    const one = thinkable(network, question, wanted, way) ? seen(way) : undefined;
    if (one) yield one;
  }
}

/** Whether start and answer, each by itself, have days that are as wanted: soon told, and where not, the network need not be asked. */
function thinkable(network: Network, { start, answer, asAt, clock }: Question, wanted: Wanted, { stops }: Way): boolean {
  const { due, past } = clock(stops);
  const [first, last] = [network.earliest(start), network.latest(start)];
  const [earliest, latest] = answer === undefined ? [asAt, asAt] : [network.earliest(answer), network.latest(answer)];
  switch (wanted.kind) {
    case 'in time':
      return earliest <= due.apply(last);
    case 'late':
      return latest > due.apply(first);
    case 'late by at least':
      return latest >= (wanted.units <= 1 ? due.apply(first) + 1 : past(wanted.units).apply(first));
    case 'late by at most':
      return earliest < past(wanted.units + 1).apply(last);
  }
}

/** That the answer is not before the start. */
function following({ start, answer, follows }: Question): readonly Statement[] {
  return follows && answer !== undefined ? [{ number: -3, statement: { from: start, to: answer, sense: 'at least', by: byDays(0) } }] : [];
}

function asked(network: Network, question: Question, wanted: Wanted, { stops, shortest = stops }: Way): readonly Statement[] {
  const { start, answer, asAt } = question;
  const clock = question.clock(stops);
  const soonest = shortest === stops ? clock : question.clock(shortest);
  if (answer === undefined) {
    const days =
      wanted.kind === 'in time'
        ? { first: clock.due.least(asAt), last: network.last }
        : { first: network.first, last: soonest.due.greatest(asAt - 1) };
    return [{ number: -2, statement: { point: start, days: days.first > days.last ? [] : [days] } }];
  }
  const after = following(question);
  const late: Statement = { number: -4, statement: { from: start, to: answer, sense: 'at least', by: then(soonest.due, byDays(1)) } };
  switch (wanted.kind) {
    case 'in time':
      return [...after, { number: -4, statement: { from: start, to: answer, sense: 'at most', by: clock.due } }];
    case 'late':
      return [...after, late];
    case 'late by at least':
      if (wanted.units <= 1) return [...after, late];
      return [...after, { number: -4, statement: { from: start, to: answer, sense: 'at least', by: soonest.past(wanted.units) } }];
    case 'late by at most': {
      const before = then(clock.past(wanted.units + 1), byDays(-1));
      return [...after, late, { number: -5, statement: { from: start, to: answer, sense: 'at most', by: before } }];
    }
  }
}

function look(network: Network, { start, answer }: Question): Left {
  const bounds = (point: number) => ({ earliest: network.earliest(point), latest: network.latest(point) });
  return answer === undefined ? { start: bounds(start) } : { start: bounds(start), answer: bounds(answer) };
}

function widen(a: Left, b: Left): Left {
  const both = (x: Left['start'], y: Left['start']) => ({
    earliest: Math.min(x.earliest, y.earliest),
    latest: Math.max(x.latest, y.latest),
  });
  const start = both(a.start, b.start);
  return a.answer && b.answer ? { start, answer: both(a.answer, b.answer) } : { start };
}
