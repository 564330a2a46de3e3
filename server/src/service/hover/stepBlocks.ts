import type { CaseEvent } from '../../chronology/chronology.js';
import type { StepKind } from '../../chronology/vocabulary.js';
import type { Judgement } from '../../rules/judgement.js';
import type { Rule } from '../../rules/pack.js';
import { delaySentence } from '../delays/delayWords.js';
import { limitRows } from '../delays/delayRows.js';
import { isOpenable } from '../addressBook.js';
import type { Block } from '../markup/block.js';
import type { Snapshot } from '../snapshot.js';
import { stepsOf } from '../stepsOf.js';
import { verdictWords } from '../verdictWords.js';
import { verifiedWords } from '../verifiedWords.js';

/** A step's full name, and the rules that look at it: how each came out here, where it comes from and how far that is verified. */
export function stepBlocks(snapshot: Snapshot, event: CaseEvent, step: StepKind): readonly Block[] {
  const here = snapshot.evaluation.judgements.filter((judgement) => restsOn(judgement, event));
  const touched = new Set(here.map(({ rule }) => rule.id));
  const about = snapshot.packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => touched.has(rule.id) || stepsOf(rule.check).includes(step.name));
  const heading: Block = { kind: 'heading', text: step.name.charAt(0).toUpperCase() + step.name.slice(1) };
  if (about.length === 0) return [heading, { kind: 'text', text: 'No rule looks at this step by itself.' }];
  const blocks = about.flatMap((rule) =>
    ruleBlocks(
      rule,
      here.filter((judgement) => judgement.rule.id === rule.id),
    ),
  );
  const took = limitRows(snapshot, event).map((row): Block => ({ kind: 'text', text: delaySentence(snapshot, row) }));
  return [heading, ...blocks, ...took.slice(0, 2)];
}

/** It starts or answers the rule, or is among the entries that the verdict rests on, such as one that stops the clock. */
function restsOn({ trigger, answer, others }: Judgement, { id }: CaseEvent): boolean {
  return trigger === id || answer === id || others?.includes(id) === true;
}

function ruleBlocks(rule: Rule, judgements: readonly Judgement[]): readonly Block[] {
  const citation = judgements.find((judgement) => judgement.citation)?.citation ?? rule.citations.at(-1);
  const verdicts = judgements.map(({ verdict, person }) => verdictWords(verdict) + (person === undefined ? '' : ` for ${person}`));
  const outcome = verdicts.length === 0 ? '' : `Here: ${[...new Set(verdicts)].join('; ')}. `;
  const source = citation ? `${citation.short} (${verifiedWords(citation.verified)}).` : 'No source is given.';
  const link = isOpenable(citation?.address) ? { link: { text: 'Read it', address: citation.address } } : {};
  const words: readonly Block[] = citation?.words === undefined ? [] : [{ kind: 'detail', text: `Words relied on: "${citation.words}"` }];
  return [{ kind: 'item', lead: rule.id, text: `${rule.title}. ${outcome}${source}`, ...link }, ...words];
}
