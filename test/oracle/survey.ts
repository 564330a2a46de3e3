import type { Day } from '../../server/src/dates/civilDay.js';
import type { Role } from './caseData.js';
import { dueDay, plainDues, unitsLate, type Pause } from './counting.js';
import { eachWorld, type Question } from './worlds.js';

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
  /** The days of each entry, by its place: in all worlds, in those in which the clock went on after it was stopped, and in those in time. */
  readonly possible: Spans;
  readonly admissible: Spans;
  readonly whenInTime: Spans;
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
}

/** What starts the clock and what answers it, by their places in the case. */
export interface Clock {
  readonly start: number;
  readonly answer?: number | undefined;
}

/** Nothing when there are more worlds than can be tried. */
export function survey(question: Question, clock: Clock, most: number): Survey | undefined {
  const { data, told } = question;
  const { entries, limit, asAt } = data;
  const at = (role: Role): number => entries.findIndex((entry, i) => entry.role === role && told[i] !== undefined);
  const [start, answer] = [clock.start, clock.answer ?? -1].map((i) => (told[i] === undefined ? -1 : i));
  const [suspended, resumed] = [at('suspended'), at('resumed')];
  if (start === undefined || answer === undefined) return undefined;
  const happened = told.flatMap((when, i) => (when === undefined ? [] : [i]));
  // Where not even the day of judging is left to bound it, it has no end.
  if (happened.some((i) => !question.kept({ entry: i, term: 'as at', half: 'whole' }))) return undefined;
  const backwards = limit.counting === 'before';
  const plain = plainDues(limit);
  const none: readonly Pause[] = [];
  const found: Survey = {
    started: start >= 0,
    given: answer >= 0,
    stoppedForGood: suspended >= 0 && resumed < 0,
    possible: new Spans(happened),
    admissible: new Spans(happened),
    whenInTime: new Spans(happened),
    ahead: false,
    answered: false,
    answeredAnyhow: false,
    withAnswer: { inTime: false, late: false, byOrder: new Map() },
    without: { inTime: false, late: false, byOrder: new Map() },
    orders: new Set(),
  };
  const done = eachWorld(question, most, (days) => {
    const day = (i: number): Day => days[i] ?? 0;
    const order = againstOrder(happened, days);
    found.possible.add(days);
    found.orders.add(order);
    if (start >= 0 && answer >= 0 && (backwards || day(answer) >= day(start))) found.answeredAnyhow = true;
    if (suspended >= 0 && resumed >= 0 && day(resumed) < day(suspended)) return 'go on';
    found.admissible.add(days);
    if (start < 0) return 'go on';
    const pauses = suspended < 0 ? none : [{ from: day(suspended), ...(resumed < 0 ? {} : { to: day(resumed) }) }];
    // Counted day by day, that takes too long.
    if (pauses.some(({ from, to = from }) => to - Math.max(from, day(start)) > 1000)) return 'give up';
    const due = dueDay(day(start), limit, plain, pauses);
    if (due !== undefined && !found.stoppedForGood) found.due = stretched(found.due, due);
    count(found.without, order, due === undefined || due >= asAt);
    if (answer < 0 || (!backwards && day(answer) < day(start))) return 'go on';
    found.answered = true;
    if (day(answer) <= day(start)) found.ahead = true;
    const inTime = due === undefined || day(answer) <= due;
    count(found.withAnswer, order, inTime);
    if (inTime) found.whenInTime.add(days);
    else found.late = stretched(found.late, unitsLate(due, day(answer), limit, pauses));
    return 'go on';
  });
  return done ? found : undefined;
}

/** The first and last day of each entry over the worlds that were added. */
export class Spans {
  readonly #spans: { readonly i: number; earliest: Day; latest: Day }[];
  empty = true;

  constructor(entries: readonly number[]) {
    this.#spans = entries.map((i) => ({ i, earliest: Infinity, latest: -Infinity }));
  }

  add(days: Int32Array): void {
    this.empty = false;
    for (const span of this.#spans) {
      const day = days[span.i] ?? 0;
      if (day < span.earliest) span.earliest = day;
      if (day > span.latest) span.latest = day;
    }
  }

  /** Nothing where it did not happen, or where there is no world. */
  of(i: number): Span | undefined {
    return this.empty ? undefined : this.#spans.find((span) => span.i === i);
  }
}

/** Which entries come before the one that stands above them, as bits. */
export function againstOrder(happened: readonly number[], days: Int32Array): number {
  let set = 0;
  for (let at = 1; at < happened.length; at += 1)
    if ((days[happened[at] ?? 0] ?? 0) < (days[happened[at - 1] ?? 0] ?? 0)) set |= 1 << (at - 1);
  return set;
}

export function count(tally: Tally, order: number, inTime: boolean): void {
  let known = tally.byOrder.get(order);
  if (known === undefined) {
    known = { inTime: false, late: false };
    tally.byOrder.set(order, known);
  }
  if (inTime) {
    tally.inTime = true;
    known.inTime = true;
  } else {
    tally.late = true;
    known.late = true;
  }
}

function stretched(span: Span | undefined, n: number): Span {
  if (span === undefined) return { earliest: n, latest: n };
  return n < span.earliest || n > span.latest ? { earliest: Math.min(span.earliest, n), latest: Math.max(span.latest, n) } : span;
}
