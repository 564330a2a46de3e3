import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the sources, or what Node itself does, and its part of the time, or of what is kept in memory. */
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

/** The same of what was given out and is still in use. */
interface HeapNode {
  readonly callFrame: CallFrame;
  readonly selfSize: number;
  readonly children: readonly HeapNode[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

const MOST = 8;

/**
 * Where the time of a run goes, or what made what it keeps in memory, by the files of the sources, most first.
 * @param run is given the folder into which it has Node write its profiles.
 */
export function profileOf(root: string, run: (folder: string) => void): readonly ProfileLine[] {
  const folder = mkdtempSync(join(tmpdir(), 'chron-profile-'));
  try {
    run(folder);
    const parts: Part[] = readdirSync(folder).flatMap((name) => partsOf(readJson(join(folder, name)), root));
    return largest(parts, MOST);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So much of the whole, in whatever unit. */
export type Part = readonly [where: string, amount: number];

/** The places with the largest parts of the whole, the largest first. */
export function largest(parts: readonly Part[], most: number): readonly ProfileLine[] {
  const amounts = new Map<string, number>();
  for (const [where, amount] of parts) amounts.set(where, (amounts.get(where) ?? 0) + amount);
  const all = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  return [...amounts]
    .map(([where, amount]) => ({ where, part: amount / all }))
    .toSorted((a, b) => b.part - a.part)
    .slice(0, most);
}

function partsOf(profile: unknown, root: string): readonly Part[] {
  if (isProfile(profile)) return timesOf(profile, root);
  if (isHeapProfile(profile)) return keptBy(profile.head, root);
  throw new Error('Node wrote what is no profile.');
}

function timesOf({ nodes, samples, timeDeltas }: CpuProfile, root: string): readonly Part[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, root)]));
  return samples.flatMap((sample, i): readonly Part[] => {
    const place = places.get(sample);
    return place === undefined ? [] : [[place, timeDeltas[i] ?? 0]];
  });
}

function keptBy({ callFrame, selfSize, children }: HeapNode, root: string): readonly Part[] {
  const place = placeOf(callFrame, root);
  const own: readonly Part[] = place === undefined || selfSize === 0 ? [] : [[place, selfSize]];
  return [...own, ...children.flatMap((child) => keptBy(child, root))];
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

function isHeapProfile(value: unknown): value is { readonly head: HeapNode } {
  return typeof value === 'object' && value !== null && 'head' in value;
}

function isMap(value: unknown): value is SourceMapPayload {
  return typeof value === 'object' && value !== null && 'mappings' in value;
}
