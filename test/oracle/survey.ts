import type { Day } from '../../server/src/dates/civilDay.js';
import type { CaseData, Role } from './caseData.js';
import { dueDay, unitsLate, type Pause } from './counting.js';
import type { Reading } from './readings.js';
import { eachWorld, type Told } from './worlds.js';

export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** How worlds come out: any in time, any late, and the same for each set of order statements that worlds go against. */
export interface Tally {
  inTime: boolean;
  late: boolean;
  readonly byOrder: Map<number, { inTime: boolean; late: boolean }>;
}

/** What came out over all the worlds of one telling on one reading. */
export interface Survey {
  readonly started: boolean;
  /** There is an answer on this telling. */
  readonly given: boolean;
  /** The clock was stopped and did not go on: when it is due is not known. */
  readonly stoppedForGood: boolean;
  /** Some world, whatever the order in which the clock was stopped and went on. */
  possible: boolean;
  /** Some world in which the clock went on after it was stopped. */
  admissible: boolean;
  /** Some world in which notice comes before what it is notice of, or on the day. */
  ahead: boolean;
  /** Some world in which the answer comes after the start. */
  answered: boolean;
  /** The same, also where the clock would have gone on before it was stopped. */
  answeredAnyhow: boolean;
  /** With the answer, in the worlds in which it comes after the start; and as if there were none. */
  readonly withAnswer: Tally;
  readonly without: Tally;
  /** The sets of order statements that some world goes against and keeps the others. */
  readonly orders: Set<number>;
  due?: Span;
  late?: Span;
  /** The days of each entry, by its place: in all admissible worlds, and in those that are in time. */
  readonly all: Map<number, Span>;
  readonly whenInTime: Map<number, Span>;
}

/** Nothing when there are more worlds than can be tried. */
export function survey(data: CaseData, told: Told, reading: Reading, most: number): Survey | undefined {
  const { entries, limit, asAt } = data;
  const at = (role: Role): number => entries.findIndex((entry, i) => entry.role === role && told[i] !== undefined);
  const [start, answer, suspended, resumed] = [at('start'), at('answer'), at('suspended'), at('resumed')];
  const happened = told.flatMap((when, i) => (when === undefined ? [] : [i]));
  const found: Survey = {
    started: start >= 0,
    given: answer >= 0,
    stoppedForGood: suspended >= 0 && resumed < 0,
    possible: false,
    admissible: false,
    ahead: false,
    answered: false,
    answeredAnyhow: false,
    withAnswer: { inTime: false, late: false, byOrder: new Map() },
    without: { inTime: false, late: false, byOrder: new Map() },
    orders: new Set(),
    all: new Map(),
    whenInTime: new Map(),
  };
  const done = eachWorld(data, told, reading, most, (days) => {
    const day = (i: number): Day => days[i] ?? Number.NaN;
    const order = againstOrder(happened, day);
    found.possible = true;
    found.orders.add(order);
    if (start >= 0 && answer >= 0 && (limit.counting === 'before' || day(answer) >= day(start))) found.answeredAnyhow = true;
    if (suspended >= 0 && resumed >= 0 && day(resumed) < day(suspended)) return;
    found.admissible = true;
    happened.forEach((i) => note(found.all, i, day(i)));
    if (start < 0) return;
    const pauses: readonly Pause[] = suspended < 0 ? [] : [{ from: day(suspended), ...(resumed < 0 ? {} : { to: day(resumed) }) }];
    const due = dueDay(day(start), limit, pauses);
    if (due !== undefined && !found.stoppedForGood) found.due = stretched(found.due, due);
    count(found.without, order, due === undefined || due >= asAt);
    if (answer < 0 || (limit.counting !== 'before' && day(answer) < day(start))) return;
    found.answered = true;
    if (day(answer) <= day(start)) found.ahead = true;
    const inTime = due === undefined || day(answer) <= due;
    count(found.withAnswer, order, inTime);
    if (inTime) happened.forEach((i) => note(found.whenInTime, i, day(i)));
    else found.late = stretched(found.late, unitsLate(due, day(answer), limit, pauses));
  });
  return done ? found : undefined;
}

/** Which entries come before the one that stands above them, as bits. */
function againstOrder(happened: readonly number[], day: (i: number) => Day): number {
  return happened.reduce((set, i, at) => (at > 0 && day(i) < day(happened[at - 1] ?? i) ? set | (1 << (at - 1)) : set), 0);
}

function count(tally: Tally, order: number, inTime: boolean): void {
  const known = tally.byOrder.get(order) ?? { inTime: false, late: false };
  tally.byOrder.set(order, known);
  for (const one of [tally, known]) {
    if (inTime) one.inTime = true;
    else one.late = true;
  }
}

function note(spans: Map<number, Span>, i: number, day: Day): void {
  spans.set(i, stretched(spans.get(i), day));
}

function stretched(span: Span | undefined, n: number): Span {
  if (span === undefined) return { earliest: n, latest: n };
  return n < span.earliest || n > span.latest ? { earliest: Math.min(span.earliest, n), latest: Math.max(span.latest, n) } : span;
}
