import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the sources, or what Node itself does, and its part of the time. */
export interface ProfileLine {
  readonly where: string;
  readonly part: number;
}

/** As much of what V8 writes as is read here. */
interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

const MOST = 8;

/**
 * Where the time of a run goes, by the files of the sources, most first.
 * @param run is given the folder into which it has Node write its profiles.
 */
export function profileOf(root: string, run: (folder: string) => void): readonly ProfileLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'chron-profile-'));
  try {
    run(folder);
    const times = new Map<string, number>();
    for (const name of readdirSync(folder)) addTimes(readJson(join(folder, name)), root, times);
    const all = [...times.values()].reduce((sum, time) => sum + time, 0);
    return [...times]
      .map(([where, time]) => ({ where, part: time / all }))
      .toSorted((a, b) => b.part - a.part)
      .slice(0, MOST);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addTimes(profile: unknown, root: string, times: Map<string, number>): void {
  if (!isProfile(profile)) throw new Error('Node wrote what is no profile.');
  const { nodes, samples, timeDeltas } = profile;
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, root)]));
  samples.forEach((sample, i) => {
    const place = places.get(sample);
    if (place !== undefined) times.set(place, (times.get(place) ?? 0) + (timeDeltas[i] ?? 0));
  });
}

/** Nothing for time in which nothing was done. */
function placeOf({ functionName, url, lineNumber, columnNumber }: CallFrame, root: string): string | undefined {
  if (functionName === '(idle)') return undefined;
  if (functionName === '(garbage collector)') return 'collecting garbage';
  if (!url.startsWith('file:')) return 'Node itself';
  const file = fileURLToPath(url);
  const source = mapOf(file)?.findEntry(lineNumber, columnNumber);
  if (source === undefined || !('originalSource' in source)) return basename(file);
  const path = relative(root, resolve(dirname(file), source.originalSource));
  return path.replace(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/.*$/u, '$1').replace(/^server\/src\//u, '');
}

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) maps.set(file, readMap(`${file}.map`));
  return maps.get(file);
}

function readMap(file: string): SourceMap | undefined {
  if (!existsSync(file)) return undefined; // what is not built here has none
  const map = readJson(file);
  return isMap(map) ? new SourceMap(map) : undefined;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function isProfile(value: unknown): value is CpuProfile {
  return typeof value === 'object' && value !== null && 'nodes' in value && 'samples' in value && 'timeDeltas' in value;
}

function isMap(value: unknown): value is SourceMapPayload {
  return typeof value === 'object' && value !== null && 'mappings' in value;
}
