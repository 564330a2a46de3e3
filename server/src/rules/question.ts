import { byDays, sameDay, then } from '../chronology/monotone.js';
import type { Network } from '../chronology/network.js';
import type { Statement } from '../chronology/statement.js';
import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import { canBeFrom } from './canBeFrom.js';
import { canPlainly } from './canPlainly.js';
import type { Clock, Stop } from './clock.js';
import { goingOn, stopsIn, waysOf, widestStops, type Way } from './stopWays.js';

/** Was the answer given by the last day in time? Or, with no answer: is that day past? */
export interface Question {
  /** The point that starts the clock. */
  readonly start: number;
  /** The point that answers it; absent where none is recorded. */
  readonly answer: number | undefined;
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
  /** Asked only where it cannot be in time. */
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
  const { answer, stops, start, follows } = question;
  const answers = answer === undefined || !follows || canBeFrom(networks.widest, start, answer, 0);
  if (answers && stops.length === 0) return question;
  return {
    ...question,
    answer: answers ? answer : undefined,
    stops: stops
      .filter(({ from }) => !absent.has(from))
      .map(({ from, to }) => (to === undefined || absent.has(to) ? { from } : { from, to })),
  };
}

/**
 * The days on which start and answer can have been if the answer is as wanted, or nothing when that cannot be. Where a clock stood
 * still, only the first day of the start and the last of the answer are as narrow as they can be, and that for in time alone.
 */
export function left(network: Network, question: Question, wanted: Wanted): Left | undefined {
  let found: Left | undefined;
  for (const seen of possibilities(network, question, wanted)) found = found === undefined ? seen : widen(found, seen);
  if (found === undefined || question.stops.length === 0) return found;
  return { ...found, start: { ...found.start, earliest: earliestStart(network, question, wanted, found.start) } };
}

/** The days on which start and answer can have been however it came out. */
export function leftAnyhow(network: Network, question: Question): Left {
  return network.possible(goingOn(question.stops), () => look(network, question)) ?? look(network, question);
}

/** Whether the answer can be as wanted. */
export function can(network: Network, question: Question, wanted: Wanted): boolean {
  const plain = canPlainly(network, question, wanted);
  if (plain !== undefined) return plain;
  for (const _ of possibilities(network, question, wanted)) return true;
  return false;
}

/** The same, but that it may be as wanted also where a hundred steps or so do not tell: for what is asked to clear and never to convict. */
export function mayBe(network: Network, question: Question, wanted: Wanted): boolean {
  if (question.stops.length > 0) return can(network, question, wanted);
  return canPlainly(network, question, wanted) ?? network.possible(asked(network, question, wanted), () => true, true) !== undefined;
}

/** What is left in each way in which the clock can have been stopped, where the answer can be as wanted. */
function* possibilities(network: Network, question: Question, wanted: Wanted): Generator<Left> {
  const { stops, start, answer, asAt } = question;
  const widest = network.possible(asked(network, question, wanted), () => look(network, question));
  if (widest === undefined) return;
  // A clock stopped before the start stands still from the start on; one stopped after the answer did not matter to it.
  const matter = { first: network.earliest(start), last: answer === undefined ? asAt : network.latest(answer) };
  const ways = stops.length === 0 ? undefined : waysOf(network, question, matter);
  if (ways === undefined) {
    yield widest;
    return;
  }
  for (const way of wanted.kind === 'in time' || wanted.kind === 'late by at most' ? ways : ways.toReversed()) {
    const one = leftIn(network, question, wanted, way);
    if (one) yield one;
  }
}

/**
 * The same for one way in which the clock was stopped. The later it went on, the later it is due: in time holds of the later of two
 * worlds if it holds of both, and so the last days of all that is left are a world that is in time or there is none. Late holds
 * of the earlier of two, and of the first days.
 */
function leftIn(network: Network, question: Question, wanted: Wanted, way: Way): Left | undefined {
  const { start, answer, asAt } = question;
  const inTime = wanted.kind === 'in time' || wanted.kind === 'late by at most';
  const end = inTime ? 'latest' : 'earliest';
  const limitNow = (): Day => limitOf(question, wanted, stopsIn(network, question, way, end), network[end](start));
  const answerNow = (): Day => (answer === undefined ? asAt : network[end](answer));
  let limit: Day | undefined;
  for (;;) {
    const seen = network.possible([...way.statements, ...following(question), ...answeredBy(network, answer, limit, inTime)], () => ({
      limit: limitNow(),
      day: answerNow(),
      left: look(network, question),
    }));
    if (seen === undefined) return undefined;
    if (inTime ? seen.day <= seen.limit : seen.day >= seen.limit) return seen.left;
    if (answer === undefined) return undefined;
    limit = seen.limit;
  }
}

/** The last day on which an answer is as wanted, or for late the first one. */
function limitOf({ clock }: Question, wanted: Wanted, stops: readonly Stop[], start: Day): Day {
  const { due, past } = clock(stops);
  switch (wanted.kind) {
    case 'in time':
      return due.apply(start);
    case 'late':
      return due.apply(start) + 1;
    case 'late by at least':
      return wanted.units <= 1 ? due.apply(start) + 1 : past(wanted.units).apply(start);
    case 'late by at most':
      return past(wanted.units + 1).apply(start) - 1;
  }
}

function answeredBy({ first, last }: Network, answer: number | undefined, limit: Day | undefined, inTime: boolean): readonly Statement[] {
  if (answer === undefined || limit === undefined) return [];
  const days = inTime ? { first, last: limit } : { first: limit, last };
  return [{ number: -4, statement: { point: answer, days: days.first > days.last ? [] : [days] } }];
}

/** The first day of the start on or before which it can be as wanted. */
function earliestStart(network: Network, question: Question, wanted: Wanted, { earliest, latest }: Left['start']): Day {
  let [low, high] = [earliest, latest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const by: Statement = { number: -92, statement: { point: question.start, days: [{ first: network.first, last: middle }] } };
    if (network.possible([by], () => can(network, question, wanted)) === true) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** That the answer is not before the start. */
function following({ start, answer, follows }: Question): readonly Statement[] {
  return follows && answer !== undefined ? [notBefore(start, answer)] : [];
}

function notBefore(start: number, answer: number): Statement {
  return { number: -3, statement: { from: start, to: answer, sense: 'at least', by: sameDay } };
}

/** What is wanted, as statements; where the clock stood still, of the longest or the shortest that it can have. */
function asked(network: Network, question: Question, wanted: Wanted): readonly Statement[] {
  const { start, answer, asAt, stops } = question;
  const clock = question.clock(widestStops(network, stops, true));
  const soonest = stops.length === 0 ? clock : question.clock(widestStops(network, stops, false));
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
