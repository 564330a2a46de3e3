import { cutClauses, type ClauseWord } from '../../chronology/cutClauses.js';
import { stepFinder } from '../../chronology/findStep.js';
import type { StepKind } from '../../chronology/vocabulary.js';
import { vocabularyOf } from '../../rules/vocabularyOf.js';
import { beginsWith } from './beginsWith.js';
import type { Choice } from './choice.js';
import type { WritingContext } from './contextOf.js';
import { labelsNear } from './labelsNear.js';
import { namesFor } from './namesFor.js';
import { newLabels } from './newLabels.js';

/** What may follow a step, and what of the text is replaced by it. */
export interface ClauseChoices {
  readonly typed: string;
  readonly choices: readonly Choice[];
}

const means = ['phone', 'email', 'letter', 'hand', 'text message'];
const mostNames = 2;

/** `typed`: the step and what follows it, up to the caret. Nothing before a step is there. */
export function clauseChoices(context: WritingContext, typed: string): ClauseChoices {
  const found = stepFinder(vocabularyOf(context.snapshot.packs))(typed);
  if (!found) return { typed, choices: [] };
  const label = /(?:^|\s)(@[\w-]*)$/u.exec(typed)?.[1];
  if (label !== undefined) return { typed: label, choices: labelChoices(context, found.step, typed.slice(0, typed.length - label.length)) };
  const rest = typed.slice(found.span.end);
  const clause = /(?:^|\s)(about|by|from|to|with|re:?)\s+((?:(?!\s(?:about|by|from|to|with|re:?)\s).)*)$/iu.exec(rest);
  const value = clause?.[2] ?? '';
  if (clause && !isNamed(context, value)) return inClause(context, found.step, (clause[1] ?? '').toLowerCase(), value);
  const fragment = /\s(\S*)$/u.exec(rest)?.[1];
  if (fragment === undefined) return { typed, choices: [] };
  const used = new Set(cutClauses(`${typed} .`, found.span.end).clauses.map(({ word }) => word));
  return { typed: fragment, choices: nextClauses(context, found.step, used, fragment) };
}

/** A whole name and a space: what follows is another clause. */
function isNamed(context: WritingContext, value: string): boolean {
  const whole = /^(.*\S)\s+(\S*)$/u.exec(value);
  if (!whole) return false;
  const last = lastName(whole[1] ?? '');
  const names = [...context.snapshot.chronology.people.map(({ name }) => name), ...usedNames(context), ...means];
  if (names.some((name) => name.length > last.length && beginsWith(name, value.slice(value.length - lastName(value).length)))) return false;
  return last.startsWith('@') || names.some((name) => name.toLowerCase() === last.toLowerCase());
}

function usedNames({ above }: WritingContext): readonly string[] {
  return above.flatMap(({ clauses }) => clauses.flatMap(({ names }) => names.map(({ name }) => name)));
}

function lastName(value: string): string {
  return value.replace(/^.*(?:,|\sand)\s+/iu, '').trimStart();
}

function inClause(context: WritingContext, step: StepKind, word: string, value: string): ClauseChoices {
  const typed = lastName(value);
  if (word.startsWith('re')) return { typed, choices: threadLabels(context, step).map((text): Choice => ({ kind: 'label', text })) };
  const names = isClauseWord(word) ? namesFor(context, word) : [];
  const hows = word === 'by' ? means : [];
  return {
    typed,
    choices: [
      ...names.map((text): Choice => ({ kind: 'person', text, ...roleOf(context, text) })),
      ...hows.map((text): Choice => ({ kind: 'value', text })),
    ],
  };
}

function isClauseWord(word: string): word is Exclude<ClauseWord, 're'> {
  return word === 'about' || word === 'by' || word === 'from' || word === 'to' || word === 'with';
}

function roleOf({ snapshot }: WritingContext, name: string): { readonly detail?: string } {
  const roles = snapshot.chronology.people.find((person) => person.name === name)?.roles ?? [];
  return roles.length === 0 ? {} : { detail: roles.join(', ') };
}

/** Whole clauses: "about E", "by Social Worker A", "re @complaint", and a label for the entry. */
function nextClauses(context: WritingContext, step: StepKind, used: ReadonlySet<ClauseWord>, fragment: string): readonly Choice[] {
  const words = orderOf(context, step).filter((word) => !used.has(word));
  const most = fragment === '' ? mostNames : Infinity;
  const clauses = words.flatMap((word) =>
    namesFor(context, word)
      .slice(0, most)
      .map((name): Choice => ({ kind: 'clause', text: `${word} ${name}`, ...roleOf(context, name) })),
  );
  const threads = used.has('re') ? [] : threadLabels(context, step).map((label): Choice => ({ kind: 'clause', text: `re ${label}` }));
  return [
    ...clauses,
    ...threads.slice(0, most),
    ...newLabels(context, step).map((text): Choice => ({ kind: 'label', text, detail: 'names this entry' })),
  ];
}

/** The clause words, those first that this file uses most with the step. */
function orderOf({ above, below }: WritingContext, step: StepKind): readonly Exclude<ClauseWord, 're'>[] {
  const usual =
    step.family === 'child' ? (['about', 'from', 'with', 'by', 'to'] as const) : (['from', 'to', 'by', 'with', 'about'] as const);
  const count = (word: ClauseWord): number =>
    [...above, ...below].filter((event) => event.step?.name === step.name && event.clauses.some((clause) => clause.word === word)).length;
  return usual.toSorted((a, b) => count(b) - count(a));
}

function labelChoices(context: WritingContext, step: StepKind, before: string): readonly Choice[] {
  const refers = /\bre:?\s+(?:@[\w-]+(?:\s*,\s*|\s+and\s+))*$/iu.test(before);
  const texts = refers ? threadLabels(context, step) : newLabels(context, step);
  return texts.map((text): Choice => ({ kind: 'label', text, ...(refers ? {} : { detail: 'names this entry' }) }));
}

/** The labels that a step may be `re`: complaints first where it belongs to one. */
function threadLabels(context: WritingContext, step: StepKind): readonly string[] {
  const { threads } = context.snapshot.chronology;
  const near = labelsNear(context).filter(({ event }) => event !== undefined);
  const isThread = (id: number | undefined) => id !== undefined && threads.includes(id);
  const ordered = step.family === 'child' ? near : near.toSorted((a, b) => Number(isThread(b.event?.id)) - Number(isThread(a.event?.id)));
  return ordered.map(({ label }) => `@${label}`);
}
