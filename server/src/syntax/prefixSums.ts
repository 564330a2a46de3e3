/**
 * Whole numbers, one an index, and the sums of the first of them: a Fenwick tree. To change one, to sum and to find take steps that grow
 * with the logarithm of their number.
 */
export class PrefixSums {
  readonly #tree: Float64Array;
  readonly #values: Float64Array;

  /** @param tree the tree of the same numbers, where it is known. */
  constructor(values: ArrayLike<number>, tree?: Float64Array) {
    this.#values = Float64Array.from(values);
    if (tree) {
      this.#tree = tree.slice();
      return;
    }
    this.#tree = new Float64Array(values.length + 1);
    for (let i = 1; i <= values.length; i++) {
      this.#tree[i] = (this.#tree[i] ?? 0) + (values[i - 1] ?? 0);
      const parent = i + (i & -i);
      if (parent <= values.length) this.#tree[parent] = (this.#tree[parent] ?? 0) + (this.#tree[i] ?? 0);
    }
  }

  get total(): number {
    return this.before(this.#values.length);
  }

  /** The sum of those before `index`. */
  before(index: number): number {
    let sum = 0;
    for (let i = index; i > 0; i -= i & -i) sum += this.#tree[i] ?? 0;
    return sum;
  }

  set(index: number, value: number): void {
    const more = value - (this.#values[index] ?? 0);
    this.#values[index] = value;
    for (let i = index + 1; i < this.#tree.length; i += i & -i) this.#tree[i] = (this.#tree[i] ?? 0) + more;
  }

  /** The same with other numbers at some indices. */
  with(numbers: readonly (readonly [index: number, value: number])[]): PrefixSums {
    const sums = new PrefixSums(this.#values, this.#tree);
    for (const [index, value] of numbers) sums.set(index, value);
    return sums;
  }

  /** The same with `count` numbers at `index` replaced by others, any number of them. */
  spliced(index: number, count: number, values: readonly number[]): PrefixSums {
    const all = new Float64Array(this.#values.length - count + values.length);
    all.set(this.#values.subarray(0, index));
    all.set(values, index);
    all.set(this.#values.subarray(index + count), index + values.length);
    return new PrefixSums(all);
  }

  /** The last index whose sum before it is at most `sum`: of chunks' lengths, the chunk that an offset is in. */
  find(sum: number): number {
    let index = 0;
    let left = sum;
    for (let step = 2 ** Math.floor(Math.log2(this.#tree.length)); step >= 1; step /= 2) {
      const next = index + step;
      const part = this.#tree[next];
      if (part !== undefined && part <= left) {
        index = next;
        left -= part;
      }
    }
    return Math.min(index, this.#values.length - 1);
  }
}
