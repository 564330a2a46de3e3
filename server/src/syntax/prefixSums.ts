import { lastAtMost } from './lastAtMost.js';

/** Whole numbers, of which only the sums of the first are kept. */
export class PrefixSums {
  /** One more than the numbers: the last is the sum of all. */
  readonly #sums: Uint32Array;

  constructor(numbers: readonly number[]) {
    this.#sums = new Uint32Array(numbers.length + 1);
    let sum = 0;
    for (let i = 0; i < numbers.length; i += 1) this.#sums[i + 1] = sum += numbers[i] ?? 0;
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
