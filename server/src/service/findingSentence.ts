import type { ChecklistVerdict } from '../rules/finding.js';
import type { Rule } from '../rules/pack.js';
import { capitalised, theStep } from '../rules/wording.js';
import type { Snapshot } from './snapshot.js';

/**
 * What a rule came to, to put in a letter: in plain sentences, with neither the rule's id nor the labels of the file. A message that
 * does not say by itself what was asked comes after the rule's title.
 */
export function findingSentence(snapshot: Snapshot, rule: Rule | undefined, verdict: ChecklistVerdict, message: string): string {
  const words = citedInBrackets(rule, withoutLabels(snapshot, message));
  return rule === undefined || saysWhatWasAsked(verdict) ? words : `${rule.title}: ${verdictInside(words)}`;
}

function saysWhatWasAsked(verdict: ChecklistVerdict): boolean {
  return ['late', 'overdue', 'may-be-overdue', 'not-recorded', 'not-done', 'no-evidence'].includes(verdict);
}

/** "Depends on an imprecise date: in time only if …" within a sentence. A name keeps its capital. */
function verdictInside(words: string): string {
  const inside = words.replace(/^(Depends|Shown|Extended|Not|No|Nothing|The|This|It)\b/u, (word) => word.toLowerCase());
  return inside.replace(/^depends on an imprecise date: in time/u, 'this depends on an imprecise date, and it was in time');
}

/** "@strategy" is a name inside the file only: "the strategy discussion". */
function withoutLabels({ chronology }: Snapshot, message: string): string {
  return message.replaceAll(/@[\p{L}\p{N}_-]+/gu, (label) => {
    const event = chronology.events.find((one) => one.label !== undefined && `@${one.label}` === label);
    return event ? theStep(event) : label;
  });
}

/** The source, which a message has as a last sentence of its own, as a letter has it. */
function citedInBrackets(rule: Rule | undefined, message: string): string {
  const cited = rule?.citations.map(({ short }) => capitalised(short)).find((short) => message.endsWith(`. ${short}.`));
  return cited === undefined ? message : `${message.slice(0, -cited.length - 3)} (${cited}).`;
}
