import type { Day } from '../dates/civilDay.js';
import { intersect, nextIn, previousIn, type DaySet } from '../dates/daySet.js';
import { LIMIT, type End, type StatementNumber } from './statement.js';

/** Where it shows that there is no solution: a point without a day, and the statement that left it none. */
export interface Clash {
  readonly point: number;
  readonly number: StatementNumber;
}

/** What is changed from here on, to be taken back. */
export interface Trail {
  /** For each change the point, whether its low end, its day and the statement that had set it. */
  readonly changes: number[];
  /** The points that were restricted, in the order in which they were, and the days that each was known to have before. */
  readonly points: number[];
  readonly days: (DaySet | undefined)[];
}

const CHANGE = 4;

/** The first and the last day that each point may have, why, and what is still to be drawn from it. They only draw nearer, until it is taken back. */
export class Bounds {
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #lowWhy: Int32Array;
  readonly #highWhy: Int32Array;
  readonly #domains: (DaySet | undefined)[];
  #trail: Trail | undefined;
  /** Points that changed, each once, until they are looked at: `settle` says which. */
  readonly changed: number[] = [];
  readonly #isChanged: Uint8Array;

  constructor(
    readonly points: number,
    readonly first: Day,
    readonly last: Day,
  ) {
    this.#low = new Int32Array(points).fill(first);
    this.#high = new Int32Array(points).fill(last);
    this.#lowWhy = new Int32Array(points).fill(LIMIT);
    this.#highWhy = new Int32Array(points).fill(LIMIT);
    this.#domains = Array.from<DaySet | undefined>({ length: points });
    this.#isChanged = new Uint8Array(points);
  }

  earliest(point: number): Day {
    return this.#low[point] ?? this.first;
  }

  latest(point: number): Day {
    return this.#high[point] ?? this.last;
  }

  /** The statement that set that end of the point's days. */
  why(point: number, end: End): StatementNumber {
    return (end === 'earliest' ? this.#lowWhy : this.#highWhy)[point] ?? LIMIT;
  }

  copy(): Bounds {
    const copy = new Bounds(this.points, this.first, this.last);
    copy.#low.set(this.#low);
    copy.#high.set(this.#high);
    copy.#lowWhy.set(this.#lowWhy);
    copy.#highWhy.set(this.#highWhy);
    this.#domains.forEach((days, point) => (copy.#domains[point] = days));
    return copy;
  }

  /** From now on changes are noted in `trail`, or nowhere. Returns where they were noted. */
  note(trail: Trail | undefined): Trail | undefined {
    const before = this.#trail;
    this.#trail = trail;
    return before;
  }

  takeBack({ changes, points, days }: Trail): void {
    for (let i = changes.length - CHANGE; i >= 0; i -= CHANGE) {
      const point = changes[i] ?? 0;
      const low = changes[i + 1] === 1;
      (low ? this.#low : this.#high)[point] = changes[i + 2] ?? 0;
      (low ? this.#lowWhy : this.#highWhy)[point] = changes[i + 3] ?? LIMIT;
    }
    // The first that was known of a point is what it was before.
    for (let i = points.length - 1; i >= 0; i -= 1) this.#domains[points[i] ?? 0] = days[i];
  }

  hasChanged(point: number): boolean {
    return this.#isChanged[point] === 1;
  }

  /** What is drawn from the point is about to be. */
  settle(point: number): void {
    this.#isChanged[point] = 0;
  }

  /** Leaves those that changed since they were settled. */
  dropSettled(): void {
    // One that changed again after it was settled was noted again.
    const left = new Set(this.changed.filter((point) => this.hasChanged(point)));
    this.changed.length = 0;
    for (const point of left) this.changed.push(point);
  }

  /** Nothing more will be drawn from those that changed. */
  settleAll(): void {
    for (const point of this.changed) this.#isChanged[point] = 0;
    this.changed.length = 0;
  }

  /** The point has one of these days. */
  restrict(point: number, among: DaySet, number: StatementNumber): Clash | undefined {
    const known = this.#domains[point];
    this.#trail?.points.push(point);
    this.#trail?.days.push(known);
    const days = known === undefined ? among : (intersect(known, among) ?? []);
    this.#domains[point] = days;
    const low = nextIn(days, this.earliest(point));
    const high = previousIn(days, this.latest(point));
    if (low === undefined || high === undefined || low > high) return { point, number };
    this.#set(point, true, low, number);
    this.#set(point, false, high, number);
    return undefined;
  }

  raise(point: number, atLeast: Day, number: StatementNumber): Clash | undefined {
    if (atLeast <= this.earliest(point)) return undefined;
    const days = this.#domains[point];
    const low = days === undefined ? atLeast : nextIn(days, atLeast);
    if (low === undefined || low > this.latest(point)) return { point, number };
    this.#set(point, true, low, number);
    return undefined;
  }

  lower(point: number, atMost: Day, number: StatementNumber): Clash | undefined {
    if (atMost >= this.latest(point)) return undefined;
    const days = this.#domains[point];
    const high = days === undefined ? atMost : previousIn(days, atMost);
    if (high === undefined || high < this.earliest(point)) return { point, number };
    this.#set(point, false, high, number);
    return undefined;
  }

  #set(point: number, low: boolean, value: Day, number: StatementNumber): void {
    const values = low ? this.#low : this.#high;
    const whys = low ? this.#lowWhy : this.#highWhy;
    const before = values[point];
    if (before === undefined || before === value) return;
    this.#trail?.changes.push(point, low ? 1 : 0, before, whys[point] ?? LIMIT);
    values[point] = value;
    whys[point] = number;
    if (this.#isChanged[point] === 0) {
      this.#isChanged[point] = 1;
      this.changed.push(point);
    }
  }
}
