import { flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { EventDraft } from './readEvent.js';

/** The complaints to which an event belongs. `uncertain`: to one of these, not known which. */
export interface ThreadMembership {
  readonly threads: readonly number[];
  readonly uncertain: boolean;
}

/**
 * Which complaints each event belongs to: those that its `re` leads to; the only complaint there is; or, where there are several,
 * any of those written above it, or of those made by the person whom it names.
 * @param re for each event, the events that its `re` names.
 */
export function readThreads(drafts: readonly EventDraft[], re: readonly (readonly number[])[]): Steps<readonly ThreadMembership[]> {
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
  const assumed = (draft: EventDraft, event: number): ThreadMembership => {
    if (draft.step?.family !== 'complaint') return NONE;
    const above = beginnings.filter((beginning) => beginning < event);
    const candidates = theirs(draft, above.length > 0 ? above : beginnings, drafts);
    return beginnings.length === 1 ? certain(beginnings) : { threads: candidates, uncertain: candidates.length > 1 };
  };
  return flatMapInSteps(drafts, (_, event) => [memberOf(event, NOBODY)]);
}

/** Of complaints that each name who made them, those of the people whom the entry names, if any are theirs. */
function theirs(draft: EventDraft, beginnings: readonly number[], drafts: readonly EventDraft[]): readonly number[] {
  const adults = ({ people, children }: EventDraft): readonly string[] => people.filter((person) => !children.includes(person));
  const named = (beginning: number): readonly string[] => drafts.slice(beginning, beginning + 1).flatMap(adults);
  const people = adults(draft);
  if (people.length === 0 || beginnings.some((beginning) => named(beginning).length === 0)) return beginnings;
  const own = beginnings.filter((beginning) => named(beginning).some((person) => people.includes(person)));
  return own.length === 0 ? beginnings : own;
}

/** No real chain of "re" is longer; a made one must not exhaust the stack. */
const DEEPEST = 50;

const NOBODY: ReadonlySet<number> = new Set();
const NONE: ThreadMembership = { threads: [], uncertain: false };

function certain(threads: readonly number[]): ThreadMembership {
  return { threads, uncertain: false };
}

function begins({ step, happened }: EventDraft): boolean {
  return step?.begins === true && step.family === 'complaint' && happened;
}
