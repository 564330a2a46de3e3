/**
 * Work that is done a little at a time: it can be left between any two steps, and gone on with later or never. What comes of it is what
 * the last step gives back. Each step is short, and none knows how long it took.
 */
export type Steps<T> = Generator<undefined, T, void>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** So many of what is done for each of many make a step: to leave off and go on costs about as much as the least of them. */
const MANY = 16;

/** `flatMap`, some of them a step. */
export function* flatMapInSteps<A, B>(all: Iterable<A>, each: (one: A, index: number) => readonly B[]): Steps<readonly B[]> {
  const found: B[] = [];
  let index = 0;
  for (const one of all) {
    for (const part of each(one, index)) found.push(part);
    index += 1;
    if (index % MANY === 0) yield;
  }
  return found;
}

/** How what takes long is come to, once it is asked for: the function gives what comes of the steps, and does the work only once. */
export type Lazily = <T>(start: () => Steps<T>) => () => T;

/** For whoever can wait. */
export function atOnce<T>(start: () => Steps<T>): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: finish(start()) }).value;
}
