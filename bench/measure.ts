/** What a candidate's process says of itself on its standard output. */
export interface Measured {
  /** How many events it found: peers do the same work only where these are equal. */
  readonly events: number;
  /** In milliseconds, a round each; or what else the candidate counts. */
  readonly rounds: readonly number[];
}

export interface Work {
  /** Once, before anything is timed. */
  readonly events: () => number;
  /** Before each round, and not timed. */
  readonly prepare?: () => void;
  /** What is timed. */
  readonly run: () => void;
  /** So often in a round, where once is too short to time. */
  readonly times?: number;
  /** So many rounds that do not count, at the least; half as many as those that do, where it is not said. */
  readonly warm?: number;
}

/** So long, in milliseconds, everybody runs before it counts: an engine compiles for speed what it has seen run for a while. */
export const LEAST_WARM = 2500;

/** Runs the work in so many rounds, after some that do not count, and prints what came of it. */
export function measure(rounds: number, { events, prepare, run, times = 1, warm = Math.ceil(rounds / 2) }: Work): void {
  const found = events();
  const timed: number[] = [];
  const round = (): number => {
    prepare?.();
    const start = performance.now();
    for (let i = 0; i < times; i += 1) run();
    return (performance.now() - start) / times;
  };
  const begun = performance.now();
  for (let i = 0; i < warm || performance.now() - begun < LEAST_WARM; i += 1) round();
  for (let i = 0; i < rounds; i += 1) timed.push(round());
  say({ events: found, rounds: timed });
}

export function say(measured: Measured): void {
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

/** The arguments of a candidate's process: whole numbers and words. */
export function asked(): { readonly size: number; readonly rounds: number; readonly word: string } {
  const [, , size, rounds, word = ''] = process.argv;
  return { size: Number(size), rounds: Number(rounds), word };
}

/** What a Node is started with so that it writes where its time goes, when that is asked for. */
export function profiling(): readonly string[] {
  const folder = process.env['CHRON_PROFILE'];
  return folder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${folder}`];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}

/** Half the distance between the quartiles, as a part of the median. */
export function spread(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return (at(0.75) - at(0.25)) / 2 / (median(values) || 1);
}
