import type { Chunk } from '../syntax/chronDocument.js';
import { fitted } from '../syntax/fitted.js';
import type { BodyNode, EntryNode, FieldNode, NoteNode } from '../syntax/nodes.js';
import type { Account, CaseEvent, Clause, Status } from './chronology.js';
import { cutClauses, type CutStep } from './cutClauses.js';
import type { StepFinder } from './findStep.js';
import { fieldValues, isGap } from './fieldValues.js';
import type { NamedPeople, NameFinder } from './nameFinder.js';
import { readOutcomes } from './readOutcomes.js';
import { isDeniedByAll } from './tellers.js';
import { hasUnknownStatus, readStatuses } from './statuses.js';
import { saysNot, unreadWords } from './unreadWords.js';

/** An event as its own chunk tells it, before labels, threads and days are known. */
export type EventDraft = Omit<CaseEvent, 'id' | 're' | 'threads' | 'uncertainThread' | 'start' | 'end' | 'promised' | 'undated'> & {
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
  const fields = fitted(node.body.filter((line): line is FieldNode => line.kind === 'field'));
  const accounts = readAccounts(node.body, index);
  const statuses = statusesOf(fields, accounts);
  const { step, words, wordsSpan, clauses, people, children, outcomes, leftOver, reWords } =
    node.kind === 'note' ? noteOf(node) : readStep(node, fields, reader);
  return {
    chunk: index,
    kind: node.kind,
    step,
    words,
    wordsSpan,
    date: node.date,
    dateText: chunk.text.slice(node.date.span.start, node.date.span.end).trim(),
    label: node.kind === 'entry' ? node.label?.text : undefined,
    clauses,
    people,
    children,
    outcomes,
    statuses,
    happened: !statuses.some((status) => ABSENT.has(status)),
    contested:
      statuses.includes('asserted') ||
      statuses.includes('disputed') ||
      leftOver.length > 0 ||
      (node.kind === 'entry' && hasUnknownStatus(fields)),
    because: because(fields),
    fields,
    accounts,
    node,
    chunkText: chunk.text,
    leftOver,
    reWords,
  };
}

const NONE: readonly never[] = [];

/** What all parties say was not done has that status. */
function statusesOf(fields: readonly FieldNode[], accounts: readonly Account[]): readonly Status[] {
  const statuses = readStatuses(fields);
  return isDeniedByAll(accounts) && !statuses.includes('not done') ? [...statuses, 'not done'] : statuses;
}

type StepDraft = Pick<EventDraft, 'step' | 'words' | 'wordsSpan' | 'clauses' | 'people' | 'children' | 'outcomes' | 'leftOver' | 'reWords'>;

function noteOf({ text }: NoteNode): StepDraft {
  return {
    step: undefined,
    words: text.text,
    wordsSpan: text.span,
    clauses: NONE,
    people: NONE,
    children: NONE,
    outcomes: NONE,
    leftOver: NONE,
    reWords: NONE,
  };
}

const ABSENT: ReadonlySet<Status> = new Set<Status>(['not done', 'no evidence', 'planned', 'cancelled']);

function readStep(node: EntryNode, fields: readonly FieldNode[], reader: EventReader): StepDraft {
  const text = node.step.text;
  const base = node.step.span.start;
  const found = reader.findStep(text);
  const cut = cutClauses(text, found?.span.end ?? 0);
  const named = cut.clauses.map((clause) => ({ clause, names: clause.word === 're' ? [] : reader.findNames(clause.text) }));
  const clauses = named.map(({ clause, names }): Clause => ({
    word: clause.word,
    span: { start: base + clause.span.start, end: base + clause.span.end },
    names: fitted(names.flatMap((one) => namesOf(one, base + clause.textSpan.start))),
  }));
  const unread = named.flatMap(({ clause, names }) =>
    unreadWords(clause.text, names).map((one) => ({ text: one.text, start: base + clause.textSpan.start + one.at })),
  );
  const people = peopleIn(clauses);
  const span = found?.span ?? cut.head.span;
  return {
    step: found?.step,
    words: found ? text.slice(span.start, span.end) : cut.head.text,
    wordsSpan: { start: base + span.start, end: base + span.end },
    clauses,
    people,
    children: people.every((person) => reader.childNames.has(person))
      ? people
      : fitted(people.filter((person) => reader.childNames.has(person))),
    outcomes: readOutcomes(fields, found?.step, reader),
    leftOver: leftOverOf(cut, found !== undefined, node, base, unread),
    reWords: fitted(
      cut.clauses.filter(({ word }) => word === 're').map(({ text: words, textSpan }) => ({ text: words, start: base + textSpan.start })),
    ),
  };
}

function namesOf({ name, at, people }: NamedPeople, base: number): Clause['names'] {
  const span = { start: base + at, end: base + at + name.length };
  return people.length === 0 ? [{ name, span }] : people.map((person) => ({ name, span, person }));
}

function peopleIn(clauses: readonly Clause[]): readonly string[] {
  const people = clauses.flatMap(({ names }) => names.flatMap(({ person }) => person ?? NONE));
  return fitted(people.length < 2 ? people : [...new Set(people)]);
}

/** For an unknown step its first words are the step, and nothing is left over but what the grammar already put aside. */
function leftOverOf(cut: CutStep, known: boolean, node: EntryNode, base: number, unread: EventDraft['leftOver']): EventDraft['leftOver'] {
  const head =
    known && cut.head.text !== '' && !isRemark(cut.head.text) ? [{ text: cut.head.text, start: base + cut.head.span.start }] : [];
  const tail = node.leftOver ? [{ text: node.leftOver.text, start: node.leftOver.span.start }] : [];
  return fitted([...head, ...unread, ...tail]);
}

/** Words wholly in brackets are a remark, unless they say that it did not happen. */
function isRemark(text: string): boolean {
  return /^\([^()]*\)$/u.test(text) && !saysNot(text);
}

function because(fields: readonly FieldNode[]): string | undefined {
  const reason = fieldValues(fields, 'because')[0];
  return reason === undefined || reason === '' || isGap(reason) ? undefined : reason;
}

function readAccounts(body: readonly BodyNode[], chunk: number): readonly Account[] {
  const found = body.flatMap((line): readonly Account[] => {
    if (line.kind !== 'field' || line.account === undefined) return NONE;
    const { when, notDone, teller } = line.account;
    return [
      {
        teller: (teller?.text ?? '').replace(/(?<!\s)\s*\([^()]*\)\s*$/u, ''),
        text: line.value.text,
        ...(when && { when }),
        notDone: notDone === true,
        place: { chunk, span: line.span },
      },
    ];
  });
  return fitted(found);
}
