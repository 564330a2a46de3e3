import colours from 'picocolors';
import { findingsText } from '../../server/src/cli/formats/checkText.js';
import { parseIsoDay } from '../../server/src/dates/civilDay.js';
import type { Examples, Pack, Rule } from '../../server/src/rules/pack.js';
import { inert, takeSnapshot, verdictWords, type Snapshot } from '../../server/src/service/languageService.js';
import { ChronDocument } from '../../server/src/syntax/chronDocument.js';

/** Each worked example of a rule, with what `chron check` says of that rule under it. */
export function exampleBlocks(rule: Rule, packs: readonly Pack[]): readonly string[] {
  return kinds.flatMap((kind) => {
    const text = rule.examples[kind];
    return text === undefined ? [] : exampleBlock(headingOf(kind, rule), text, rule, packs);
  });
}

const kinds = ['met', 'late', 'depends', 'notApplicable'] as const;

function headingOf(kind: keyof Examples, { check }: Rule): string {
  switch (kind) {
    case 'met':
      return 'Met';
    case 'late':
      return check.kind === 'within' || check.kind === 'before' ? 'Late' : 'Late or missing';
    case 'depends':
      return 'It depends';
    case 'notApplicable':
      return 'It does not apply';
  }
}

function exampleBlock(heading: string, text: string, rule: Rule, packs: readonly Pack[]): readonly string[] {
  const whole = takeSnapshot(new ChronDocument('example.chron', 0, text), { today: parseIsoDay(rule.lastChecked) ?? 0 }, packs);
  const snapshot = about(whole, rule);
  const said = findingsText(snapshot, { columns: 100, colours: colours.createColors(false) });
  return [
    `### ${heading}`,
    fenced('chron', text.trimEnd()),
    `What \`chron check\` says of \`${rule.id}\`:`,
    fenced('', said.trimEnd()),
    ...checklistOf(snapshot),
  ];
}

/** The snapshot as if there were no other rule. */
function about(snapshot: Snapshot, { id }: Rule): Snapshot {
  const { findings, checklist, judgements } = snapshot.evaluation;
  return {
    ...snapshot,
    evaluation: {
      ...snapshot.evaluation,
      findings: findings.filter(({ rule }) => rule === id),
      checklist: checklist.filter(({ rule }) => rule === id),
      judgements: judgements.filter(({ rule }) => rule.id === id),
    },
  };
}

/** How it stands on the checklist, where no finding says it. */
function checklistOf({ evaluation }: Snapshot): readonly string[] {
  if (evaluation.findings.length > 0 || evaluation.checklist.length === 0) return [];
  const lines = evaluation.checklist.map(({ verdict, person, detail }) => {
    const whose = person === undefined ? '' : ` (${person})`;
    return `- **${verdictWords(verdict)}**${whose}: ${inert(detail)}`;
  });
  return [`On the checklist:\n\n${[...new Set(lines)].join('\n')}`];
}

/** A fence that is longer than any in the text. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
