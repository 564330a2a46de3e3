import type { CaseEvent } from '../chronology/chronology.js';
import { childrenOf, type CaseFile } from './caseFile.js';
import type { Selector } from './check.js';
import { listWords } from './wording.js';

/** Events among which a step can answer another: those of one complaint, or of children whom the file does not tell apart. */
export interface Group {
  /** The complaint's first event. */
  readonly thread?: number;
  /** One complaint's, or what belongs to none. */
  readonly byComplaint: boolean;
  /** The children, where the file tells some apart from others. */
  readonly children?: readonly string[];
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

function childGroups(file: CaseFile, steps: readonly string[]): readonly Group[] {
  const anywhere: Group = { byComplaint: false, has: () => true };
  const alike = alikeChildren(file, steps);
  return alike.length < 2 ? [anywhere] : alike.map((children) => ({ ...anywhere, children }));
}

function complaintGroups({ chronology }: CaseFile): readonly Group[] {
  const groups = chronology.threads.map((thread): Group => ({
    thread,
    byComplaint: true,
    has: ({ threads, uncertainThread }) => threads.includes(thread) && !uncertainThread,
  }));
  const without: Group = { byComplaint: true, has: ({ threads }) => threads.length === 0 };
  return [...groups, without];
}

/** The declared children, those together for whom every step that the rule reads is the same. */
function alikeChildren(file: CaseFile, steps: readonly string[]): readonly (readonly string[])[] {
  const naming = steps
    .flatMap((step) => file.ofStep(step))
    .filter(({ children, outcomes }) => children.length > 0 || outcomes.some((outcome) => outcome.children.length > 0));
  const alike = new Map<string, string[]>();
  for (const { name } of childrenOf(file)) {
    const concerns = ({ children }: Pick<CaseEvent, 'children'>): boolean => children.length === 0 || children.includes(name);
    const key = naming
      .map((event) => (concerns(event) ? `+${event.outcomes.map((outcome) => Number(concerns(outcome))).join('')}` : '-'))
      .join(' ');
    const known = alike.get(key);
    if (known) known.push(name);
    else alike.set(key, [name]);
  }
  return [...alike.values()];
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
