import type { CaseEvent, Chronology } from '../chronology/chronology.js';
import { byDays } from '../chronology/monotone.js';
import type { World } from '../chronology/world.js';
import { longDay } from '../dates/civilDay.js';
import type { Tipping } from './finding.js';
import { asTold, can, left, leftAnyhow, type Question } from './question.js';
import { dayWords, theStep } from './wording.js';

/** A tipping date, and whether being on that side of it is needed for in time, or is enough. */
export interface TippingPoint extends Tipping {
  readonly event: number;
  readonly settles: 'needed' | 'enough';
}

/**
 * The one fact that would settle a verdict that depends: the day on or after which the start, or on or before which the answer,
 * must have been for it to be in time. Where neither end of either is ruled out, the day by which the answer would surely do.
 * Nothing where no such day can be given, as where nothing says when the clock started at the earliest.
 */
export function tippingOf(
  { events }: Chronology,
  world: World,
  asked: Question,
  start: CaseEvent,
  answer: CaseEvent | undefined,
): TippingPoint | undefined {
  const network = world.networks.usual;
  const question = asTold(world, asked);
  const anyTime = network.earliest(question.start) <= network.first;
  if (anyTime && question.answer !== undefined && network.earliest(question.answer) <= network.first) return undefined;
  const inTime = left(network, question, { kind: 'in time' });
  if (inTime === undefined) return undefined;
  const anyhow = leftAnyhow(network, question);
  if (inTime.start.earliest > anyhow.start.earliest) return point(start, inTime.start.earliest, 'on-or-after', 'needed');
  if (answer === undefined || question.answer === undefined || inTime.answer === undefined) return undefined;
  if (inTime.answer.latest < (anyhow.answer?.latest ?? network.latest(question.answer)))
    return point(answer, inTime.answer.latest, 'on-or-before', 'needed');
  const stopper = stopTipping(events, world, question);
  if (stopper) return stopper;
  if (question.stops.length > 0 || anyTime) return undefined;
  const surely = question.clock([]).due.apply(network.earliest(question.start));
  return surely >= network.earliest(question.answer) ? point(answer, surely, 'on-or-before', 'enough') : undefined;
}

/** Where a clock stood still on days not known exactly, the day on or after which it must have gone on. */
function stopTipping(events: Chronology['events'], world: World, question: Question): TippingPoint | undefined {
  const [stop] = question.stops;
  const resumed = stop?.to === undefined ? undefined : events.find(({ start }) => start === stop.to);
  if (stop === undefined || resumed === undefined || question.stops.length !== 1) return undefined;
  const network = world.networks.usual;
  const by = (day: number) => ({ number: -90, statement: { point: resumed.start, days: [{ first: network.first, last: day }] } });
  const goneOn = { number: -91, statement: { from: stop.from, to: resumed.start, sense: 'at least', by: byDays(0) } } as const;
  const inTimeIf = (day: number): boolean => network.possible([by(day)], () => can(network, question, { kind: 'in time' })) === true;
  const earliest = network.possible([goneOn], () => network.earliest(resumed.start));
  if (earliest === undefined || inTimeIf(earliest)) return undefined;
  let [low, high] = [earliest + 1, network.latest(resumed.start)];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (inTimeIf(middle)) high = middle;
    else low = middle + 1;
  }
  return point(resumed, low, 'on-or-after', 'needed');
}

function point(event: CaseEvent, date: number, side: Tipping['side'], settles: TippingPoint['settles']): TippingPoint {
  const entry = event.label === undefined ? (event.step?.name ?? event.words) : `@${event.label}`;
  return { event: event.id, entry, chunk: event.chunk, date, side, settles };
}

/** "in time only if the strategy discussion was on or after 16 July 2019". */
export function tippingWords(chronology: Chronology, tipping: Tipping, start: CaseEvent, answer: CaseEvent | undefined): string {
  const event =
    [start, ...(answer ? [answer] : [])].find(({ chunk }) => chunk === tipping.chunk) ??
    chronology.events.find(({ chunk }) => chunk === tipping.chunk);
  const side = tipping.side === 'on-or-after' ? 'on or after' : 'on or before';
  const enough = 'settles' in tipping && tipping.settles === 'enough';
  const name = event === undefined ? tipping.entry : theStep(event);
  const given = enough && answer ? ` (recorded ${dayWords(chronology, answer)})` : '';
  return `${enough ? 'certainly in time if' : 'in time only if'} ${name} was ${side} ${longDay(tipping.date)}${given}`;
}
