import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { EventDraft } from './readEvent.js';

/** The complaints to which an event belongs. `uncertain`: to one of these, not known which. */
export interface ThreadMembership {
  readonly threads: readonly number[];
  readonly uncertain: boolean;
}

/** As much of an event as decides it. */
export type ThreadDraft = Pick<EventDraft, 'step' | 'happened' | 'people' | 'children'>;

/**
 * Which complaints each event belongs to: those that its `re` leads to; the only complaint there is; or, where there are several,
 * any of those written above it, or of those made by the person whom it names.
 * @param re for each event, the events that its `re` names.
 */
export function readThreads(drafts: readonly ThreadDraft[], re: readonly (readonly number[])[]): Steps<readonly ThreadMembership[]> {
  const beginnings = drafts.flatMap((draft, event) => (begins(draft) ? [event] : []));
  const members: ThreadMembership[] = [];
  const memberOf = (event: number, seen: ReadonlySet<number>): ThreadMembership => {
    const draft = drafts[event];
    const done = members[event];
    if (done) return done;
    if (draft === undefined || seen.has(event) || seen.size > DEEPEST) return NONE;
    const membership = begins(draft) ? certain([event]) : (led(event, seen) ?? assumed(draft, event));
    members[event] = membership;
    return membership;
  };
  const led = (event: number, seen: ReadonlySet<number>): ThreadMembership | undefined => {
    const named = re[event] ?? [];
    if (named.length === 0) return undefined;
    const found = named.map((other) => memberOf(other, new Set([...seen, event])));
    const threads = [...new Set(found.flatMap((one) => one.threads))];
    return threads.length === 0 ? undefined : { threads, uncertain: found.some((one) => one.uncertain) };
  };
  const candidates = candidatesOf(drafts, beginnings);
  const assumed = (draft: ThreadDraft, event: number): ThreadMembership => {
    if (draft.step?.family !== 'complaint') return NONE;
    if (beginnings.length === 1) return certain(beginnings);
    const threads = candidates(draft, event);
    return { threads, uncertain: threads.length > 1 };
  };
  return flatMapInSteps(drafts, (_, event) => [memberOf(event, NOBODY)]);
}

/**
 * The complaints above an event, or all where none is; and of these, where each names who made it, those of the people whom the event names, if any
 * are theirs. Events that could belong to the same complaints share one list: a list for each of many would take more memory than there is.
 */
function candidatesOf(
  drafts: readonly ThreadDraft[],
  beginnings: readonly number[],
): (draft: ThreadDraft, event: number) => readonly number[] {
  const lists = new Map<string, readonly number[]>();
  const byMaker = new Map<string, number[]>();
  let nameless = Infinity;
  for (const beginning of beginnings) {
    const makers = drafts.slice(beginning, beginning + 1).flatMap(adults);
    if (makers.length === 0) nameless = Math.min(nameless, beginning);
    for (const maker of makers)
      byMaker
        .set(maker, byMaker.get(maker) ?? [])
        .get(maker)
        ?.push(beginning);
  }
  return (draft, event) => {
    const above = countBelow(beginnings, event);
    const end = above === 0 ? Infinity : event;
    const people = nameless < end ? [] : adults(draft);
    const key = JSON.stringify([above, ...people]);
    const known = lists.get(key);
    if (known) return known;
    const own = new Set(people.flatMap((person) => byMaker.get(person)?.filter((beginning) => beginning < end) ?? []));
    const found = own.size > 0 ? [...own].toSorted((a, b) => a - b) : beginnings.slice(0, above || beginnings.length);
    lists.set(key, found);
    return found;
  };
}

function adults({ people, children }: ThreadDraft): readonly string[] {
  return people.filter((person) => !children.includes(person));
}

/** How many of `ordered` are less than `limit`. */
function countBelow(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** No real chain of "re" is longer; a made one must not exhaust the stack. */
const DEEPEST = 50;

const NOBODY: ReadonlySet<number> = new Set();
const NONE: ThreadMembership = { threads: [], uncertain: false };

function certain(threads: readonly number[]): ThreadMembership {
  return { threads, uncertain: false };
}

function begins({ step, happened }: ThreadDraft): boolean {
  return step?.begins === true && step.family === 'complaint' && happened;
}
