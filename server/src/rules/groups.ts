import type { CaseEvent } from '../chronology/chronology.js';
import { childrenOf, type CaseFile } from './caseFile.js';
import type { Selector } from './pack.js';

/** Events among which a step can answer another: those of one complaint, or of one child. */
export interface Group {
  /** The complaint's first event. */
  readonly thread?: number;
  readonly child?: string;
  has(event: CaseEvent): boolean;
  /** It could belong here, and as well elsewhere. */
  couldHave(event: CaseEvent): boolean;
}

/** The groups in which a rule is judged, by the family of the steps that it reads. */
export function groupsOf(file: CaseFile, selectors: readonly Selector[]): readonly Group[] {
  const families = new Set(selectors.flatMap(({ step }) => file.ofStep(step).map((event) => event.step?.family)));
  if (families.has('complaint')) return complaintGroups(file);
  const children = childrenOf(file);
  const anywhere: Pick<Group, 'has' | 'couldHave'> = { has: () => true, couldHave: () => false };
  return children.length < 2 || !toldApart(file, selectors) ? [anywhere] : children.map(({ name }) => ({ child: name, ...anywhere }));
}

function complaintGroups({ chronology }: CaseFile): readonly Group[] {
  const groups = chronology.threads.map((thread): Group => ({
    thread,
    has: ({ threads, uncertainThread }) => threads.includes(thread) && !uncertainThread,
    couldHave: ({ threads, uncertainThread }) => threads.includes(thread) && uncertainThread,
  }));
  const without: Group = { has: ({ threads }) => threads.length === 0, couldHave: () => false };
  return [...groups, without];
}

/** Some step that the rule reads is about one child and not another. */
function toldApart(file: CaseFile, selectors: readonly Selector[]): boolean {
  return selectors.some(({ step }) =>
    file.ofStep(step).some(({ children, outcomes }) => children.length > 0 || outcomes.some((outcome) => outcome.children.length > 0)),
  );
}

/** How a group is named in findings: the complaint's label, or its step. */
export function threadName({ chronology }: CaseFile, thread: number | undefined): string | undefined {
  const event = thread === undefined ? undefined : chronology.events[thread];
  if (event === undefined) return undefined;
  return event.label === undefined ? event.words : `@${event.label}`;
}
