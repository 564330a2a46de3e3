import type { Steps } from '../syntax/steps.js';
import type { CaseFile, Matched } from './caseFile.js';
import { select } from './caseFile.js';
import type { Group } from './groups.js';
import type { Selector } from './check.js';

/**
 * Events of a group that are, or could be, what any of the selectors means, in the order in which they probably happened.
 * What was found is kept, so that a rule can ask again for each of thousands of entries.
 */
export function inGroup(file: CaseFile, selectors: readonly Selector[], group: Group, happened = true): readonly Matched[] {
  const key = `${happened ? '+' : '-'}${group.children?.join('\n') ?? ''}`;
  const ofSelectors = keptFor(file, selectors);
  const known = ofSelectors.get(key) ?? read(file, selectors, group, happened);
  ofSelectors.set(key, known);
  if (!group.byComplaint) return known.all;
  return (group.thread === undefined ? known.outside : known.ofThread.get(group.thread)) ?? NONE;
}

/**
 * Finds ahead, a step for each, what a rule is going to ask for each of its entries.
 * @returns whether there is any of `judged`; of a group without, nothing is asked and nothing else is found.
 */
export function* findInGroup(
  file: CaseFile,
  group: Group,
  judged: readonly Selector[],
  ...others: readonly (readonly Selector[] | undefined)[]
): Steps<boolean> {
  if (inGroup(file, judged, group).length === 0) return false;
  for (const selectors of others) {
    yield;
    if (selectors && selectors.length > 0) inGroup(file, selectors, group);
  }
  yield;
  return true;
}

/** Lets go of what was found: once all rules are judged, it is as large as the judgements themselves. What is asked later is found again. */
export function letGo(file: CaseFile): void {
  kept.delete(file);
}

interface Kept {
  readonly all: readonly Matched[];
  /** Those that certainly belong to a complaint, by its first event. */
  readonly ofThread: ReadonlyMap<number, readonly Matched[]>;
  readonly outside: readonly Matched[];
}

const NONE: readonly Matched[] = [];
const kept = new WeakMap<CaseFile, WeakMap<readonly Selector[], Map<string, Kept>>>();

function keptFor(file: CaseFile, selectors: readonly Selector[]): Map<string, Kept> {
  const ofFile = kept.get(file) ?? new WeakMap<readonly Selector[], Map<string, Kept>>();
  kept.set(file, ofFile);
  const ofSelectors = ofFile.get(selectors) ?? new Map<string, Kept>();
  ofFile.set(selectors, ofSelectors);
  return ofSelectors;
}

function read(file: CaseFile, selectors: readonly Selector[], { children }: Group, happened: boolean): Kept {
  const all = select(file, selectors, { children, happened });
  const ofThread = new Map<number, Matched[]>();
  const outside: Matched[] = [];
  for (const one of all) {
    const { threads, uncertainThread } = one.event;
    if (threads.length === 0) outside.push(one);
    if (uncertainThread) continue;
    for (const thread of threads) {
      const known = ofThread.get(thread);
      if (known) known.push(one);
      else ofThread.set(thread, [one]);
    }
  }
  return { all, ofThread, outside };
}
