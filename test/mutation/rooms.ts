import { readdirSync, readFileSync } from 'node:fs';
import { changesOf, type Change } from './operators.js';
import { ROOT } from './suites.js';

/** A part of the sources, and the tests that should notice a mistake in it. */
export interface Room {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** A mistake, and where it is. */
export interface Planted {
  readonly file: string;
  readonly line: number;
  /** The line as it stands. */
  readonly text: string;
  /** Which of those changes in that line that are the same in words, counted from 1. */
  readonly nth: number;
  readonly change: Change;
}

/** What ends of itself, and takes less than seconds. */
const QUICK = ['test/mutation/quickOracle.ts', 'test/oracle/cases.test.ts', 'test/cases/cases.test.ts', 'test/cases/judged.test.ts'];
const RULES = inFolder('test/rules', '.test.ts', /\/packs\/|robustness|wording/u);

export const ROOMS: readonly Room[] = [
  {
    name: 'dates',
    sources: inFolder('server/src/dates', '.ts'),
    tests: [
      ...inFolder('test/dates', '.test.ts', /zones/u),
      ...QUICK,
      ...['clock', 'explainCount', 'timeBetween'].map((name) => `test/rules/${name}.test.ts`),
    ],
  },
  {
    name: 'network',
    sources: some('server/src/chronology', [
      ...[
        'assume',
        'boundPoints',
        'bounds',
        'carryOver',
        'contradiction',
        'countFrom',
        'explainBound',
        'explainContradiction',
        'spanning',
        'layPoints',
        'layTimeline',
        'leastConflict',
        'monotone',
      ],
      ...[
        'network',
        'reach',
        'reachedBetween',
        'readTimeline',
        'renumbering',
        'reportContradictions',
        'sayAssumptions',
        'sayEvents',
        'sayOthers',
        'sayPhrase',
        'tellers',
        'ties',
        'world',
      ],
    ]),
    tests: [
      // It waits for the collector of garbage, and what is tried here ends when it returns.
      ...inFolder('test/chronology', '.test.ts', /heldOnTo|support/u),
      ...QUICK,
      ...RULES,
      ...['explained', 'explainedAnywhere', 'whatIf', 'quickFixes', 'hover', 'outline', 'hints', 'delayTable'].map(
        (name) => `test/service/${name}.test.ts`,
      ),
    ],
  },
  {
    name: 'checks',
    sources: [
      ...some('server/src/rules', [
        ...[
          'canBeFrom',
          'clock',
          'clockCase',
          'clockJudgement',
          'couldLie',
          'deniedOf',
          'dueWays',
          'fits',
          'judgeClock',
          'pair',
          'question',
          'reckoning',
          'stopWays',
          'suspensions',
          'tipping',
        ],
        ...['toldDays', 'weigh', 'windows', 'judgeEntry', 'judgeRules', 'inGroup', 'probableOrder', 'stepsChanged', 'stepsRead'],
      ]),
      ...inFolder('server/src/rules/checks', '.ts'),
    ],
    tests: [...QUICK, 'test/mutation/quickOrder.ts', ...RULES],
  },
];

/** Every so manieth mistake, spread over all the files, and the same ones each time. */
export function mistakesIn({ sources }: Room, share: number): readonly Planted[] {
  return sources.flatMap((file) => {
    const source = readFileSync(ROOT + file, 'utf8');
    const lines = source.split('\n');
    const lineOf = (change: Change): number => source.slice(0, change.from).split('\n').length;
    const all = changesOf(source);
    const nthOf = ({ from, what }: Change): number =>
      all.filter((one) => one.what === what && one.from <= from && !source.slice(one.from, from).includes('\n')).length;
    return all
      .filter((change) => isChosen(file, change, share))
      .map((change) => ({ file, line: lineOf(change), text: lines[lineOf(change) - 1]?.trim() ?? '', nth: nthOf(change), change }));
  });
}

function isChosen(file: string, { from, text }: Change, share: number): boolean {
  let mixed = 0;
  for (const character of `${file} ${from} ${text}`) mixed = (Math.imul(mixed, 31) + character.charCodeAt(0)) >>> 0;
  return mixed % share === 0;
}

function inFolder(folder: string, ending: string, without = /support/u): readonly string[] {
  return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith(ending) && !/\.generated\./u.test(name) && !without.test(name))
    .toSorted();
}

function some(folder: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${folder}/${name}.ts`);
}
