import type { Day } from '../dates/civilDay.js';
import { intersect, nextIn, previousIn, type DaySet } from '../dates/daySet.js';
import { LIMIT, type End, type StatementNumber } from './statement.js';

/** Where it shows that there is no solution: a point without a day, and the statement that left it none. */
export interface Clash {
  readonly point: number;
  readonly number: StatementNumber;
}

/** What a change is made of: the point, which of the three it had otherwise, the day that was there and the statement that had set it. */
const [POINT, WHAT, DAY, WHY, WHOLE] = [0, 1, 2, 3, 4];
const [LOW, HIGH, AMONG] = [0, 1, 2];

/** Room for changes that is kept from one question to the next. */
const ROOM = 128 * WHOLE;

/** The first and the last day that each point may have, why, and what is still to be drawn from it. They only draw nearer, until it is taken back. */
export class Bounds {
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #lowWhy: Int32Array;
  readonly #highWhy: Int32Array;
  readonly #domains: (DaySet | undefined)[];
  /** What was changed since it was last kept, to be taken back. One list for all questions, of which there are many with few changes each. */
  #changes = new Int32Array(ROOM);
  #end = 0;
  /** The days that points were among before they were restricted, in the order in which they were. */
  readonly #among: (DaySet | undefined)[] = [];
  #restricted = 0;
  /** Points that changed, each once, until they are looked at: `settle` says which. */
  readonly changed: number[] = [];
  readonly #isChanged: Uint8Array;

  constructor(
    readonly points: number,
    readonly first: Day,
    readonly last: Day,
    domains = Array.from<DaySet | undefined>({ length: points }),
  ) {
    this.#low = new Int32Array(points).fill(first);
    this.#high = new Int32Array(points).fill(last);
    this.#lowWhy = new Int32Array(points).fill(LIMIT);
    this.#highWhy = new Int32Array(points).fill(LIMIT);
    this.#domains = domains;
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
    const copy = new Bounds(this.points, this.first, this.last, this.#domains.slice());
    copy.#low.set(this.#low);
    copy.#high.set(this.#high);
    copy.#lowWhy.set(this.#lowWhy);
    copy.#highWhy.set(this.#highWhy);
    return copy;
  }

  /** From now on those points have the days that they have in `other`. */
  take(points: readonly number[], other: Bounds): void {
    for (const point of points) {
      this.#low[point] = other.earliest(point);
      this.#high[point] = other.latest(point);
      this.#lowWhy[point] = other.why(point, 'earliest');
      this.#highWhy[point] = other.why(point, 'latest');
      this.#domains[point] = other.#domains[point];
    }
  }

  /** From now on the statements have other numbers. */
  renumber(numberOf: (number: StatementNumber) => StatementNumber): void {
    for (const whys of [this.#lowWhy, this.#highWhy])
      for (let point = 0; point < whys.length; point += 1) {
        const why = whys[point] ?? LIMIT;
        if (why !== LIMIT) whys[point] = numberOf(why);
      }
  }

  /** How far it is changed by now: what comes after can be taken back. */
  get mark(): number {
    return this.#end;
  }

  takeBack(mark: number): void {
    while (this.#end > mark) {
      this.#end -= WHOLE;
      const point = this.#changes[this.#end + POINT] ?? 0;
      const what = this.#changes[this.#end + WHAT];
      if (what === AMONG) {
        this.#restricted -= 1;
        this.#domains[point] = this.#among[this.#restricted];
      } else {
        (what === LOW ? this.#low : this.#high)[point] = this.#changes[this.#end + DAY] ?? 0;
        (what === LOW ? this.#lowWhy : this.#highWhy)[point] = this.#changes[this.#end + WHY] ?? LIMIT;
      }
    }
  }

  /** Nothing that was changed so far will be taken back. */
  keep(): void {
    this.#end = 0;
    this.#restricted = 0;
    if (this.#changes.length === ROOM) return;
    this.#changes = new Int32Array(ROOM);
    this.#among.length = 0;
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
    this.#among[this.#restricted] = known;
    this.#restricted += 1;
    this.#note(point, AMONG, 0, 0);
    const days = known === undefined ? among : (intersect(known, among) ?? []);
    this.#domains[point] = days;
    const low = nextIn(days, this.earliest(point));
    const high = previousIn(days, this.latest(point));
    if (low === undefined || high === undefined || low > high) return { point, number };
    this.#set(point, LOW, low, number);
    this.#set(point, HIGH, high, number);
    return undefined;
  }

  raise(point: number, atLeast: Day, number: StatementNumber): Clash | undefined {
    if (atLeast <= this.earliest(point)) return undefined;
    const days = this.#domains[point];
    const low = days === undefined ? atLeast : nextIn(days, atLeast);
    if (low === undefined || low > this.latest(point)) return { point, number };
    this.#set(point, LOW, low, number);
    return undefined;
  }

  lower(point: number, atMost: Day, number: StatementNumber): Clash | undefined {
    if (atMost >= this.latest(point)) return undefined;
    const days = this.#domains[point];
    const high = days === undefined ? atMost : previousIn(days, atMost);
    if (high === undefined || high < this.earliest(point)) return { point, number };
    this.#set(point, HIGH, high, number);
    return undefined;
  }

  #set(point: number, end: number, value: Day, number: StatementNumber): void {
    const values = end === LOW ? this.#low : this.#high;
    const whys = end === LOW ? this.#lowWhy : this.#highWhy;
    const before = values[point];
    if (before === undefined || before === value) return;
    this.#note(point, end, before, whys[point] ?? LIMIT);
    values[point] = value;
    whys[point] = number;
    if (this.#isChanged[point] === 0) {
      this.#isChanged[point] = 1;
      this.changed.push(point);
    }
  }

  #note(point: number, what: number, day: Day, why: StatementNumber): void {
    if (this.#end === this.#changes.length) {
      const changes = new Int32Array(2 * this.#end);
      changes.set(this.#changes);
      this.#changes = changes;
    }
    this.#changes[this.#end + POINT] = point;
    this.#changes[this.#end + WHAT] = what;
    this.#changes[this.#end + DAY] = day;
    this.#changes[this.#end + WHY] = why;
    this.#end += WHOLE;
  }
}
