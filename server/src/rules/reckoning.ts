import type { CaseEvent } from '../chronology/chronology.js';
import type { World } from '../chronology/world.js';
import type { Day } from '../dates/civilDay.js';
import { questionOf, type ClockCase } from './clockCase.js';
import type { DayBounds, Lateness } from './finding.js';
import { asTold, type Question } from './question.js';
import { toldDays } from './toldDays.js';
import { dueBounds, lateness, weigh, type Weighed } from './weigh.js';

/** How the clock came out, counted from one of its starts. */
export interface Reckoning {
  readonly start: CaseEvent;
  readonly weighed: Weighed;
  /** First and last possible due day over all tellings, and on the one that is late where only some are. */
  readonly due?: DayBounds | undefined;
  readonly late?: Lateness | undefined;
}

/** How it came out from one of its starts. */
export function reckon(input: ClockCase, start: CaseEvent): Reckoning {
  const { worlds, header } = input.context.file.chronology;
  const weighed = weigh(worlds, (world) => questionOf(input, start, world));
  const asked: { readonly world: World; readonly question: Question }[] = [];
  for (const world of worlds) {
    const isTold = weighed.because !== 'accounts' || (world.teller !== undefined && weighed.lateFor.includes(world.teller));
    const question = isTold ? questionOf(input, start, world) : undefined;
    if (question) asked.push({ world, question });
  }
  const dues = asked.map(({ world, question }) => dueBounds(world, question));
  const lates = weighed.verdict === 'late' ? asked.flatMap(({ world, question }) => lateness(world, question) ?? []) : [];
  const late = widest(lates);
  const bounded =
    late && input.pair.answer && endsNow(input, input.pair.answer, header.asAt) ? { least: late.least, unit: late.unit } : late;
  const isKnown =
    (input.promised !== undefined && 'day' in input.promised) || !asked.some((one, i) => isOpen(one) || standsStill(one, dues[i]));
  return { start, weighed, due: isKnown ? overAll(dues) : undefined, late: bounded };
}

/** From the first of all to the last. */
function overAll(dues: readonly DayBounds[]): DayBounds | undefined {
  if (dues.length < 2) return dues[0];
  return { earliest: Math.min(...dues.map(({ earliest }) => earliest)), latest: Math.max(...dues.map(({ latest }) => latest)) };
}

/** Nothing on that telling says how early it can have been: no day can be counted from it. */
function isOpen({ world: { networks }, question: { start } }: { readonly world: World; readonly question: Question }): boolean {
  return networks.usual.earliest(start) === networks.usual.first;
}

/** It was stopped before it was due, and nothing says that it went on: no day is the last one in time. */
function standsStill({ world, question }: { readonly world: World; readonly question: Question }, due: DayBounds | undefined): boolean {
  if (question.stops.length === 0) return false;
  const { usual } = world.networks;
  return asTold(world, question).stops.some(({ from, to }) => to === undefined && due !== undefined && usual.latest(from) < due.earliest);
}

/** Only that the case is judged on that day keeps the answer from being later: how late at most is not known. */
function endsNow({ context }: ClockCase, answer: CaseEvent, asAt: Day): boolean {
  const { earliest, latest } = toldDays(context.file.chronology, answer.start);
  return earliest < latest && latest >= asAt;
}

/** Over all of them. */
export function widest(lates: readonly Lateness[]): Lateness | undefined {
  const [first] = lates;
  if (first === undefined || lates.length === 1) return first;
  const most = lates.flatMap((late) => late.most ?? []);
  return {
    least: Math.min(...lates.map(({ least }) => least)),
    ...(most.length === lates.length ? { most: Math.max(...most) } : {}),
    unit: first.unit,
  };
}
