import type { Chronology } from '../chronology/chronology.js';
import type { Steps } from '../syntax/steps.js';
import type { CaseFile } from './caseFile.js';
import type { Judgement } from './judgement.js';
import { judgeRule } from './judgeRule.js';
import type { Pack, Rule } from './pack.js';
import { stepsChanged } from './stepsChanged.js';
import { stepsRead } from './stepsRead.js';

/** How each rule came out, in a version of a case in which all of them were judged. */
export interface Judged {
  readonly chronology: Chronology;
  readonly packs: readonly Pack[];
  readonly byRule: ReadonlyMap<Rule, readonly Judgement[]>;
}

/**
 * Judges every rule; but for those that read nothing that is different since `before`, which came out as they did then.
 * @returns all judgements, by rule in the order of the rules; and what the next version can be judged with. That is always a version in
 * which all rules were judged, so that no more than one is held on to.
 */
export function* judgeRules(
  file: CaseFile,
  rules: readonly Rule[],
  before?: Judged,
): Steps<{ readonly judged: readonly Judgement[]; readonly now: Judged }> {
  const held = before?.packs === file.packs ? yield* whatHolds(before, file.chronology) : undefined;
  const byRule = new Map<Rule, readonly Judgement[]>();
  for (const rule of rules) byRule.set(rule, held?.get(rule) ?? (yield* judgeOne(file, rule)));
  const now = held && before ? before : { chronology: file.chronology, packs: file.packs, byRule };
  return { judged: [...byRule.values()].flat(), now };
}

function* judgeOne(file: CaseFile, rule: Rule): Steps<readonly Judgement[]> {
  const found: Judgement[] = [];
  for (const judgement of judgeRule({ file, rule })) {
    if (judgement) found.push(judgement);
    yield;
  }
  return found;
}

/** The rules that came out as before. Nothing where these are so few that it is better to begin from this version from now on. */
function* whatHolds({ chronology, byRule }: Judged, now: Chronology): Steps<ReadonlyMap<Rule, readonly Judgement[]> | undefined> {
  const changed = yield* stepsChanged(chronology, now);
  if (changed === undefined) return undefined;
  const held = new Map([...byRule].filter(([rule]) => readsNoneOf(rule, changed)));
  return countOf(held) * 2 < countOf(byRule) ? undefined : held;
}

function readsNoneOf(rule: Rule, changed: ReadonlySet<string>): boolean {
  const steps = stepsRead(rule);
  return steps !== undefined && [...steps].every((step) => !changed.has(step));
}

function countOf(byRule: ReadonlyMap<Rule, readonly Judgement[]>): number {
  return [...byRule.values()].reduce((sum, { length }) => sum + length, 0);
}
