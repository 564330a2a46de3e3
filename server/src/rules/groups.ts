import type { CaseEvent } from '../chronology/chronology.js';
import { childrenOf, type CaseFile } from './caseFile.js';
import type { Selector } from './check.js';
import { groupBy } from './groupBy.js';
import { listWords } from '../chronology/listWords.js';

/** Events among which a step can answer another: those of one complaint, or of children whom the file does not tell apart. */
export interface Group {
  /** The complaint's first event. */
  readonly thread?: number;
  /** One complaint's, or what belongs to none. */
  readonly byComplaint: boolean;
  /** The children, where the file tells some apart from others. */
  readonly children?: readonly string[] | undefined;
  /** The children in one word: the same for every group of the same. */
  readonly key: string;
  has(event: CaseEvent): boolean;
}

const known = new WeakMap<CaseFile, Map<string, readonly Group[]>>();

/**
 * The groups in which a rule is judged, by the family of the steps that it reads. None where the file has no step that it judges: most
 * rules are about steps that most files do not have.
 */
export function groupsOf(file: CaseFile, judged: readonly Selector[], others: readonly Selector[] = []): readonly Group[] {
  if (judged.every(({ step }) => file.ofStep(step).length === 0)) return NONE;
  const steps = [...new Set([...judged, ...others].map(({ step }) => step))];
  const ofFile = known.get(file) ?? new Map<string, readonly Group[]>();
  known.set(file, ofFile);
  const isComplaint = steps.some((step) => file.ofStep(step)[0]?.step?.family === 'complaint');
  const key = isComplaint ? '' : steps.join('\n');
  const groups = ofFile.get(key) ?? (isComplaint ? complaintGroups(file) : childGroups(file, steps));
  ofFile.set(key, groups);
  return groups;
}

const NONE: readonly Group[] = [];

const ANYWHERE: Group = { byComplaint: false, key: '', has: () => true };

/** The same group, but about these children, or about all. */
export function groupAbout(group: Group, children: readonly string[] | undefined): Group {
  return { ...group, children, key: children?.join('\n') ?? '' };
}

function childGroups(file: CaseFile, steps: readonly string[]): readonly Group[] {
  const alike = alikeChildren(file, steps);
  return alike.length < 2 ? [ANYWHERE] : alike.map((children) => groupAbout(ANYWHERE, children));
}

function complaintGroups({ chronology }: CaseFile): readonly Group[] {
  const groups = chronology.threads.map((thread): Group => ({
    thread,
    byComplaint: true,
    key: '',
    has: ({ threads, uncertainThread }) => threads.includes(thread) && !uncertainThread,
  }));
  const without: Group = { byComplaint: true, key: '', has: ({ threads }) => threads.length === 0 };
  return [...groups, without];
}

/** The declared children, those together for whom every step that the rule reads is the same. */
function alikeChildren(file: CaseFile, steps: readonly string[]): readonly (readonly string[])[] {
  const children = childrenOf(file).map(({ name }) => name);
  if (children.length < 2) return [children];
  const told = steps.map((step) => toldOf(file, step, children));
  const alike = groupBy([...children.keys()], (child) => told.map((ofStep) => ofStep[child]).join(' '));
  return [...alike.values()].map((numbers) => numbers.flatMap((child) => children[child] ?? []));
}

const toldOfSteps = new WeakMap<CaseFile, Map<string, readonly number[]>>();

/** For each child a number, which is the same for those whom no entry of the step tells apart. Many rules read one step. */
function toldOf(file: CaseFile, step: string, children: readonly string[]): readonly number[] {
  const ofFile = toldOfSteps.get(file) ?? new Map<string, readonly number[]>();
  toldOfSteps.set(file, ofFile);
  const known = ofFile.get(step) ?? tellApart(file.ofStep(step), children);
  ofFile.set(step, known);
  return known;
}

function tellApart(events: readonly CaseEvent[], children: readonly string[]): readonly number[] {
  const naming = events.filter((event) => event.children.length > 0 || event.outcomes.some((outcome) => outcome.children.length > 0));
  return children.map((child) => children.findIndex((other) => other === child || naming.every((event) => isAlike(event, other, child))));
}

/** Whether an event, and each of its outcomes, concerns both or neither. */
function isAlike(event: CaseEvent, one: string, other: string): boolean {
  const concernsOne = concerns(event, one);
  if (concernsOne !== concerns(event, other)) return false;
  return !concernsOne || event.outcomes.every((outcome) => concerns(outcome, one) === concerns(outcome, other));
}

function concerns({ children }: Pick<CaseEvent, 'children'>, child: string): boolean {
  return children.length === 0 || children.includes(child);
}

/** The one person whom a group is about. */
export function onlyChild({ children }: Group): string | undefined {
  return children?.length === 1 ? children[0] : undefined;
}

/** " about Ben", where the file tells him apart from others. */
export function aboutChildren({ children }: Group): string {
  return children === undefined ? '' : ` about ${listWords(children, 'and')}`;
}

/** How a group is named in findings: the complaint's label, or its step. */
export function threadName({ chronology }: CaseFile, thread: number | undefined): string | undefined {
  const event = thread === undefined ? undefined : chronology.events[thread];
  if (event === undefined) return undefined;
  return event.label === undefined ? event.words : `@${event.label}`;
}
