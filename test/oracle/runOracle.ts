import type { CaseData } from './caseData.js';
import { compare, shrunk, type Skipped } from './compare.js';
import { generateCase } from './generateCase.js';
import { kindsOf } from './kinds.js';
import { printCase } from './printCase.js';

/** Days tried in one telling before a case is passed over. */
const MOST_STEPS = 2_500;
/** A run ends when it has found so many. */
const MOST_DIFFERENCES = 5;

export interface OracleRun {
  /** Cases compared with the engine. */
  readonly compared: number;
  /** The seed after the last that was tried. */
  readonly next: number;
  readonly passedOver: ReadonlyMap<Skipped, number>;
  /** How many of the compared cases have each kind of date, account, clock or outcome in them. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Cases that differ, each at its simplest, ready to be pasted into a test. */
  readonly differences: readonly string[];
}

/** Compares `cases` random cases, of the seeds from `first` on, passing over those that have too many worlds to try. */
export function runOracle(first: number, cases: number): OracleRun {
  const passedOver = new Map<Skipped, number>();
  const kinds = new Map<string, number>();
  const differences: string[] = [];
  let compared = 0;
  let seed = first;
  for (; compared < cases && differences.length < MOST_DIFFERENCES; seed += 1) {
    const data = generateCase(seed);
    const outcome = compare(data, MOST_STEPS);
    if (typeof outcome === 'string') {
      passedOver.set(outcome, (passedOver.get(outcome) ?? 0) + 1);
      continue;
    }
    compared += 1;
    for (const kind of kindsOf(data, outcome)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (outcome.differences.length > 0) differences.push(reportOf(data, seed, outcome.differences));
  }
  return { compared, next: seed, passedOver, kinds, differences };
}

function reportOf(data: CaseData, seed: number, first: readonly string[]): string {
  const found = (one: CaseData): readonly string[] => {
    const outcome = compare(one, MOST_STEPS);
    return typeof outcome === 'string' ? [] : outcome.differences;
  };
  const simplest = shrunk(data, (simpler) => found(simpler).length > 0);
  const differences = simplest === data ? first : found(simplest);
  const { n, unit, counting } = data.limit;
  return `seed ${seed}, ${data.shape}, ${n} ${unit} ${counting}\n${printCase(simplest)}\n${differences.join('\n')}\n`;
}
