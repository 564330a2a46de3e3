import type { Evaluation } from '../../rules/evaluation.js';
import type { ChecklistVerdict, Finding, Severity } from '../../rules/finding.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Place } from '../../chronology/place.js';

/** How one thing came out: a verdict, and what is said of it. */
export interface Outcome {
  readonly verdict: ChecklistVerdict;
  /** Absent where it is no finding. */
  readonly severity?: Severity;
  readonly message: string;
  readonly place?: Place;
}

/** What comes out otherwise. Without `was` it is new, without `now` it is gone. */
export interface Change {
  readonly rule: string;
  readonly title?: string;
  readonly person?: string;
  readonly thread?: string;
  readonly was?: Outcome;
  readonly now?: Outcome;
}

/** What differs between two judgements of the same file, in the order of the file. What is no finding in either and of the same verdict is left out. */
export function changesBetween(before: Evaluation, after: Evaluation): readonly Change[] {
  const judged = paired(before.judgements, after.judgements, [byAnswer, byTrigger, byRule]).flatMap(([was, now]) =>
    judgementChange(was, now),
  );
  const records = paired(recordsIn(before), recordsIn(after), [
    ({ rule, message, place }) => `${rule}\n${message}\n${place.chunk}`,
  ]).flatMap(([was, now]) =>
    was && now ? [] : [{ rule: (was ?? now)?.rule ?? '', ...(was && { was: outcomeOf(was) }), ...(now && { now: outcomeOf(now) }) }],
  );
  return [...records, ...judged].toSorted((a, b) => lineOf(a) - lineOf(b));
}

/** Findings about the record itself, which no judgement stands for. */
function recordsIn({ findings, judgements }: Evaluation): readonly Finding[] {
  const judged = new Set(judgements.map(({ rule }) => rule.id));
  return findings.filter(({ rule }) => rule.startsWith('case/') && !judged.has(rule));
}

function lineOf({ was, now }: Change): number {
  return (now ?? was)?.place?.chunk ?? 0;
}

function judgementChange(was: Judgement | undefined, now: Judgement | undefined): readonly Change[] {
  const one = now ?? was;
  if (one === undefined || (was?.severity === undefined && now?.severity === undefined && was?.verdict === now?.verdict)) return [];
  if (was && now && isAlike(was, now)) return [];
  // What does not apply is worth telling only of what did.
  if ((was === undefined || now === undefined) && one.severity === undefined) return [];
  const { rule, person, thread } = one;
  return [
    {
      rule: rule.id,
      title: rule.title,
      ...(person === undefined ? {} : { person }),
      ...(thread === undefined ? {} : { thread }),
      ...(was && { was: outcomeOf(was) }),
      ...(now && { now: outcomeOf(now) }),
    },
  ];
}

function isAlike(was: Judgement, now: Judgement): boolean {
  return was.verdict === now.verdict && was.severity === now.severity && was.say().message === now.say().message;
}

function outcomeOf(one: Judgement | Finding): Outcome {
  const { verdict, severity, place } = one;
  const { message } = 'say' in one ? one.say() : one;
  return { verdict, message, ...(severity && { severity }), ...(place && { place }) };
}

function byRule({ rule, person, thread }: Judgement): string {
  return [rule.id, person, thread].join('\n');
}

function byTrigger(judgement: Judgement): string {
  return [byRule(judgement), judgement.trigger].join('\n');
}

function byAnswer(judgement: Judgement): string {
  return [byTrigger(judgement), judgement.answer].join('\n');
}

/** Each of `before` with that of `after` which has the same key: by the first of `keys` by which it has one, and in order where several have. */
function paired<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((one: T) => string)[],
): readonly (readonly [T | undefined, T | undefined])[] {
  const pairs: [T | undefined, T | undefined][] = [];
  let [left, right] = [before, after];
  for (const key of keys) {
    const waiting = new Map<string, T[]>();
    for (const one of right) {
      const known = waiting.get(key(one));
      if (known) known.push(one);
      else waiting.set(key(one), [one]);
    }
    const taken = new Set<T>();
    left = left.filter((one) => {
      const other = waiting.get(key(one))?.shift();
      if (other === undefined) return true;
      taken.add(other);
      pairs.push([one, other]);
      return false;
    });
    right = right.filter((one) => !taken.has(one));
  }
  return [...pairs, ...left.map((one): [T, undefined] => [one, undefined]), ...right.map((one): [undefined, T] => [undefined, one])];
}
