import type { Chronology, RecordProblem } from '../chronology/chronology.js';
import { finish, flatMapInSteps, type Steps } from '../syntax/steps.js';
import { openCase, type CaseFile } from './caseFile.js';
import type { Evaluation } from './evaluation.js';
import type { ChecklistLine, Finding, Severity } from './finding.js';
import { fold } from './fold.js';
import { excepted, setAsideIn } from './exceptions.js';
import { ifAccepted } from './ifAccepted.js';
import { letGo } from './inGroup.js';
import { inForce } from './inForce.js';
import type { Judgement } from './judgement.js';
import { judgedFinding } from './judgedFinding.js';
import { judgeRules, type Judged } from './judgeRules.js';
import type { Pack, Rule } from './pack.js';
import { severityOf } from './severity.js';
import { recordsOf } from './records/recordsOf.js';

/**
 * Everything that the rules say about a chronology.
 * @param before what another version of the same case was judged with. It takes less work then, and comes out as it would without.
 */
export function evaluate(chronology: Chronology, packs: readonly Pack[], before?: Judged): Evaluation {
  return finish(evaluateInSteps(chronology, packs, before));
}

export function* evaluateInSteps(chronology: Chronology, packs: readonly Pack[], before?: Judged): Steps<Evaluation> {
  const file = openCase(chronology, packs);
  const active = packs.filter((pack) => isActive(pack, chronology.header.procedures));
  const rules = active.flatMap((pack) => pack.rules);
  yield;
  const { judged, now } = yield* judgeRules(file, rules, before);
  const aside = setAsideIn(chronology);
  const judgements = yield* fold(
    file,
    yield* flatMapInSteps(judged, (judgement) => [excepted(ifAccepted(file, inForce(file, judgement)), aside)]),
  );
  const records = yield* recordsOf({ file, rules, judgements, aside });
  const judgedFindings = yield* flatMapInSteps(judgements, judgedFinding);
  const recordFindings = yield* flatMapInSteps(records, (problem) => recordFinding(problem, rulesById(packs)));
  letGo(file);
  function* checklistInSteps(): Steps<Evaluation['checklist']> {
    const lines = yield* flatMapInSteps(judgements, (judgement) => [lineOf(judgement)]);
    return [...lines, ...untouched(file, rules, judgements)];
  }
  let checklist: Evaluation['checklist'] | undefined;
  return {
    judgements,
    basis: now,
    findings: sorted([...judgedFindings, ...recordFindings]),
    get checklist() {
      return (checklist ??= finish(checklistInSteps()));
    },
    checklistInSteps,
  };
}

/** Packs do not change while a program runs, and in a small case to list them again is much of the work. */
const listed = new WeakMap<readonly Pack[], ReadonlyMap<string, Rule>>();

function rulesById(packs: readonly Pack[]): ReadonlyMap<string, Rule> {
  const known = listed.get(packs) ?? new Map(packs.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
  listed.set(packs, known);
  return known;
}

/** A file that names no procedure is checked by every pack, but for those that have to be named. */
function isActive({ procedure, onlyIfNamed }: Pack, named: readonly string[] | undefined): boolean {
  return procedure === undefined || (named?.includes(procedure) ?? onlyIfNamed !== true);
}

function recordFinding(problem: RecordProblem, rules: ReadonlyMap<string, Rule>): readonly Finding[] {
  const rule = rules.get(problem.rule);
  const severity = problem.severity ?? (rule ? severityOf(rule, 'problem') : 'information');
  if (severity === undefined) return [];
  const { message, place, related, remedies } = problem;
  return [{ rule: problem.rule, verdict: 'problem', severity, message, place, related, remedies: () => remedies }];
}

function lineOf(judgement: Judgement): ChecklistLine {
  const { rule, verdict, person, thread, place, due } = judgement;
  return {
    rule: rule.id,
    verdict,
    ...(person === undefined ? {} : { person }),
    ...(thread === undefined ? {} : { thread }),
    detail: judgement.say().message,
    ...(place && { place }),
    ...(due && { due }),
  };
}

/** Rules that nothing in the file brings into play. */
function untouched({ chronology }: CaseFile, rules: readonly Rule[], judgements: readonly Judgement[]): readonly ChecklistLine[] {
  const touched = new Set(judgements.map(({ rule }) => rule.id));
  const parents = chronology.people.some(({ parentOf }) => parentOf !== undefined);
  return rules.flatMap((rule): readonly ChecklistLine[] => {
    if (touched.has(rule.id) || rule.check.kind === 'record') return [];
    const each = 'each' in rule.check ? rule.check.each : undefined;
    if (each === 'parent' && !parents)
      return [{ rule: rule.id, verdict: 'depends', detail: 'No parent is listed under "people:", so this cannot be checked.' }];
    return [{ rule: rule.id, verdict: 'not-applicable', detail: 'Nothing in this chronology brings it into play.' }];
  });
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      a.place.chunk - b.place.chunk ||
      a.place.span.start - b.place.span.start ||
      ORDER[a.severity] - ORDER[b.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
