import { builtInPacks } from '../../server/src/rules/builtInPacks.generated.js';
import { takeSnapshot } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';
import { TODAY } from '../support/judge.js';
import { hostileShapes } from './hostileShapes.js';

/** Reads a text; and judges it too. */
const stages = {
  // A chunk is read when its tree is first asked for.
  reading: (text: string): unknown => [...new ChronDocument('case', 1, text).chunks].map(({ node }) => node.kind),
  judging: (text: string): unknown => takeSnapshot(new ChronDocument('case', 1, text), { today: TODAY }, builtInPacks).evaluation,
} as const;

export type Stage = keyof typeof stages;

/** The processor time that it takes, in milliseconds: the median of some runs. */
export function timeOf(stage: Stage, text: string, runs: number): number {
  stages[stage](text);
  return median(Array.from({ length: runs }, () => once(stage, text)));
}

/** The same once the engine has compiled for speed what it has seen run for a while, as the bench does it too. */
export function warmTimeOf(stage: Stage, text: string, runs: number): number {
  warm(stage, text, 2500);
  return timeOf(stage, text, runs);
}

/** @param least in milliseconds. */
function warm(stage: Stage, text: string, least: number): void {
  const begun = performance.now();
  while (performance.now() - begun < least) stages[stage](text);
}

/** Lines, of the longest text of a shape that takes next to no time. */
const MOST = 500_000;

/** By how much more twice the length takes, for each hostile shape, at a length at which it takes a while. */
export function growths(
  stage: Stage,
  runs: number,
  enough: number,
  told: (shape: string, n: number, growth: number) => void,
): readonly number[] {
  return Object.entries(hostileShapes).map(([name, shape]) => {
    let n = 250;
    warm(stage, shape(n), 300);
    while (timeOf(stage, shape(n), 3) < enough && n < MOST) n *= 2;
    // In turn, so that what the machine does meanwhile falls on both.
    const pairs = Array.from({ length: runs }, () => [once(stage, shape(n)), once(stage, shape(2 * n))] as const);
    // The middle one: the quickest of the short ones may be one in which no garbage was collected, of which the long ones have none.
    const growth = median(pairs.map(([short, long]) => long / short));
    told(name, n, growth);
    return growth;
  });
}

function once(stage: Stage, text: string): number {
  const started = process.cpuUsage();
  stages[stage](text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
