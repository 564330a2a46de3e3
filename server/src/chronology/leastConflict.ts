/** More statements than these in one contradiction are named as they were found, without asking which could be left out. */
const MOST = 24;
/** And so are very many suspects after so many were tried, each as often as it was: a circle of a thousand dates has no part that tells more. */
const MOST_TRIED = 50_000;

/**
 * Statements that contradict each other, none of which could be left out: from `suspects` where they contradict each other by
 * themselves, and otherwise from `all`, which do. Those that stand first are preferred.
 */
export function leastConflict<T>(
  suspects: readonly T[],
  all: () => readonly T[],
  contradict: (statements: readonly T[]) => boolean,
): readonly T[] {
  let tried = 0;
  const contradictory = (statements: readonly T[]): boolean => {
    tried += statements.length;
    return contradict(statements);
  };
  let rest = contradictory(suspects) ? suspects : all();
  let needed: readonly T[] = [];
  while (!contradictory(needed)) {
    if (needed.length === MOST || tried > MOST_TRIED) return [...needed, ...rest];
    const enough = shortest(rest.length, (length) => contradictory([...needed, ...rest.slice(0, length)]));
    const last = rest[enough - 1];
    if (last === undefined) return [...needed, ...rest];
    needed = [...needed, last];
    rest = rest.slice(0, enough - 1);
  }
  return needed;
}

/** The least length, up to `most`, that does; one that does stays so when it grows, and `most` does. */
function shortest(most: number, does: (length: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
