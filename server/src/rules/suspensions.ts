import type { CaseEvent } from '../chronology/chronology.js';
import type { Selector } from './check.js';
import type { Group } from './groups.js';
import { inGroup } from './inGroup.js';
import { couldFollow, type Pair } from './pair.js';
import type { Question } from './question.js';
import type { RuleContext } from './ruleContext.js';
import { theStep, toldWords } from './wording.js';

/** The steps by which the clock of a complaint stops, and goes on. */
export const STOPPING = ['complaint suspended', 'complaint resumed'] as const;

const [STOP, GO] = [anyOf(STOPPING[0]), anyOf(STOPPING[1])];

function anyOf(step: string): readonly Selector[] {
  return [{ step, outcomes: [], attendedBy: [], procedures: [] }];
}

/** Where the clock of a complaint stands still. */
export interface Suspensions {
  readonly stops: Question['stops'];
  /** What keeps it from being known how long it stood still: "how long ..., for ...", and the entries of which it speaks. */
  readonly unsure?: { readonly words: string; readonly about: readonly CaseEvent[] };
}

const NONE: Suspensions = { stops: [] };

/**
 * Of each clock of the group: from each suspension to the next resumption, but for what was over before the clock started; where there is no next one, from then on. A
 * resumption that ends no suspension tells of one of which the days are not recorded, or has a wrong date.
 */
export function suspensionsIn(context: RuleContext, group: Group): (pair: Pair) => Suspensions {
  if (group.thread === undefined) return () => NONE;
  const resumed = eventsOf(context, GO, group);
  const suspended = eventsOf(context, STOP, group);
  if (suspended.length + resumed.length === 0) return () => NONE;
  const all = paired(context, suspended, resumed);
  return (pair) => suspensionsOf(context, all, pair);
}

function suspensionsOf(context: RuleContext, { pairs, left }: Paired, { starts: [first], answer }: Pair): Suspensions {
  const { file } = context;
  const over = (event: CaseEvent): boolean =>
    first !== undefined &&
    file.chronology.worlds.every(
      ({ absent, networks: { widest } }) => !absent.has(event.start) && widest.latest(event.end) <= widest.earliest(first.event.start),
    );
  const loose = left.findLast((go) => !over(go) && (answer === undefined || couldFollow(file, go, answer)));
  const open = pairs.find(({ go }) => go === undefined)?.stop;
  return {
    stops: pairs.flatMap(({ stop, go }) => {
      if (go === undefined) return loose ? [] : [{ from: stop.start }];
      return over(go) ? [] : [{ from: stop.start, to: go.start }];
    }),
    ...(loose && { unsure: { words: looseWords(context, loose, open), about: open ? [open, loose] : [loose] } }),
  };
}

function eventsOf({ file }: RuleContext, selectors: readonly Selector[], group: Group): readonly CaseEvent[] {
  return inGroup(file, selectors, group).map(({ event }) => event);
}

interface Suspension {
  readonly stop: CaseEvent;
  /** By which the clock goes on. Two suspensions in a row end with one resumption. */
  readonly go?: CaseEvent | undefined;
}

/** Each suspension with the next resumption that could follow it, and the resumptions that are left. */
interface Paired {
  readonly pairs: readonly Suspension[];
  readonly left: readonly CaseEvent[];
}

/** All are in the order in which they probably happened. */
function paired({ file }: RuleContext, suspended: readonly CaseEvent[], resumed: readonly CaseEvent[]): Paired {
  const left: CaseEvent[] = [];
  const last = resumed.at(-1);
  let next = 0;
  const pairs = suspended.map((stop): Suspension => {
    for (let go = resumed[next]; go; go = resumed[next]) {
      next += 1;
      if (couldFollow(file, stop, go)) return { stop, go };
      left.push(go);
    }
    return last && file.order(stop, last) < 0 && couldFollow(file, stop, last) ? { stop, go: last } : { stop };
  });
  return { pairs, left: [...left, ...resumed.slice(next)] };
}

function looseWords({ file: { chronology } }: RuleContext, go: CaseEvent, open: CaseEvent | undefined): string {
  const words = (event: CaseEvent): string => `${theStep(event)} (${toldWords(chronology, event)})`;
  return open
    ? `how long the complaint was suspended, for ${words(go)} is recorded before ${words(open)}`
    : `when the complaint was suspended, for ${words(go)} is recorded with no suspension that it ends`;
}
