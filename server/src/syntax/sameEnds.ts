/** How many members of two sequences of these lengths are the same at the beginning, and of the others at the end. */
export function sameEnds(
  length: number,
  otherLength: number,
  isSame: (index: number, otherIndex: number) => boolean,
): { readonly head: number; readonly tail: number } {
  const most = Math.min(length, otherLength);
  let head = 0;
  while (head < most && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(length - 1 - tail, otherLength - 1 - tail)) tail += 1;
  return { head, tail };
}
