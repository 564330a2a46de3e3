import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallCase } from './cases.js';
import { median, spread, type Measured } from './measure.js';

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
  /** Beside a goal that is not met: how near it is, and what bounds it. */
  readonly bound?: string;
}

/** A process of its own: the name of the candidate, and its arguments. */
interface Run {
  readonly candidate: string;
  readonly size: number;
  readonly rounds: number;
  readonly word?: string;
  readonly flags?: readonly string[];
}

interface Plan {
  readonly name: string;
  readonly unit?: string;
  readonly ours: Run;
  readonly peer?: Run;
  /** At most so many times the peer, or so much; or at least so many times as fast. */
  readonly goal: { readonly most: number } | { readonly least: number };
  /** The numbers of what was found may differ: sizes differ, or nothing is counted. */
  readonly uneven?: true;
  readonly bound?: string;
}

export interface Bench {
  readonly root: string;
  /** Only rows with this in their name. */
  readonly only: string | undefined;
  readonly tell: (text: string) => void;
}

const PASSES = 3;

export function measureRows(bench: Bench): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'chron-bench-'));
  try {
    const wanted = (name: string): boolean => bench.only === undefined || name.includes(bench.only);
    const rows: Row[] = [];
    for (const plan of plans(bench.root, folder).filter(({ name }) => wanted(name))) {
      bench.tell(`${plan.name} … `);
      if (plan.ours.candidate === 'files') writeCases(folder, plan.ours.size);
      rows.push(measureRow(plan, bench.root));
      bench.tell(`${show(rows.at(-1))}\n`);
    }
    if (wanted('server bundle')) rows.push(bundleSize(bench.root));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function show(row: Row | undefined): string {
  return row === undefined ? '' : `${row.ratio === null ? `${row.ours.toFixed(2)} ${row.unit}` : row.ratio.toFixed(2)} (${row.goal})`;
}

function plans(root: string, folder: string): readonly Plan[] {
  const server = join(root, 'dist/server.node.mjs');
  const chron = join(root, 'dist/chron.mjs');
  const ours = (word: string, size: number, rounds = 5): Run => ({ candidate: 'ours', size, rounds, word });
  const typing = (word: string, size: number, rounds: number): Run => ({ candidate: 'oursTyping', size, rounds, word });
  const session = (word: string, size: number, rounds: number): Run => ({ candidate: 'session', size, rounds, word: `${server}|${word}` });
  const files = (word: string): Run => ({ candidate: 'files', size: 10_000, rounds: 3, word });
  const peer = (candidate: string, word: string, size: number, rounds = 5): Run => ({ candidate, size, rounds, word });
  const sizes = [100, 1000, 10_000, 100_000] as const;
  return [
    ...(
      [
        ['words', 100_000],
        ['date', 1000],
      ] as const
    ).map(([word, size]): Plan => ({
      name: `keystroke in ${word === 'date' ? 'a date' : 'words'} to diagnostics, ${size.toLocaleString('en-GB')} entries against 100`,
      ours: session(word, size, 21),
      peer: session(word, 100, 41),
      goal: { most: 1.25 },
      uneven: true,
      bound: KEYSTROKE,
    })),
    ...(['words', 'date'] as const).flatMap((word) =>
      sizes
        .filter((size) => word === 'words' || size <= 10_000)
        .map((size): Plan => ({
          name: `server's own work for a keystroke in ${word === 'date' ? 'a date' : 'words'}, ${size.toLocaleString('en-GB')} entries`,
          ours: typing(word, size, word === 'date' && size > 1000 ? 3 : 41),
          goal: { most: 0.5 },
          bound: KEYSTROKE,
        })),
    ),
    {
      name: 'keystroke parse, 10,000 entries, against Lezer',
      ours: typing('parse', 10_000, 201),
      peer: peer('lezer', 'typing', 10_000, 21),
      goal: { least: 5 },
    },
    {
      name: 'keystroke parse, 10,000 entries, against Markwhen',
      ours: typing('parse', 10_000, 201),
      peer: peer('markwhen', 'typing', 10_000),
      goal: { least: 1000 },
    },
    {
      name: 'full parse, 1,000 entries, against Markwhen',
      ours: ours('parse', 1000, 9),
      peer: peer('markwhen', 'parse', 1000),
      goal: { least: 10 },
    },
    {
      name: 'full parse, 1,000 entries, against Langium build',
      ours: ours('parse', 1000, 9),
      peer: peer('langium', 'build', 1000),
      goal: { least: 4 },
      bound: PARSE,
    },
    {
      name: 'full parse, 1,000 entries, against js-yaml',
      ours: ours('parse', 1000, 9),
      peer: peer('yaml', '', 1000),
      goal: { most: 6 },
      bound: PARSE,
    },
    {
      name: 'full parse, 1,000 entries, against JSON.parse of the same nodes',
      ours: ours('parse', 1000, 9),
      peer: peer('jsonParse', '', 1000, 9),
      goal: { most: 6 },
      bound: PARSE,
    },
    {
      name: 'parse, network and all rules against the parse alone, 1,000 entries',
      ours: ours('all', 1000, 9),
      peer: ours('parse', 1000, 9),
      goal: { most: 3 },
      bound: JUDGE,
    },
    {
      name: 'parse, network and all rules against the parse alone, 1,000 entries of one thread',
      ours: ours('all-one', 1000, 9),
      peer: ours('parse-one', 1000, 9),
      goal: { most: 3 },
      bound: JUDGE,
    },
    {
      name: 'start to `initialize`, against bare Node',
      ours: { candidate: 'start', size: 1, rounds: 7, word: server },
      peer: { candidate: 'start', size: 1, rounds: 7, word: 'bare' },
      goal: { most: 2.5 },
    },
    {
      name: 'chron check of 10,000 files against reading them',
      ours: files(`${folder}|${chron}`),
      peer: files(folder),
      goal: { most: 8 },
      bound: FILES,
    },
    {
      name: 'heap after collection, 10,000 entries',
      unit: 'MB',
      ours: { ...ours('heap', 10_000, 1), flags: ['--expose-gc'] },
      goal: { most: 40 },
      bound: HEAP,
    },
    { name: 'network and rules, 1,000 entries', ours: ours('judge', 1000, 9), goal: { most: 20 }, bound: JUDGE },
    {
      name: 'network and rules, for each entry, 20,000 entries against 1,000',
      ours: { ...ours('judge', 20_000, 1) },
      peer: ours('judge', 1000, 3),
      goal: { most: 1.5 },
      uneven: true,
      bound: LINEAR,
    },
    {
      name: 'network and rules, for each entry, 20,000 entries of one thread against 1,000',
      ours: { ...ours('judge-one', 20_000, 1) },
      peer: ours('judge-one', 1000, 3),
      goal: { most: 1.5 },
      uneven: true,
      bound: LINEAR,
    },
  ];
}

function measureRow({ name, unit = 'ms', ours, peer, goal, uneven, bound }: Plan, root: string): Row {
  const own: Measured[] = [];
  const others: Measured[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    own.push(run(ours, root));
    if (peer) others.push(run(peer, root));
  }
  const counts = new Set([...own, ...others].map(({ events }) => events));
  if (!uneven && counts.size !== 1) throw new Error(`${name}: not the same work, ${[...counts].join(' and ')} events.`);
  const each = name.includes('for each entry');
  const rounds = (measured: readonly Measured[]): readonly number[] =>
    measured.flatMap((one) => one.rounds.map((round) => (each ? (round * 1000) / one.events : round)));
  const [mine, theirs] = [rounds(own), rounds(others)];
  const value = median(mine);
  const peerValue = peer ? median(theirs) : null;
  const most = 'most' in goal;
  const ratio = peerValue === null ? null : most ? value / peerValue : peerValue / value;
  const met = most ? (ratio ?? value) <= goal.most : (ratio ?? 0) >= goal.least;
  return {
    name,
    ours: value,
    peer: peerValue,
    ratio,
    goal: most ? `≤ ${goal.most}${peer ? 'x' : ` ${unit}`}` : `≥ ${goal.least.toLocaleString('en-GB')}x`,
    met,
    unit: each ? 'µs an entry' : unit,
    spread: [spread(mine), ...(peer ? [spread(theirs)] : [])],
    ...(!met && bound !== undefined && { bound }),
  };
}

function run({ candidate, size, rounds, word = '', flags = [] }: Run, root: string): Measured {
  const file = join(root, 'bench/node_modules/.built', `${candidate}.mjs`);
  const args = ['--max-old-space-size=8192', ...flags, file, String(size), String(rounds), word];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${candidate} ${size} ${word} failed.\n${stderr}`);
  const said: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  if (!isMeasured(said)) throw new Error(`${candidate} said something else.`);
  return said;
}

function isMeasured(value: unknown): value is Measured {
  return typeof value === 'object' && value !== null && 'events' in value && 'rounds' in value && Array.isArray(value.rounds);
}

function writeCases(folder: string, count: number): void {
  if (readdirSync(folder).length === count) return;
  for (let i = 0; i < count; i += 1) writeFileSync(join(folder, `case${String(i).padStart(6, '0')}.chron`), smallCase(i));
}

/** The server's file and all that it loads to start, as they are shipped. */
function bundleSize(root: string): Row {
  const dist = join(root, 'dist');
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || !existsSync(join(dist, name))) return;
    seen.add(name);
    const code = readFileSync(join(dist, name), 'utf8');
    for (const [, other] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/gu)) if (other !== undefined) visit(other);
  };
  visit('server.node.mjs');
  const size = [...seen].reduce((sum, name) => sum + statSync(join(dist, name)).size, 0) / 1024;
  const most = 320;
  return {
    name: 'server bundle, with what it loads to start',
    ours: size,
    peer: null,
    ratio: null,
    goal: `≤ ${most} KiB`,
    met: size <= most,
    unit: 'KiB',
    spread: [0],
    ...(size > most && { bound: BUNDLE }),
  };
}

const KEYSTROKE =
  'A keystroke that changes what a check reads judges the whole file again: the cost is that of network and rules, in proportion to the entries. What is typed below an entry judges nothing again.';
const PARSE =
  'The grammar is the whole language with its imprecise dates, and the peer reads less of it. By the profile the date phrase takes about a third and the step line a quarter of the parse.';
const JUDGE =
  'The parse became five times cheaper and the rules did not. By the profile about two thirds go into the rules, evenly over some hundred of them: the question put to the network for each clock, the groups of each rule, and the words of each judgement.';
const FILES =
  'One thread; there is no pool of workers yet. A small case costs what its judgements cost, beside which reading it is next to nothing.';
const HEAP =
  'Each entry keeps its tree, its event, its statements in three networks, and every judgement with its words and remedies, also those that report nothing.';
const LINEAR =
  'What grows faster than the entries are the groups: each complaint is a group in which every rule of complaints is judged, and each child that the file tells apart another.';
const BUNDLE =
  'The protocol library is about 190 KiB of it, the packs 150, the features 130, the parser 100, the rules and the chronology 145, and the reading of pasted pages 50.';
