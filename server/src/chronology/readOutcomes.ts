import { fitted } from '../syntax/fitted.js';
import type { FieldNode } from '../syntax/nodes.js';
import type { Outcome } from './chronology.js';
import { cutClauses } from './cutClauses.js';
import { fieldValues } from './fieldValues.js';
import { foldText } from './foldText.js';
import type { EventReader } from './readEvent.js';
import { saysUndone } from './unreadWords.js';
import type { OutcomeKind, StepKind } from './vocabulary.js';

/** `outcome: child protection plan about Ben, no plan about Amy`. */
export function readOutcomes(fields: readonly FieldNode[], step: StepKind | undefined, reader: EventReader): readonly Outcome[] {
  const found = fieldValues(fields, 'outcome').flatMap((value) =>
    splitOutcomes(withoutRemark(value), step).map((text): Outcome => {
      const cut = cutClauses(forAsAbout(text, reader), 0);
      const about = cut.clauses.filter(({ word }) => word === 'about');
      const children = about.flatMap((clause) => reader.findNames(clause.text).flatMap(({ people }) => people));
      const kind = outcomeOf(about.length > 0 ? cut.head.text : text, step);
      return { ...(kind && { name: kind.name }), text, children: fitted(children.filter((name) => reader.childNames.has(name))) };
    }),
  );
  return fitted(found);
}

/** "child protection plan (neglect)": a remark in brackets at the end changes nothing, unless it says that it did not happen. */
function withoutRemark(value: string): string {
  const found = /(?<!\s)\s*\([^()]*\)\s*$/u.exec(value);
  return found === null || found.index === 0 || saysUndone(found[0]) ? value : value.slice(0, found.index);
}

/** "child protection plan for both children" is one about them. */
function forAsAbout(text: string, { findNames }: EventReader): string {
  const found = /(?<!\s)\s+for\s+/iu.exec(text);
  if (found === null) return text;
  const names = text.slice(found.index + found[0].length);
  return findNames(names).every(({ people }) => people.length > 0) ? `${text.slice(0, found.index)} about ${names}` : text;
}

/** A whole value that is one known outcome is not cut at its commas. */
function splitOutcomes(value: string, step: StepKind | undefined): readonly string[] {
  if (outcomeOf(value, step)) return [value];
  const parts = value.split(/[,;]/u);
  // "and" parts the last two; before that it may belong to an outcome.
  const last = parts.pop()?.split(/(?<!\s)\s+and\s+/u) ?? [];
  return [...parts, ...last].map((part) => part.trim()).filter((part) => part !== '');
}

function outcomeOf(text: string, step: StepKind | undefined): OutcomeKind | undefined {
  return step && outcomesOf(step).get(foldOutcome(text));
}

/** What a step can come to, by each of its names as they are compared; the first that has a name keeps it. */
function outcomesOf(step: StepKind): ReadonlyMap<string, OutcomeKind> {
  const known = outcomes.get(step);
  if (known) return known;
  const named = step.outcomes.flatMap((outcome) => [outcome.name, ...outcome.aliases].map((name) => [foldOutcome(name), outcome] as const));
  const found = new Map(named.toReversed());
  outcomes.set(step, found);
  return found;
}

const outcomes = new WeakMap<StepKind, ReadonlyMap<string, OutcomeKind>>();

function foldOutcome(text: string): string {
  return foldText(text)
    .replace(/^(?:the|a|an) /u, '')
    .replaceAll(/[.-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
