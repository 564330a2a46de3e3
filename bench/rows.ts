import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSizes } from './bundles.js';
import { smallCase } from './cases.js';
import { median, spread, type Measured } from './measure.js';
import { FILES, plans, type Plan, type Run } from './plans.js';
import { profileOf, type ProfileLine } from './profile.js';

export interface Profile {
  /** "its own time, by file" */
  readonly of: string;
  readonly lines: readonly ProfileLine[];
}

/** A row of the table. `ours` and `peer` are medians in `unit`; `ratio` is what the goal is about. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
  readonly unit: string;
  /** Half the distance between the quartiles of our rounds and the peer's, as parts of the medians. */
  readonly spread: readonly number[];
  /** How many rounds of ours, and of the peer. */
  readonly rounds: readonly number[];
  /** Beside a goal that is not met: what bounds it, and where its time goes, or what is kept or shipped. */
  readonly bound?: string;
  readonly profile?: Profile;
}

export interface Bench {
  readonly root: string;
  /** Where the candidates are built, with maps; and, in `dist`, the programs with maps. */
  readonly built: string;
  /** What the server is made of, with every chunk that it can load. */
  readonly bundle: readonly ProfileLine[];
  /** Only rows with this in their name. */
  readonly only: string | undefined;
  readonly tell: (text: string) => void;
}

const LEAST_ROUNDS = 9;
const PASSES = 3;

export function measureRows(bench: Bench): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'chron-bench-'));
  const wanted = ({ name }: { readonly name: string }): boolean => bench.only === undefined || name.includes(bench.only);
  try {
    const shipped = plans({ dist: join(bench.root, 'dist'), folder }).filter(wanted);
    const mapped = plans({ dist: join(bench.built, 'dist'), folder }).filter(wanted);
    const rows: Row[] = [];
    for (const [i, plan] of shipped.entries()) {
      const started = performance.now();
      bench.tell(`${plan.name} … `);
      if (plan.ours.candidate === 'files' && readdirSync(folder).length === 0) writeCases(folder);
      const row = withProfile(measureRow(plan, bench), mapped[i] ?? plan, bench);
      rows.push(row);
      bench.tell(`${result(row)}, in ${Math.round((performance.now() - started) / 1000)} s\n`);
    }
    return [...rows, ...sizes(bench).filter(wanted)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function result({ ratio, ours, unit, goal }: Row): string {
  return `${ratio === null ? `${ours.toFixed(2)} ${unit}` : ratio.toFixed(2)} (${goal})`;
}

function measureRow(plan: Plan, bench: Bench): Row {
  const { name, unit = 'ms', ours, peer, goal, uneven, each, isMemory } = plan;
  const own: Measured[] = [];
  const others: Measured[] = [];
  // In turns, so that what else the machine does weighs on both.
  for (let pass = 0; pass < PASSES; pass += 1) {
    own.push(run(ours, bench));
    if (peer) others.push(run(peer, bench));
  }
  const counts = new Set([...own, ...others].map(({ events }) => events));
  if (!uneven && counts.size !== 1) throw new Error(`${name}: not the same work, ${[...counts].join(' and ')} events.`);
  const roundsOf = (measured: readonly Measured[]): readonly number[] =>
    measured.flatMap(({ rounds, events }) => rounds.map((round) => (each ? (round * 1000) / events : round)));
  const [mine, theirs] = [roundsOf(own), roundsOf(others)];
  const least = isMemory ? PASSES : LEAST_ROUNDS;
  if (mine.length < least || (peer && theirs.length < least)) throw new Error(`${name}: too few rounds.`);
  const value = median(mine);
  const peerValue = peer ? median(theirs) : null;
  const most = 'most' in goal;
  const ratio = peerValue === null ? null : most ? value / peerValue : peerValue / value;
  return {
    name,
    ours: value,
    peer: peerValue,
    ratio,
    goal: most ? `≤ ${goal.most}${peer ? 'x' : ` ${unit}`}` : `≥ ${goal.least.toLocaleString('en-GB')}x`,
    met: most ? (ratio ?? value) <= goal.most : (ratio ?? 0) >= goal.least,
    unit: each ? `${unit === 'ms' ? 'µs' : unit} an entry` : unit,
    spread: [spread(mine), ...(peer ? [spread(theirs)] : [])],
    rounds: [mine.length, ...(peer ? [theirs.length] : [])],
  };
}

/** A row that is not met, with what bounds it. */
function withProfile(row: Row, { ours, profiled = ours, bound, isMemory }: Plan, bench: Bench): Row {
  if (row.met) return row;
  const flag = isMemory ? '--heap-prof' : '--cpu-prof';
  const lines = profileOf(bench.root, (folder) => void run(profiled, bench, { folder, flag }));
  const of = isMemory ? 'what is kept, by the file that made it' : 'its own time, by file';
  return { ...row, ...(bound !== undefined && { bound }), ...(lines.length > 0 && { profile: { of, lines } }) };
}

/** These start a process of what is measured; the others are it themselves. */
const DRIVERS = ['session', 'files', 'firstFinding', 'start', 'activation'];

/** The folder into which a profile is to be written, and what has Node write it. */
interface Profiling {
  readonly folder: string;
  readonly flag: '--cpu-prof' | '--heap-prof';
}

/** Of the heap Node looks at every 512 KB that are taken, which is next to nothing of 50 MB. In bytes. */
const FINELY = { '--cpu-prof': [], '--heap-prof': ['--heap-prof-interval=16384'] } as const;

function run({ candidate, size, rounds, word = '', flags = [] }: Run, { root, built }: Bench, profiling?: Profiling): Measured {
  const file = candidate === 'activation' ? join(root, 'bench/activation/main.ts') : join(built, `${candidate}.mjs`);
  const isDriver = DRIVERS.includes(candidate);
  const writing = profiling && !isDriver ? [profiling.flag, `${profiling.flag}-dir=${profiling.folder}`, ...FINELY[profiling.flag]] : [];
  const node = [...(candidate === 'activation' ? ['--import', 'tsx'] : []), '--max-old-space-size=8192', ...writing, ...flags];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, file, String(size), String(rounds), word], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...(profiling && isDriver && { CHRON_PROFILE: profiling.folder }) },
  });
  if (status !== 0) throw new Error(`${candidate} ${size} ${word} failed.\n${stderr}`);
  const said: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  if (!isMeasured(said)) throw new Error(`${candidate} said something else.`);
  return said;
}

function isMeasured(value: unknown): value is Measured {
  return typeof value === 'object' && value !== null && 'events' in value && 'rounds' in value && Array.isArray(value.rounds);
}

function writeCases(folder: string): void {
  for (let i = 0; i < FILES; i += 1) writeFileSync(join(folder, `case${String(i).padStart(6, '0')}.chron`), smallCase(i));
}

/** The server as it is shipped: what it starts with, and all of it. Nothing is timed, and one look is enough. */
function sizes({ root, bundle }: Bench): readonly Row[] {
  const { start, all } = bundleSizes(join(root, 'dist'));
  const row = (name: string, size: number): Row => ({
    name,
    ours: size,
    peer: null,
    ratio: null,
    goal: `≤ ${MOST_KIB} KiB`,
    met: size <= MOST_KIB,
    unit: 'KiB',
    spread: [0],
    rounds: [1],
    ...(size > MOST_KIB && { bound: BUNDLE, profile: { of: 'its bytes, by package or room', lines: bundle } }),
  });
  return [row('server bundle, what it loads to answer `initialize`', start), row('server bundle, all chunks together', all)];
}

const MOST_KIB = 320;
const BUNDLE =
  'What is not needed for the answer to `initialize` is loaded after it, and what is seldom used, such as the reading of local packs in YAML, when it is used.';
