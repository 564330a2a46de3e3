/** The index of the last number that is at most `most`, among the first `count` of some that never get smaller; 0 where there is none. */
export function lastAtMost(numbers: ArrayLike<number>, most: number, count = numbers.length): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
