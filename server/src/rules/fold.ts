import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { CaseFile } from './caseFile.js';
import { groupBy } from './groupBy.js';
import { silent } from './changedJudgement.js';
import type { Judgement } from './judgement.js';

/**
 * A finding that is the mere consequence of another stays on the checklist only. Each belongs to the trigger of its root that came
 * last before its own: where the root is missing there, it folds; where the root is late, or asks, only what has the same trigger
 * does. Where the root was not needed, what depends on the same event is not missing either.
 */
export function fold(file: CaseFile, judgements: readonly Judgement[]): Steps<readonly Judgement[]> {
  const rootIds = new Set<string>();
  for (const { rule, severity } of judgements) if (severity !== undefined) for (const id of rule.foldsUnder) rootIds.add(id);
  const known = groupBy(
    judgements.filter(({ rule }) => rootIds.has(rule.id)),
    ({ rule, thread }) => keyOf(rule.id, thread),
  );
  return flatMapInSteps(judgements, (judgement) => {
    if (judgement.severity === undefined || judgement.rule.foldsUnder.length === 0) return [judgement];
    const roots = judgement.rule.foldsUnder.flatMap((id) => rootFor(file, judgement, known.get(keyOf(id, judgement.thread)) ?? []));
    const excused = roots.find((root) => isMissing(judgement) && isExcused(root) && root.trigger === judgement.trigger);
    if (!excused && !roots.some((root) => hides(root, judgement))) return [judgement];
    return [excused ? silent(judgement, { verdict: excused.verdict, message: () => excused.say().message }) : silent(judgement)];
  });
}

function keyOf(rule: string, thread: string | undefined): string {
  return `${rule} ${thread ?? ''}`;
}

/** Of the judgements of one root rule, those of the last trigger up to the consequence's own. */
function rootFor(file: CaseFile, { trigger, person }: Judgement, candidates: readonly Judgement[]): readonly Judgement[] {
  const own = candidates.filter((root) => root.person === undefined || person === undefined || root.person === person);
  if (trigger === undefined) return own;
  const same = own.filter((root) => root.trigger === trigger);
  if (same.length > 0) return same;
  const earlier = own
    .filter((root) => root.trigger !== undefined && order(file, root.trigger, trigger) <= 0)
    .toSorted((a, b) => order(file, a.trigger, b.trigger));
  const last = earlier.at(-1)?.trigger;
  return last === undefined ? own.filter((root) => root.trigger === undefined) : earlier.filter((root) => root.trigger === last);
}

function order(file: CaseFile, a: number | undefined, b: number | undefined): number {
  const [first, second] = [a, b].map((event) => (event === undefined ? undefined : file.chronology.events[event]));
  return first && second ? file.order(first, second) : 0;
}

function hides(root: Judgement, judgement: Judgement): boolean {
  if (root.severity === undefined) return false;
  const same = root.trigger === judgement.trigger;
  switch (root.verdict) {
    case 'overdue':
    case 'not-recorded':
    case 'not-done':
    case 'no-evidence':
    case 'problem':
      return true;
    case 'late':
      return same;
    default:
      return same && root.asks === true;
  }
}

function isMissing({ verdict }: Judgement): boolean {
  return verdict === 'overdue' || verdict === 'may-be-overdue' || verdict === 'not-recorded';
}

function isExcused({ verdict }: Judgement): boolean {
  return verdict === 'not-applicable' || verdict === 'set-aside';
}
