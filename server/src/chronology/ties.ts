/** No tie: nothing stands before the first, or after the last. */
export const NO_TIE = -1;

/** What a tie is made of: its point, its constraint, and the ties of its point that were told before and after it. */
const [POINT, CONSTRAINT, BEFORE, AFTER, WHOLE] = [0, 1, 2, 3, 4];

/**
 * The constraints at each point, by their numbers and in the order in which they were told. They are chained through one array, in which a tie
 * is where it begins: nearly every point has one or two, and a list for each would take several times the room.
 */
export class Ties {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  #ties = new Int32Array(0);
  #end = 0;

  constructor(readonly points: number) {
    this.#firsts = new Int32Array(points).fill(NO_TIE);
    this.#lasts = new Int32Array(points).fill(NO_TIE);
  }

  copy(): Ties {
    const copy = new Ties(this.points);
    copy.#firsts.set(this.#firsts);
    copy.#lasts.set(this.#lasts);
    copy.#ties = this.#ties.slice(0, this.#end);
    copy.#end = this.#end;
    return copy;
  }

  /** A copy without the ties of those points, and with other numbers of constraints. */
  without(points: readonly number[], numberOf: (constraint: number) => number): Ties {
    const isOut = new Uint8Array(this.points);
    for (const point of points) isOut[point] = 1;
    const copy = new Ties(this.points);
    copy.#ties = new Int32Array(this.#end);
    for (let tie = 0; tie < this.#end; tie += WHOLE) {
      const point = this.#ties[tie + POINT] ?? 0;
      if (isOut[point] === 0) copy.add(point, numberOf(this.constraint(tie)));
    }
    return copy;
  }

  /** Where the next tie will be: those from here on can be taken back. */
  get end(): number {
    return this.#end;
  }

  first(point: number): number {
    return this.#firsts[point] ?? NO_TIE;
  }

  after(tie: number): number {
    return this.#ties[tie + AFTER] ?? NO_TIE;
  }

  constraint(tie: number): number {
    return this.#ties[tie + CONSTRAINT] ?? 0;
  }

  add(point: number, constraint: number): void {
    const tie = this.#end;
    const before = this.#lasts[point] ?? NO_TIE;
    if (tie + WHOLE > this.#ties.length) this.#grow();
    this.#ties[tie + POINT] = point;
    this.#ties[tie + CONSTRAINT] = constraint;
    this.#ties[tie + BEFORE] = before;
    this.#ties[tie + AFTER] = NO_TIE;
    this.#setAfter(before, point, tie);
    this.#lasts[point] = tie;
    this.#end = tie + WHOLE;
  }

  /** Takes back the last tie of all, and gives its constraint. */
  takeBack(): number {
    this.#end -= WHOLE;
    const point = this.#ties[this.#end + POINT] ?? 0;
    const before = this.#ties[this.#end + BEFORE] ?? NO_TIE;
    this.#setAfter(before, point, NO_TIE);
    this.#lasts[point] = before;
    return this.constraint(this.#end);
  }

  #setAfter(before: number, point: number, tie: number): void {
    if (before === NO_TIE) this.#firsts[point] = tie;
    else this.#ties[before + AFTER] = tie;
  }

  #grow(): void {
    const ties = new Int32Array(16 * WHOLE + Math.ceil(1.5 * this.#ties.length));
    ties.set(this.#ties);
    this.#ties = ties;
  }
}
