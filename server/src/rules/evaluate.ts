import type { Chronology, Exception, RecordProblem } from '../chronology/chronology.js';
import { foldName } from '../chronology/foldText.js';
import { openCase, type CaseFile } from './caseFile.js';
import type { Evaluation } from './evaluation.js';
import type { ChecklistLine, Finding, FindingVerdict, Severity } from './finding.js';
import type { Judgement } from './judgement.js';
import { judgeRule } from './judgeRule.js';
import type { Pack, Rule } from './pack.js';
import { reportParameters } from './reportParameters.js';
import { severityOf } from './severity.js';
import { undatedSteps } from './undatedSteps.js';

/** Everything that the rules say about a chronology. */
export function evaluate(chronology: Chronology, packs: readonly Pack[]): Evaluation {
  const file = openCase(chronology, packs);
  const active = packs.filter(({ procedure }) => procedure === undefined || (chronology.header.procedures?.includes(procedure) ?? true));
  const rules = active.flatMap((pack) => pack.rules);
  const judged = rules.flatMap((rule) => judgeRule({ file, rule }));
  const judgements = fold(judged.map((judgement) => inForce(judgement)).map((judgement) => excepted(judgement, chronology)));
  const records = [...chronology.problems, ...reportParameters(chronology, packs), ...undatedSteps(file, rules)];
  return {
    judgements,
    findings: sorted([...judgements.flatMap(findingOf), ...records.flatMap((problem) => recordFinding(problem, packs))]),
    checklist: [...judgements.map(lineOf), ...untouched(file, rules, judgements)],
  };
}

/** A rule none of whose editions was in force on the trigger's day does not apply to it. */
function inForce(judgement: Judgement): Judgement {
  if (judgement.citation !== undefined || judgement.rule.citations.length === 0 || judgement.severity === undefined) return judgement;
  const { severity: _, ...rest } = judgement;
  return { ...rest, verdict: 'not-applicable', message: `Not in force on that day. ${judgement.message}` };
}

/** The judgement set aside, where the file says so with a reason. */
function excepted(judgement: Judgement, { exceptions, events }: Chronology): Judgement {
  if (judgement.severity === undefined) return judgement;
  const found = exceptions.find((exception) => applies(exception, judgement, events));
  if (found === undefined) return judgement;
  const { severity: _, ...rest } = judgement;
  return { ...rest, verdict: 'set-aside', message: `Set aside: ${found.reason}. ${judgement.message}` };
}

function applies({ rule, person, event }: Exception, judgement: Judgement, events: Chronology['events']): boolean {
  if (rule !== judgement.rule.id) return false;
  if (person !== undefined && (judgement.person === undefined || foldName(person) !== foldName(judgement.person))) return false;
  if (event === undefined) return true;
  const chunk = events[event]?.chunk;
  return event === judgement.trigger || event === judgement.answer || chunk === judgement.place?.chunk || judgement.related.some(({ place }) => place.chunk === chunk);
}

/** A finding under whose root another finding stands, for the same thread and person, is a consequence: it stays on the checklist only. */
function fold(judgements: readonly Judgement[]): readonly Judgement[] {
  const reported = judgements.filter(({ severity }) => severity !== undefined);
  return judgements.map((judgement) => {
    const { foldsUnder } = judgement.rule;
    const root = foldsUnder.length > 0 && reported.some((other) => foldsUnder.includes(other.rule.id) && isRoot(other, judgement));
    if (!root || judgement.severity === undefined) return judgement;
    const { severity: _, ...folded } = judgement;
    return folded;
  });
}

function isRoot(root: Judgement, consequence: Judgement): boolean {
  if (root.verdict === 'depends' || root.verdict === 'may-be-overdue' || root.thread !== consequence.thread) return false;
  return root.person === undefined || consequence.person === undefined || root.person === consequence.person;
}

function findingOf(judgement: Judgement): readonly Finding[] {
  const { rule, verdict, severity, message, place, due, late, tipping, person, thread, related, remedies } = judgement;
  if (severity === undefined || place === undefined || !isFinding(verdict)) return [];
  return [
    {
      rule: rule.id,
      verdict,
      severity,
      message,
      place,
      ...(due && { due }),
      ...(late && { late }),
      ...(tipping && { tipping }),
      ...(person === undefined ? {} : { person }),
      ...(thread === undefined ? {} : { thread }),
      related,
      remedies,
    },
  ];
}

function isFinding(verdict: Judgement['verdict']): verdict is FindingVerdict {
  return verdict !== 'in-time' && verdict !== 'pending' && verdict !== 'not-applicable' && verdict !== 'set-aside';
}

function recordFinding(problem: RecordProblem, packs: readonly Pack[]): readonly Finding[] {
  const rule = packs.flatMap(({ rules }) => rules).find(({ id }) => id === problem.rule);
  const severity = problem.severity ?? (rule ? severityOf(rule, 'problem', { summary: false }) : 'information');
  if (severity === undefined) return [];
  const { message, place, related, remedies } = problem;
  return [{ rule: problem.rule, verdict: 'problem', severity, message, place, related, remedies }];
}

function lineOf({ rule, verdict, message, person, thread, place, due }: Judgement): ChecklistLine {
  return {
    rule: rule.id,
    verdict,
    ...(person === undefined ? {} : { person }),
    ...(thread === undefined ? {} : { thread }),
    detail: message,
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
    if (each === 'parent' && !parents) return [{ rule: rule.id, verdict: 'depends', detail: 'No parent is listed under "people:", so this cannot be checked.' }];
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
