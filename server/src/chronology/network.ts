import type { Day } from '../dates/civilDay.js';
import { intersect, nextIn, previousIn, type DaySet } from '../dates/daySet.js';
import { LIMIT, type Conflict, type Constraint, type Statement, type StatementNumber } from './statement.js';

/** Where it shows that there is no solution: a point without a day, and the statement that left it none. */
interface Clash {
  readonly point: number;
  readonly number: StatementNumber;
}

/** What was changed, to be taken back: for each change the point, whether its low end, its day and the statement that had set it. */
type Trail = number[];
const CHANGE = 4;

/** The days that points were known to have before they were restricted, in the order in which they were. */
type Domains = { readonly point: number; readonly days: DaySet | undefined }[];

/** After so many steps it is asked whether they go round in a circle, and then again after twice as many. */
const FIRST_LOOK = 512;

/**
 * The temporal network: points that are days, and statements that bind one to another by a monotone map. A simple temporal
 * network is the case in which every map adds a constant.
 *
 * Every statement is closed under taking the earlier (or the later) of two solutions point by point, and so is any set of
 * days that a single point may take. Hence there is an earliest and a latest solution, narrowing to a fixpoint finds both,
 * and the network has a solution exactly when no point is left without a day. docs/reasoning.md has the proof.
 *
 * `tell` narrows it for good; `possible` asks what would follow from more, and takes it back.
 */
export class Network {
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #lowWhy: Int32Array;
  readonly #highWhy: Int32Array;
  readonly #domains = new Map<number, DaySet>();
  readonly #outgoing: number[][] = [];
  /** By their numbers. Those of questions, which are negative, come and go: in one large map with the others, each would cost a copy of it now and then. */
  readonly #constraints: (Constraint | undefined)[] = [];
  readonly #asked = new Map<number, Constraint>();
  #trail: Trail | undefined;
  /** Points whose constraints are still to be looked at, each once. Empty between one narrowing and the next. */
  readonly #queue: number[] = [];
  readonly #queued: Uint8Array;

  constructor(
    readonly points: number,
    readonly first: Day,
    readonly last: Day,
  ) {
    this.#low = new Int32Array(points).fill(first);
    this.#high = new Int32Array(points).fill(last);
    this.#lowWhy = new Int32Array(points).fill(LIMIT);
    this.#highWhy = new Int32Array(points).fill(LIMIT);
    this.#queued = new Uint8Array(points);
  }

  earliest(point: number): Day {
    return this.#low[point] ?? this.first;
  }

  latest(point: number): Day {
    return this.#high[point] ?? this.last;
  }

  /** The statement that set that end of the point's days. */
  why(point: number, end: 'earliest' | 'latest'): StatementNumber {
    return (end === 'earliest' ? this.#lowWhy : this.#highWhy)[point] ?? LIMIT;
  }

  constraint(number: StatementNumber): Constraint | undefined {
    return number < 0 ? this.#asked.get(number) : this.#constraints[number];
  }

  /** A copy that can be narrowed on its own. */
  copy(): Network {
    const copy = new Network(this.points, this.first, this.last);
    copy.#low.set(this.#low);
    copy.#high.set(this.#high);
    copy.#lowWhy.set(this.#lowWhy);
    copy.#highWhy.set(this.#highWhy);
    for (const [point, days] of this.#domains) copy.#domains.set(point, days);
    this.#outgoing.forEach((numbers, point) => (copy.#outgoing[point] = [...numbers]));
    this.#constraints.forEach((constraint, number) => (copy.#constraints[number] = constraint));
    return copy;
  }

  /**
   * Adds statements and narrows to the fixpoint.
   * @returns nothing when a solution is left; otherwise what contradicts what, with the network as it was before.
   */
  tell(statements: readonly Statement[]): Conflict | undefined {
    const trail: Trail = [];
    const domains: Domains = [];
    this.#trail = trail;
    const clash = this.#add(statements, domains);
    this.#trail = undefined;
    if (clash === undefined) return undefined;
    const conflict = this.#explain(clash);
    this.#takeBack(statements, trail, domains);
    return conflict;
  }

  /** What would be left if `statements` were so as well, read by `look`; or nothing when they cannot be. */
  possible<T>(statements: readonly Statement[], look: (network: Network) => T): T | undefined {
    const trail: Trail = [];
    const domains: Domains = [];
    const outer = this.#trail;
    this.#trail = trail;
    const clash = this.#add(statements, domains);
    const seen = clash ? undefined : look(this);
    this.#trail = outer;
    this.#takeBack(statements, trail, domains);
    return seen;
  }

  #add(statements: readonly Statement[], domains: Domains): Clash | undefined {
    const clash = this.#tellEach(statements, domains) ?? this.#narrow();
    for (const point of this.#queue) this.#queued[point] = 0;
    this.#queue.length = 0;
    return clash;
  }

  #tellEach(statements: readonly Statement[], domains: Domains): Clash | undefined {
    for (const { number, statement } of statements) {
      if ('point' in statement) {
        const known = this.#domains.get(statement.point);
        domains.push({ point: statement.point, days: known });
        this.#domains.set(statement.point, known === undefined ? statement.days : (intersect(known, statement.days) ?? []));
        const clash = this.#restrict(statement.point, number);
        if (clash) return clash;
      } else {
        this.#keep(number, statement);
        this.#list(statement.from).push(number);
        if (statement.to !== statement.from) this.#list(statement.to).push(number);
        const clash = this.#apply(statement, number);
        if (clash) return clash;
      }
    }
    return undefined;
  }

  #narrow(): Clash | undefined {
    const queue = this.#queue;
    let steps = 0;
    let look = FIRST_LOOK;
    for (let next = 0; next < queue.length; next += 1) {
      const point = queue[next];
      if (point === undefined) break;
      steps += 1;
      if (steps === look) {
        const clash = this.#circular(point, 'earliest') ?? this.#circular(point, 'latest');
        if (clash) return clash;
        look *= 2;
      }
      this.#queued[point] = 0;
      for (const number of this.#list(point)) {
        const constraint = this.constraint(number);
        // What did not happen was bounded when it was told: it is never a reason against anything else.
        const clash = constraint && !constraint.oneWay ? this.#apply(constraint, number) : undefined;
        if (clash) return clash;
      }
      if (next > 4096) {
        queue.splice(0, next + 1);
        next = -1;
      }
    }
    return undefined;
  }

  /**
   * Whether the reasons for one end of a point's days go round in a circle that no day can satisfy: going round it once leads on, or
   * back, from whatever day. Without this look, narrowing would go round until the calendar ends.
   */
  #circular(start: number, end: 'earliest' | 'latest'): Clash | undefined {
    const led = new Map<number, number>();
    let point = start;
    let sum = 0;
    for (;;) {
      const before = led.get(point);
      const number = this.why(point, end);
      if (before !== undefined) return (end === 'earliest' ? sum > before : sum < before) ? { point, number } : undefined;
      led.set(point, sum);
      const constraint = this.constraint(number);
      if (constraint === undefined) return undefined;
      const { from, to, sense, by } = constraint;
      const { least, most } = by.reach();
      // "at least" raises `to` and lowers `from` by its least, "at most" the other way by its most.
      const leads = sense === 'at least' ? least : most;
      const onwards = from === to ? (end === 'earliest') === (sense === 'at least') : point === to;
      sum += onwards ? leads : -leads;
      point = onwards ? from : to;
    }
  }

  #apply({ from, to, sense, by, oneWay }: Constraint, number: number): Clash | undefined {
    if (sense === 'at least') {
      return (
        this.#raise(to, by.apply(this.earliest(from)), number) ??
        (oneWay ? undefined : this.#lower(from, by.greatest(this.latest(to)), number))
      );
    }
    return (
      this.#lower(to, by.apply(this.latest(from)), number) ?? (oneWay ? undefined : this.#raise(from, by.least(this.earliest(to)), number))
    );
  }

  #restrict(point: number, number: number): Clash | undefined {
    const days = this.#domains.get(point) ?? [];
    const low = nextIn(days, this.earliest(point));
    const high = previousIn(days, this.latest(point));
    if (low === undefined || high === undefined || low > high) return { point, number };
    this.#set(point, true, low, number);
    this.#set(point, false, high, number);
    return undefined;
  }

  #raise(point: number, atLeast: Day, number: number): Clash | undefined {
    if (atLeast <= this.earliest(point)) return undefined;
    const days = this.#domains.get(point);
    const low = days === undefined ? atLeast : nextIn(days, atLeast);
    if (low === undefined || low > this.latest(point)) return { point, number };
    this.#set(point, true, low, number);
    return undefined;
  }

  #lower(point: number, atMost: Day, number: number): Clash | undefined {
    if (atMost >= this.latest(point)) return undefined;
    const days = this.#domains.get(point);
    const high = days === undefined ? atMost : previousIn(days, atMost);
    if (high === undefined || high < this.earliest(point)) return { point, number };
    this.#set(point, false, high, number);
    return undefined;
  }

  #set(point: number, low: boolean, value: Day, number: number): void {
    const values = low ? this.#low : this.#high;
    const whys = low ? this.#lowWhy : this.#highWhy;
    const before = values[point];
    if (before === undefined || before === value) return;
    this.#trail?.push(point, low ? 1 : 0, before, whys[point] ?? LIMIT);
    values[point] = value;
    whys[point] = number;
    if (this.#queued[point] === 0) {
      this.#queued[point] = 1;
      this.#queue.push(point);
    }
  }

  #explain({ point, number }: Clash): Conflict {
    const constraint = this.constraint(number);
    const found = new Set([number]);
    for (const start of [point, ...(constraint === undefined ? [] : [constraint.from, constraint.to])]) {
      for (const end of ['earliest', 'latest'] as const) for (const one of this.chain(start, end)) found.add(one);
    }
    return { suspects: [...found] };
  }

  /** The statements behind one end of a point's days, nearest first. Empty where nothing bounds it. */
  chain(point: number, end: 'earliest' | 'latest'): readonly StatementNumber[] {
    const found: number[] = [];
    const seen = new Set<number>();
    let at = point;
    for (;;) {
      const number = this.why(at, end);
      if (number === LIMIT || seen.has(number)) return found;
      seen.add(number);
      found.push(number);
      const constraint = this.constraint(number);
      if (constraint === undefined) return found;
      at = constraint.from === at ? constraint.to : constraint.from;
    }
  }

  #takeBack(statements: readonly Statement[], trail: Readonly<Trail>, domains: Domains): void {
    for (let i = trail.length - CHANGE; i >= 0; i -= CHANGE) {
      const point = trail[i] ?? 0;
      const low = trail[i + 1] === 1;
      (low ? this.#low : this.#high)[point] = trail[i + 2] ?? 0;
      (low ? this.#lowWhy : this.#highWhy)[point] = trail[i + 3] ?? LIMIT;
    }
    // The first that was known of a point is what it was before.
    for (const { point, days } of domains.toReversed()) {
      if (days === undefined) this.#domains.delete(point);
      else this.#domains.set(point, days);
    }
    for (let i = statements.length - 1; i >= 0; i -= 1) {
      const entry = statements[i];
      if (entry === undefined || 'point' in entry.statement) continue;
      if (this.constraint(entry.number) === undefined) continue;
      this.#keep(entry.number, undefined);
      this.#unlist(entry.statement.from, entry.number);
      if (entry.statement.to !== entry.statement.from) this.#unlist(entry.statement.to, entry.number);
    }
  }

  #keep(number: number, constraint: Constraint | undefined): void {
    if (number >= 0) this.#constraints[number] = constraint;
    else if (constraint === undefined) this.#asked.delete(number);
    else this.#asked.set(number, constraint);
  }

  #unlist(point: number, number: number): void {
    const numbers = this.#list(point);
    const at = numbers.lastIndexOf(number);
    if (at === numbers.length - 1) numbers.pop();
    else if (at >= 0) numbers.splice(at, 1);
  }

  #list(point: number): number[] {
    return (this.#outgoing[point] ??= []);
  }
}
