import { Session, type Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** Which places of the sources each test reaches, so that a mistake is tried only on tests that come past it. */
export interface Reached {
  /** What was reached since the last one was noted is reached by `name`. */
  note(name: string): void;
  end(): void;
  /** Whether the test called `name` comes past that place of the program made of `path`. */
  reaches(name: string, path: string, at: number): boolean;
}

type Scripts = ReadonlyMap<string, readonly Profiler.CoverageRange[]>;

export function reachedIn(paths: ReadonlySet<string>): Reached {
  const session = new Session();
  // What is compiled for speed, once it has run often, is counted no more: the tests that come past it later would be missed.
  setFlagsFromString('--no-opt');
  // Two tests may have one name.
  const noted = new Map<string, readonly Scripts[]>();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = (): Scripts => {
    let found: Scripts = new Map();
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      const files = result.filter(({ url }) => url.startsWith('file:')).map((one) => ({ ...one, path: fileURLToPath(one.url) }));
      const ours = files.filter(({ path }) => paths.has(path));
      found = new Map(ours.map(({ path, functions }) => [path, functions.flatMap(({ ranges }) => ranges)]));
    });
    return found;
  };
  return {
    note: (name) => void noted.set(name, [...(noted.get(name) ?? []), taken()]),
    end: () => {
      session.disconnect();
      setFlagsFromString('--opt');
    },
    reaches: (name, path, at) => (noted.get(name) ?? []).some((scripts) => isReached(scripts.get(path) ?? [], at)),
  };
}

/** The count of a place is that of the closest range around it. */
function isReached(ranges: readonly Profiler.CoverageRange[], at: number): boolean {
  const around = ranges.filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset);
  const closest = around.toSorted((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset))[0];
  return closest !== undefined && closest.count > 0;
}
