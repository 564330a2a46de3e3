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
  if (selectors.length === 0) return NONE;
  const kept = keptFor(file, selectors)[happened ? 'done' : 'notDone'];
  let known = kept.get(group.key);
  if (known === undefined) {
    known = new Found(select(file, selectors, { children: group.children, happened }));
    kept.set(group.key, known);
  }
  return group.byComplaint ? known.of(group.thread) : known.all;
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
    if (selectors) inGroup(file, selectors, group);
  }
  yield;
  return true;
}

/** Lets go of what was found: once all rules are judged, it is as large as the judgements themselves. What is asked later is found again. */
export function letGo(file: CaseFile): void {
  ofFiles.delete(file);
}

/** Events that the selectors mean, in the whole file or about some of its children; those of one complaint are told apart when they are asked for. */
class Found {
  #ofThread: ReadonlyMap<number | undefined, readonly Matched[]> | undefined;

  constructor(readonly all: readonly Matched[]) {}

  /** Those that certainly belong to a complaint, by its first event; or those that belong to none. */
  of(thread: number | undefined): readonly Matched[] {
    return (this.#ofThread ??= byThread(this.all)).get(thread) ?? NONE;
  }
}

function byThread(all: readonly Matched[]): ReadonlyMap<number | undefined, readonly Matched[]> {
  const found = new Map<number | undefined, Matched[]>();
  const add = (thread: number | undefined, one: Matched): void => {
    const known = found.get(thread);
    if (known) known.push(one);
    else found.set(thread, [one]);
  };
  for (const one of all) {
    const { threads, uncertainThread } = one.event;
    if (threads.length === 0) add(undefined, one);
    else if (!uncertainThread) for (const thread of threads) add(thread, one);
  }
  return found;
}

/** What was found of what happened, and of what did not, by the key of the group. */
interface Kept {
  readonly done: Map<string, Found>;
  readonly notDone: Map<string, Found>;
}

const NONE: readonly Matched[] = [];
/** By what the selectors mean: many rules ask for the same. */
const ofFiles = new WeakMap<CaseFile, Map<string, Kept>>();

function keptFor(file: CaseFile, selectors: readonly Selector[]): Kept {
  const ofFile = keptOf(file);
  const meaning = meaningOf(selectors);
  const known = ofFile.get(meaning);
  if (known) return known;
  const kept: Kept = { done: new Map(), notDone: new Map() };
  ofFile.set(meaning, kept);
  return kept;
}

function keptOf(file: CaseFile): Map<string, Kept> {
  const known = ofFiles.get(file);
  if (known) return known;
  const kept = new Map<string, Kept>();
  ofFiles.set(file, kept);
  return kept;
}

const meanings = new WeakMap<readonly Selector[], string>();

function meaningOf(selectors: readonly Selector[]): string {
  const known = meanings.get(selectors);
  if (known !== undefined) return known;
  const meaning = JSON.stringify(selectors);
  meanings.set(selectors, meaning);
  return meaning;
}
