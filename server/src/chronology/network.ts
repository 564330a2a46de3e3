import type { Day } from '../dates/civilDay.js';
import { Bounds, type Clash } from './bounds.js';
import { spanning } from './spanning.js';
import { LIMIT, otherEnd, type Conflict, type Constraint, type End, type Statement, type StatementNumber } from './statement.js';
import { NO_TIE, Ties } from './ties.js';

/** After so many steps what asks briefly gives up, unless they go round in a circle. */
const BRIEF = 128;

/** After so many it is asked whether they do, and all else is taken in order; after so many more it is asked again, and then after twice as many. */
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
  readonly #bounds: Bounds;
  readonly #ties: Ties;
  /** By their numbers. Those of questions, which are negative, come and go: in one large map with the others, each would cost a copy of it now and then. */
  #constraints: (Constraint | undefined)[] = [];
  readonly #asked = new Map<number, Constraint>();

  constructor(
    readonly points: number,
    readonly first: Day,
    readonly last: Day,
    bounds = new Bounds(points, first, last),
    ties = new Ties(points),
  ) {
    this.#bounds = bounds;
    this.#ties = ties;
  }

  earliest(point: number): Day {
    return this.#bounds.earliest(point);
  }

  latest(point: number): Day {
    return this.#bounds.latest(point);
  }

  /** The statement that set that end of the point's days. */
  why(point: number, end: End): StatementNumber {
    return this.#bounds.why(point, end);
  }

  constraint(number: StatementNumber): Constraint | undefined {
    return number < 0 ? this.#asked.get(number) : this.#constraints[number];
  }

  /** The constraints at a point, in the order in which they were told. */
  constraintsAt(point: number): readonly StatementNumber[] {
    const found: number[] = [];
    for (let tie = this.#ties.first(point); tie !== NO_TIE; tie = this.#ties.after(tie)) found.push(this.#ties.constraint(tie));
    return found;
  }

  /** A copy that can be narrowed on its own. */
  copy(): Network {
    const copy = new Network(this.points, this.first, this.last, this.#bounds.copy(), this.#ties.copy());
    copy.#constraints = this.#constraints.slice();
    return copy;
  }

  /**
   * A copy to which nothing was told of those points, and in which the statements have other numbers.
   * @param points none of them is bound to any other.
   */
  without(points: readonly number[], numberOf: (number: StatementNumber) => StatementNumber): Network {
    const bounds = this.#bounds.copy();
    bounds.take(points, new Bounds(this.points, this.first, this.last));
    bounds.renumber(numberOf);
    const copy = new Network(this.points, this.first, this.last, bounds, this.#ties.without(points, numberOf));
    const isOut = new Set(points);
    this.#constraints.forEach((constraint, number) => {
      if (constraint !== undefined && !isOut.has(constraint.to)) copy.#keep(numberOf(number), constraint);
    });
    return copy;
  }

  /**
   * A copy to which the statements were told of which it is known what follows: at those points what does in `near`, and at all others what
   * does in `far`, in which statements have other numbers.
   */
  knowing(
    statements: readonly Statement[],
    points: readonly number[],
    near: Network,
    far: Network,
    numberOf: (number: StatementNumber) => StatementNumber,
  ): Network {
    const bounds = far.#bounds.copy();
    bounds.renumber(numberOf);
    bounds.take(points, near.#bounds);
    const copy = new Network(this.points, this.first, this.last, bounds, this.#ties.copy());
    copy.#constraints = this.#constraints.slice();
    for (const { number, statement } of statements) if ('from' in statement) copy.#bind(number, statement);
    return copy;
  }

  /**
   * Adds statements and narrows to the fixpoint.
   * @returns nothing when a solution is left; otherwise what contradicts what, with the network as it was before.
   */
  tell(statements: readonly Statement[]): Conflict | undefined {
    const [mark, end] = [this.#bounds.mark, this.#ties.end];
    const clash = this.#add(statements);
    if (clash === undefined) {
      this.#bounds.keep();
      return undefined;
    }
    const conflict = this.#explain(clash);
    this.#takeBack(mark, end);
    return conflict;
  }

  /**
   * What would be left if `statements` were so as well, read by `look`; or nothing when they cannot be.
   * @param briefly gives up where that takes more than a hundred steps or so: what is left is then not as narrow as it could be.
   */
  possible<T>(statements: readonly Statement[], look: (network: Network) => T, briefly = false): T | undefined {
    const [mark, end] = [this.#bounds.mark, this.#ties.end];
    const clash = this.#add(statements, briefly);
    const seen = clash ? undefined : look(this);
    this.#takeBack(mark, end);
    return seen;
  }

  #add(statements: readonly Statement[], briefly = false): Clash | undefined {
    const clash = this.#tellEach(statements) ?? this.#narrow(briefly);
    this.#bounds.settleAll();
    return clash;
  }

  #tellEach(statements: readonly Statement[]): Clash | undefined {
    for (const { number, statement } of statements) {
      let clash: Clash | undefined;
      if ('point' in statement) clash = this.#bounds.restrict(statement.point, statement.days, number);
      else {
        this.#bind(number, statement);
        clash = this.#apply(statement, number);
      }
      if (clash) return clash;
    }
    return undefined;
  }

  #bind(number: number, constraint: Constraint): void {
    this.#keep(number, constraint);
    this.#ties.add(constraint.from, number);
    if (constraint.to !== constraint.from) this.#ties.add(constraint.to, number);
  }

  /** Point after point as they come, which is quickest where little follows; what goes on for long is taken in order. */
  #narrow(briefly: boolean): Clash | undefined {
    const queue = this.#bounds.changed;
    for (let next = 0; next < queue.length; next += 1) {
      const point = queue[next];
      if (point === undefined) break;
      if (next === (briefly ? BRIEF : FIRST_LOOK)) {
        queue.splice(0, next);
        return this.#circular(point, 'earliest') ?? this.#circular(point, 'latest') ?? (briefly ? undefined : this.#sweep());
      }
      const clash = this.#spread(point);
      if (clash) return clash;
    }
    return undefined;
  }

  /**
   * To and fro over all that is tied to what changed, each point after one to which it is tied: a chain of dates, or a tree of them, is narrowed in one sweep to and
   * one fro, in whatever order it was told. As they come, each link could wait for a round of its own.
   */
  #sweep(): Clash | undefined {
    const order = spanning(this.#bounds.changed, (point) => this.#neighbours(point));
    let steps = 0;
    let look = FIRST_LOOK;
    for (let to = true; this.#bounds.changed.length > 0; to = !to) {
      for (let i = 0; i < order.length; i += 1) {
        const point = order[to ? i : order.length - 1 - i] ?? 0;
        if (!this.#bounds.hasChanged(point)) continue;
        const clash = this.#spread(point);
        if (clash) return clash;
        steps += 1;
        if (steps < look) continue;
        const circle = this.#circular(point, 'earliest') ?? this.#circular(point, 'latest');
        if (circle) return circle;
        look *= 2;
      }
      this.#bounds.dropSettled();
    }
    return undefined;
  }

  #neighbours(point: number): readonly number[] {
    return this.constraintsAt(point).flatMap((number) => {
      const constraint = this.constraint(number);
      return constraint === undefined || constraint.oneWay ? [] : [otherEnd(constraint, point)];
    });
  }

  #spread(point: number): Clash | undefined {
    this.#bounds.settle(point);
    for (let tie = this.#ties.first(point); tie !== NO_TIE; tie = this.#ties.after(tie)) {
      const number = this.#ties.constraint(tie);
      const constraint = this.constraint(number);
      // What did not happen was bounded when it was told: it is never a reason against anything else.
      const clash = constraint && !constraint.oneWay ? this.#apply(constraint, number) : undefined;
      if (clash) return clash;
    }
    return undefined;
  }

  /**
   * Whether the reasons for one end of a point's days go round in a circle that no day can satisfy: going round it once leads on, or
   * back, from whatever day. Without this look, narrowing would go round until the calendar ends.
   */
  #circular(start: number, end: End): Clash | undefined {
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
        this.#bounds.raise(to, by.apply(this.earliest(from)), number) ??
        (oneWay ? undefined : this.#bounds.lower(from, by.greatest(this.latest(to)), number))
      );
    }
    return (
      this.#bounds.lower(to, by.apply(this.latest(from)), number) ??
      (oneWay ? undefined : this.#bounds.raise(from, by.least(this.earliest(to)), number))
    );
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
  chain(point: number, end: End): readonly StatementNumber[] {
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
      at = otherEnd(constraint, at);
    }
  }

  /** To the bounds and the ties as they were. */
  #takeBack(mark: number, end: number): void {
    this.#bounds.takeBack(mark);
    while (this.#ties.end > end) this.#forget(this.#ties.takeBack());
  }

  #keep(number: number, constraint: Constraint): void {
    if (number < 0) {
      this.#asked.set(number, constraint);
      return;
    }
    // Without holes: an array with many becomes a map, of several times its size.
    while (this.#constraints.length < number) this.#constraints.push(undefined);
    this.#constraints[number] = constraint;
  }

  #forget(number: number): void {
    if (number < 0) this.#asked.delete(number);
    else this.#constraints[number] = undefined;
  }
}
