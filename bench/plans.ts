import { join } from 'node:path';

/** A process of its own: the name of the candidate, and its arguments. */
export interface Run {
  readonly candidate: string;
  readonly size: number;
  readonly rounds: number;
  readonly word?: string;
  readonly flags?: readonly string[];
}

export interface Plan {
  readonly name: string;
  readonly unit?: string;
  readonly ours: Run;
  readonly peer?: Run;
  /** At most so many times the peer, or so much; or at least so many times as fast. */
  readonly goal: { readonly most: number } | { readonly least: number };
  /** The numbers of what was found may differ: sizes differ, or nothing is counted. */
  readonly uneven?: true;
  /** What counts is the time, or else the memory, for each entry. */
  readonly each?: true;
  /** What is left in memory, and not the time: it is the same each time but for next to nothing, and three rounds do. */
  readonly isMemory?: true;
  /** What bounds it where it is not met. The profile beside it says where the time goes, or the memory. */
  readonly bound?: string;
  /** Where that is to be seen, if not from a run of ours. */
  readonly profiled?: Run;
}

/** The programs as they are shipped; or, to see where their time goes, the same with maps to the sources. */
export interface Programs {
  readonly dist: string;
  /** Small cases, as many as `FILES`. */
  readonly folder: string;
}

export const FILES = 10_000;

/** Every row of the goals but the sizes, which nothing has to be run for. */
export function plans({ dist, folder }: Programs): readonly Plan[] {
  const server = join(dist, 'server.node.mjs');
  const ours = (word: string, size: number, rounds = 3): Run => ({ candidate: 'ours', size, rounds, word });
  const typing = (word: string, size: number, rounds: number): Run => ({ candidate: 'oursTyping', size, rounds, word });
  const session = (word: string, size: number, rounds: number): Run => ({ candidate: 'session', size, rounds, word: `${server}|${word}` });
  const peer = (candidate: string, word: string, size: number, rounds = 5): Run => ({ candidate, size, rounds, word });
  const heap = (word: string, size: number): Run => ({ ...ours(word, size, 1), flags: ['--expose-gc'] });
  const place = (word: string): string => (word === 'date' ? 'a date' : 'words');
  const entries = (size: number): string => `${size.toLocaleString('en-GB')} entries`;
  return [
    ...(
      [
        ['words', 100_000],
        ['date', 100_000],
      ] as const
    ).map(([word, size]): Plan => ({
      name: `keystroke in ${place(word)} to diagnostics, ${entries(size)} against 100`,
      ours: session(word, size, 41),
      peer: session(word, 100, 41),
      goal: { most: 1.25 },
      uneven: true,
      bound: KEYSTROKE,
      profiled: typing(word, size, 41),
    })),
    ...(['words', 'date'] as const).flatMap((word) =>
      [100, 1000, 10_000, 100_000].map((size): Plan => ({
        name: `server's own work for a keystroke in ${place(word)}, ${entries(size)}`,
        ours: typing(word, size, 41),
        goal: { most: 0.5 },
        bound: KEYSTROKE,
      })),
    ),
    {
      name: 'a case of 1,000 entries judged again, when typing in a date has stopped',
      ours: typing('stopped', 1000, 41),
      goal: { most: 20 },
      bound: JUDGE,
    },
    {
      name: 'keystroke parse, 10,000 entries, against Lezer',
      ours: typing('parse', 10_000, 201),
      peer: peer('lezer', 'typing', 10_000, 21),
      goal: { least: 5 },
      bound: KEYSTROKE_PARSE,
    },
    {
      name: 'keystroke parse, 10,000 entries, against Markwhen',
      ours: typing('parse', 10_000, 201),
      peer: peer('markwhen', 'typing', 10_000),
      goal: { least: 1000 },
      bound: KEYSTROKE_PARSE,
    },
    {
      name: 'full parse, 1,000 entries, against Markwhen',
      ours: ours('parse', 1000, 9),
      peer: peer('markwhen', 'parse', 1000),
      goal: { least: 10 },
      bound: PARSE,
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
    ...['', '-one'].map((kind): Plan => ({
      name: `parse, network and all rules against the parse alone, 1,000 entries${kind === '' ? '' : ' of one thread'}`,
      ours: ours(`all${kind}`, 1000, 9),
      peer: ours(`parse${kind}`, 1000, 9),
      goal: { most: 3 },
      bound: JUDGE,
    })),
    {
      name: 'start to `initialize`, against bare Node',
      ours: { candidate: 'start', size: 1, rounds: 7, word: server },
      peer: { candidate: 'start', size: 1, rounds: 7, word: 'bare' },
      goal: { most: 2.5 },
      bound: START,
      profiled: { candidate: 'firstFinding', size: 1, rounds: 3, word: server },
    },
    {
      name: 'start to the first finding, against bare Node',
      ours: { candidate: 'firstFinding', size: 1, rounds: 7, word: server },
      peer: { candidate: 'start', size: 1, rounds: 7, word: 'bare' },
      goal: { most: 4 },
      bound: START,
    },
    {
      name: 'activation in VS Code, from opening a file to its first finding',
      ours: { candidate: 'activation', size: 1, rounds: 3 },
      goal: { most: 300 },
      bound: ACTIVATION,
      profiled: { candidate: 'firstFinding', size: 1, rounds: 3, word: server },
    },
    {
      name: 'chron check of 10,000 files against reading them',
      ours: { candidate: 'files', size: FILES, rounds: 3, word: `${folder}|${join(dist, 'chron.mjs')}` },
      peer: { candidate: 'files', size: FILES, rounds: 3, word: folder },
      goal: { most: 8 },
      bound: CHECK,
    },
    {
      name: 'heap after collection, 10,000 entries',
      unit: 'MB',
      isMemory: true,
      ours: heap('heap', 10_000),
      goal: { most: 40 },
      bound: HEAP,
    },
    { name: 'network and rules, 1,000 entries, each read before', ours: ours('solve', 1000, 9), goal: { most: 20 }, bound: SOLVE },
    { name: 'network and rules, 1,000 entries, with the reading of each', ours: ours('judge', 1000, 9), goal: { most: 20 }, bound: JUDGE },
    ...['', '-one'].map((kind): Plan => ({
      name: `network and rules, for each entry, 10,000 entries${kind === '' ? '' : ' of one thread'} against 1,000`,
      ours: ours(`judge${kind}`, 10_000),
      peer: ours(`judge${kind}`, 1000),
      goal: { most: 1.5 },
      uneven: true,
      each: true,
      bound: GROWTH,
    })),
    {
      name: 'full check, time for each entry, 100,000 entries against 10,000',
      ours: ours('all-calm', 100_000),
      peer: ours('all-calm', 10_000),
      goal: { most: 1.5 },
      uneven: true,
      each: true,
      bound: GROWTH,
    },
    {
      name: 'full check, memory for each entry, 100,000 entries against 10,000',
      unit: 'KB',
      isMemory: true,
      ours: heap('heap-calm', 100_000),
      peer: heap('heap-calm', 10_000),
      goal: { most: 1.1 },
      uneven: true,
      each: true,
      bound: HEAP,
    },
  ];
}

const KEYSTROKE =
  'Nothing is judged while an entry is being typed, and two versions are compared by blocks of some hundred entries. What is left is to make one block anew, with the table of all blocks, and to move the findings behind the change.';
const KEYSTROKE_PARSE =
  'One entry is parsed again, by the grammar of the whole language, and one block of the list of entries is made anew.';
const PARSE = 'The grammar is the whole language with its imprecise dates, and the peer reads less of it.';
const SOLVE =
  'What each entry says by itself is kept with it. Two fifths are to say it of days and to solve the network, the rest are the rules, evenly over some hundred of them.';
const JUDGE =
  'To read what each entry says is a third of it, and to solve the network a quarter. The rest are the rules, evenly over some hundred of them: what belongs together, the question put to the network for each clock, and what each judgement comes to.';
const START = 'What is loaded, and run for the first time: V8 compiles each function as it is first called.';
const ACTIVATION =
  'An extension that does nothing but give one finding takes some 360 ms in the same VS Code: it is called only when the window has answered, which draws the case first, and VS Code tells of a finding 50 ms after it was given. The server is started before that call. To load the client of the protocol takes 45 ms, to start the server until it answers 100, and to load the rest of it and judge this case 130, each measured alone: about twice that while the window is drawn on the same two cores.';
const CHECK =
  'A small case costs what its judgements cost, beside which reading it is next to nothing. Past a thousand files several threads share them.';
const HEAP =
  'Each entry keeps its tree, its event and what it states of its days, and each judgement all that it would be put into words from, also where it reports nothing.';
const GROWTH =
  'What grows faster than the entries are the groups: each complaint is a group in which every rule of complaints is judged, and each child that the file tells apart another.';
