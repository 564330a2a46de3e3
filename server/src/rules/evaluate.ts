import type { Chronology, Exception, RecordProblem } from '../chronology/chronology.js';
import { foldName } from '../chronology/foldText.js';
import { openCase, type CaseFile } from './caseFile.js';
import type { Evaluation } from './evaluation.js';
import type { ChecklistLine, Finding, FindingVerdict, Severity } from './finding.js';
import type { Judgement } from './judgement.js';
import { judgeRule } from './judgeRule.js';
import type { Pack, Rule } from './pack.js';
import { parameterProblems } from './parameterProblems.js';
import { severityOf } from './severity.js';
import { undatedSteps } from './undatedSteps.js';

/** Everything that the rules say about a chronology. */
export function evaluate(chronology: Chronology, packs: readonly Pack[]): Evaluation {
  const file = openCase(chronology, packs);
  const active = packs.filter(({ procedure }) => procedure === undefined || (chronology.header.procedures?.includes(procedure) ?? true));
  const rules = active.flatMap((pack) => pack.rules);
  const judged = rules.flatMap((rule) => judgeRule({ file, rule }));
  const everyRule = new Map(packs.flatMap((pack) => pack.rules).map((rule) => [rule.id, rule]));
  const aside = setAsideIn(chronology);
  const judgements = fold(judged.map((judgement) => excepted(inForce(judgement), aside)));
  const records = [...chronology.problems, ...parameterProblems(chronology, packs), ...undatedSteps(file, rules)].filter(
    (problem) => !isSetAside(problem, aside),
  );
  return {
    judgements,
    findings: sorted([...judgements.flatMap(findingOf), ...records.flatMap((problem) => recordFinding(problem, everyRule))]),
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
function excepted(judgement: Judgement, { exceptions, events }: SetAside): Judgement {
  if (judgement.severity === undefined) return judgement;
  const found = exceptions.get(judgement.rule.id)?.find((exception) => applies(exception, judgement, events));
  if (found === undefined) return judgement;
  const { severity: _, ...rest } = judgement;
  return { ...rest, verdict: 'set-aside', message: `Set aside: ${found.reason}. ${judgement.message}` };
}

interface SetAside {
  /** By the rule that they set aside. */
  readonly exceptions: ReadonlyMap<string, readonly Exception[]>;
  readonly events: Chronology['events'];
}

function setAsideIn({ exceptions, events }: Chronology): SetAside {
  return { exceptions: groupBy(exceptions, ({ rule }) => rule), events };
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function applies({ rule, person, event }: Exception, judgement: Judgement, events: Chronology['events']): boolean {
  if (rule !== judgement.rule.id) return false;
  if (person !== undefined && (judgement.person === undefined || foldName(person) !== foldName(judgement.person))) return false;
  if (event === undefined) return true;
  const chunk = events[event]?.chunk;
  return (
    event === judgement.trigger ||
    event === judgement.answer ||
    chunk === judgement.place?.chunk ||
    judgement.related.some(({ place }) => place.chunk === chunk)
  );
}

/** A finding about the record is set aside at the entry that it is about, or for the whole file. */
function isSetAside({ rule, place }: RecordProblem, { exceptions, events }: SetAside): boolean {
  return exceptions.get(rule)?.some(({ event }) => event === undefined || events[event]?.chunk === place.chunk) ?? false;
}

/**
 * A finding under whose root another stands, for the same thread and person, is a consequence: it stays on the checklist only.
 * Where the root was not needed, what depends on the same event is not missing either.
 */
function fold(judgements: readonly Judgement[]): readonly Judgement[] {
  const known = groupBy(judgements, ({ rule, thread }) => keyOf(rule.id, thread));
  return judgements.map((judgement) => {
    if (judgement.severity === undefined) return judgement;
    const roots = judgement.rule.foldsUnder
      .flatMap((id) => known.get(keyOf(id, judgement.thread)) ?? [])
      .filter((root) => isFor(root, judgement.person));
    const excused = roots.find((root) => isMissing(judgement) && isExcused(root) && root.trigger === judgement.trigger);
    const { severity: _, ...folded } = judgement;
    if (excused) return { ...folded, verdict: excused.verdict, message: excused.message };
    return roots.some(isRoot) ? folded : judgement;
  });
}

function keyOf(rule: string, thread: string | undefined): string {
  return `${rule} ${thread ?? ''}`;
}

function isFor(root: Judgement, person: string | undefined): boolean {
  return root.person === undefined || person === undefined || root.person === person;
}

function isRoot({ severity, verdict }: Judgement): boolean {
  return severity !== undefined && verdict !== 'depends' && verdict !== 'may-be-overdue';
}

function isMissing({ verdict }: Judgement): boolean {
  return verdict === 'overdue' || verdict === 'may-be-overdue' || verdict === 'not-recorded';
}

function isExcused({ verdict }: Judgement): boolean {
  return verdict === 'not-applicable' || verdict === 'set-aside';
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

function recordFinding(problem: RecordProblem, rules: ReadonlyMap<string, Rule>): readonly Finding[] {
  const rule = rules.get(problem.rule);
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
