import { lastAtMost } from './lastAtMost.js';

/** Whole numbers, of which only the sums of the first are kept. */
export class PrefixSums {
  /** One more than the numbers: the last is the sum of all. */
  readonly #sums: Uint32Array;

  private constructor(sums: Uint32Array) {
    this.#sums = sums;
  }

  static of(numbers: readonly number[]): PrefixSums {
    const sums = new Uint32Array(numbers.length + 1);
    let sum = 0;
    for (let i = 0; i < numbers.length; i += 1) sums[i + 1] = sum += numbers[i] ?? 0;
    return new PrefixSums(sums);
  }

  /** The same with another number at `index`. */
  with(index: number, number: number): PrefixSums {
    const more = number - (this.before(index + 1) - this.before(index));
    if (more === 0) return this;
    const sums = this.#sums.slice();
    for (let i = index + 1; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + more;
    return new PrefixSums(sums);
  }

  get total(): number {
    return this.before(this.#sums.length - 1);
  }

  /** The sum of those before `index`. */
  before(index: number): number {
    return this.#sums[index] ?? 0;
  }

  /** The last index whose sum before it is at most `sum`: of chunks' lengths, the chunk that an offset is in. */
  find(sum: number): number {
    return lastAtMost(this.#sums, sum, this.#sums.length - 1);
  }
}
