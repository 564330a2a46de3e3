const mostCrashes = 5;
const within = 3 * 60_000; // milliseconds

/** Counts crashes. @returns whether this one is the fifth within three minutes: to start again would only bring the next. */
export function countCrashes(now: () => number): () => boolean {
  let crashes: readonly number[] = [];
  return () => {
    const time = now();
    crashes = [...crashes.filter((crash) => time - crash <= within), time];
    return crashes.length >= mostCrashes;
  };
}
