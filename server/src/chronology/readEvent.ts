import type { Chunk } from '../syntax/chronDocument.js';
import type { BodyNode, EntryNode, FieldNode, NoteNode } from '../syntax/nodes.js';
import type { Account, CaseEvent, Clause, Outcome, Status } from './chronology.js';
import { cutClauses, type CutStep } from './cutClauses.js';
import type { StepFinder } from './findStep.js';
import { foldText } from './foldText.js';
import type { NameFinder } from './nameFinder.js';
import { splitNames } from './readPeople.js';
import { saysUndone, unreadWords } from './unreadWords.js';
import type { OutcomeKind, StepKind } from './vocabulary.js';

/** An event as its own chunk tells it, before labels, threads and days are known. */
export type EventDraft = Omit<
  CaseEvent,
  'id' | 're' | 'threads' | 'uncertainThread' | 'start' | 'end' | 'promised' | 'undated' | 'time'
> & {
  readonly node: EntryNode | NoteNode;
  readonly chunkText: string;
  /** Words that belong to no clause, which keep the step from being taken as done. */
  readonly leftOver: readonly { readonly text: string; readonly start: number }[];
  readonly reWords: readonly { readonly text: string; readonly start: number }[];
};

export interface EventReader {
  readonly findStep: StepFinder;
  readonly findNames: NameFinder;
  readonly childNames: ReadonlySet<string>;
}

export function readEvent(chunk: Chunk, index: number, node: EntryNode | NoteNode, reader: EventReader): EventDraft {
  const fields = node.body.filter((line): line is FieldNode => line.kind === 'field');
  const statuses = readStatuses(fields);
  const shared = {
    chunk: index,
    chunkText: chunk.text,
    node,
    date: node.date,
    dateText: chunk.text.slice(node.date.span.start, node.date.span.end).trim(),
    statuses,
    happened: !statuses.some((status) => ABSENT.has(status)),
    ...because(fields),
    fields,
    accounts: readAccounts(node.body, index),
  };
  if (node.kind === 'note') {
    const words = { kind: 'note', words: node.text.text, wordsSpan: node.text.span } as const;
    return {
      ...shared,
      ...words,
      contested: isContested(statuses),
      clauses: [],
      people: [],
      children: [],
      outcomes: [],
      leftOver: [],
      reWords: [],
    };
  }
  const step = readStep(node, fields, reader);
  const contested = isContested(statuses) || step.leftOver.length > 0 || hasUnknownStatus(fields);
  return { ...shared, kind: 'entry', contested, ...(node.label && { label: node.label.text }), ...step };
}

function isContested(statuses: readonly Status[]): boolean {
  return statuses.includes('asserted') || statuses.includes('disputed');
}

const ABSENT: ReadonlySet<Status> = new Set<Status>(['not done', 'no evidence', 'planned', 'cancelled']);

function readStep(node: EntryNode, fields: readonly FieldNode[], reader: EventReader) {
  const text = node.step.text;
  const base = node.step.span.start;
  const found = reader.findStep(text);
  const cut = cutClauses(text, found?.span.end ?? 0);
  const clauses = cut.clauses.map((clause): Clause => {
    const names = clause.word === 're' ? [] : reader.findNames(clause.text);
    return {
      word: clause.word,
      span: { start: base + clause.span.start, end: base + clause.span.end },
      names: names.flatMap(({ name, at, people }) => {
        const start = base + clause.textSpan.start + at;
        const span = { start, end: start + name.length };
        return people.length === 0 ? [{ name, span }] : people.map((person) => ({ name, span, person }));
      }),
    };
  });
  const unread = cut.clauses.flatMap(({ word, text: words, textSpan }) =>
    unreadWords(words, word === 're' ? [] : reader.findNames(words)).map((one) => ({
      text: one.text,
      start: base + textSpan.start + one.at,
    })),
  );
  const people = [...new Set(clauses.flatMap(({ names }) => names.flatMap(({ person }) => person ?? [])))];
  const span = found?.span ?? cut.head.span;
  return {
    ...(found && { step: found.step }),
    words: found ? text.slice(span.start, span.end) : cut.head.text,
    wordsSpan: { start: base + span.start, end: base + span.end },
    clauses,
    people,
    children: people.filter((person) => reader.childNames.has(person)),
    outcomes: readOutcomes(fields, found?.step, reader),
    leftOver: leftOverOf(cut, found !== undefined, node, base, unread),
    reWords: cut.clauses
      .filter(({ word }) => word === 're')
      .map(({ text: words, textSpan }) => ({ text: words, start: base + textSpan.start })),
  };
}

/** For an unknown step its first words are the step, and nothing is left over but what the grammar already put aside. */
function leftOverOf(cut: CutStep, known: boolean, node: EntryNode, base: number, unread: EventDraft['leftOver']): EventDraft['leftOver'] {
  const head =
    known && cut.head.text !== '' && !isRemark(cut.head.text) ? [{ text: cut.head.text, start: base + cut.head.span.start }] : [];
  const tail = node.leftOver ? [{ text: node.leftOver.text, start: node.leftOver.span.start }] : [];
  return [...head, ...unread, ...tail];
}

/** Words wholly in brackets are a remark, unless they say that it did not happen. */
function isRemark(text: string): boolean {
  return /^\([^()]*\)$/u.test(text) && !saysNot(text);
}

/** Words that may turn what an entry records into its opposite. */
export function saysNot(text: string): boolean {
  return /\b(?:not|no|never|none|without|cancelled|declined|refused|postponed|abandoned|failed)\b|n['’]t\b/iu.test(text);
}

/** `outcome: child protection plan about Ben, no plan about Amy`. */
function readOutcomes(fields: readonly FieldNode[], step: StepKind | undefined, reader: EventReader): readonly Outcome[] {
  return fieldValues(fields, 'outcome').flatMap((value) =>
    splitOutcomes(withoutRemark(value), step).map((text): Outcome => {
      const cut = cutClauses(forAsAbout(text, reader), 0);
      const about = cut.clauses.filter(({ word }) => word === 'about');
      const children = about.flatMap((clause) => reader.findNames(clause.text).flatMap(({ people }) => people));
      const kind = outcomeOf(about.length > 0 ? cut.head.text : text, step);
      return { ...(kind && { name: kind.name }), text, children: children.filter((name) => reader.childNames.has(name)) };
    }),
  );
}

/** "child protection plan (neglect)": a remark in brackets at the end changes nothing, unless it says that it did not happen. */
function withoutRemark(value: string): string {
  const found = /\s*\([^()]*\)\s*$/u.exec(value);
  return found === null || found.index === 0 || saysUndone(found[0]) ? value : value.slice(0, found.index);
}

/** "child protection plan for both children" is one about them. */
function forAsAbout(text: string, { findNames }: EventReader): string {
  const found = /\s+for\s+/iu.exec(text);
  if (found === null) return text;
  const names = text.slice(found.index + found[0].length);
  return findNames(names).every(({ people }) => people.length > 0) ? `${text.slice(0, found.index)} about ${names}` : text;
}

/** A whole value that is one known outcome is not cut at its commas. */
function splitOutcomes(value: string, step: StepKind | undefined): readonly string[] {
  if (outcomeOf(value, step)) return [value];
  return value
    .split(/[,;]|\s+and\s+(?=[^,;]*$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function outcomeOf(text: string, step: StepKind | undefined): OutcomeKind | undefined {
  const folded = foldOutcome(text);
  return step?.outcomes.find((outcome) => [outcome.name, ...outcome.aliases].some((name) => foldOutcome(name) === folded));
}

function foldOutcome(text: string): string {
  return foldText(text)
    .replace(/^(?:the|a|an) /u, '')
    .replaceAll(/[.-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

const STATUSES: readonly Status[] = ['not done', 'no evidence', 'asserted', 'disputed', 'planned', 'cancelled', 'done'];

function readStatuses(fields: readonly FieldNode[]): readonly Status[] {
  const written = fieldValues(fields, 'status').flatMap((value) => splitNames(value).map(foldText));
  const known = STATUSES.filter((status) => written.includes(status));
  return known.length === 0 ? ['done'] : known;
}

function hasUnknownStatus(fields: readonly FieldNode[]): boolean {
  return fieldValues(fields, 'status').some((value) => splitNames(value).some((one) => !isStatus(one)));
}

/** Whether a `status:` value is one that the language knows. */
export function isStatus(text: string): boolean {
  return STATUSES.some((status) => status === foldText(text));
}

export const statusNames: readonly string[] = STATUSES;

function because(fields: readonly FieldNode[]): { readonly because?: string } {
  const reason = fieldValues(fields, 'because')[0];
  return reason === undefined || reason === '' || isGap(reason) ? {} : { because: reason };
}

/** Something still to be filled in, in square brackets. */
export function isGap(text: string): boolean {
  return /^\[[^\]]*\]$/u.test(text.trim());
}

/** The values of a field, by its key in lower case. */
export function fieldValues(fields: readonly FieldNode[], key: string): readonly string[] {
  return fields.filter((field) => foldText(field.key.text) === key).map((field) => field.value.text);
}

function readAccounts(body: readonly BodyNode[], chunk: number): readonly Account[] {
  return body.flatMap((line) => {
    if (line.kind !== 'field' || line.account === undefined) return [];
    const { when, notDone, teller } = line.account;
    return [
      {
        teller: (teller?.text ?? '').replace(/\s*\([^()]*\)\s*$/u, ''),
        text: line.value.text,
        ...(when && { when }),
        notDone: notDone === true,
        place: { chunk, span: line.span },
      },
    ];
  });
}
