import { Session, type Profiler } from 'node:inspector';
import { fileURLToPath } from 'node:url';

/** Which places of the sources each test reaches, so that a mistake is tried only on tests that come past it. */
export interface Reached {
  /** Forgets what was reached so far. */
  begin(): void;
  /** What was reached since then is reached by `name`. */
  note(name: string): void;
  end(): void;
  /** Whether the test called `name` comes past that place of the program made of `path`. */
  reaches(name: string, path: string, at: number): boolean;
}

type Scripts = ReadonlyMap<string, readonly Profiler.CoverageRange[]>;

export function reachedIn(paths: ReadonlySet<string>): Reached {
  const session = new Session();
  const noted = new Map<string, Scripts>();
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
    begin: () => void taken(),
    note: (name) => void noted.set(name, taken()),
    end: () => session.disconnect(),
    reaches: (name, path, at) => {
      const around = (noted.get(name)?.get(path) ?? []).filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset);
      const closest = around.toSorted((a, b) => a.endOffset - a.startOffset - (b.endOffset - b.startOffset))[0];
      return closest !== undefined && closest.count > 0;
    },
  };
}
