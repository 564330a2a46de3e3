import type { CaseEvent } from '../../chronology/chronology.js';
import { groupBy } from '../../rules/groupBy.js';
import type { Judgement } from '../../rules/judgement.js';
import { probableOrder, type ProbableOrder } from '../../rules/probableOrder.js';
import { timeBetween, timeUntil, type TimeBetween } from '../../rules/timeBetween.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import type { Snapshot } from '../snapshot.js';

/** From one step to another, with the limits that bear on just that. */
export interface DelayRow extends TimeBetween {
  readonly from: CaseEvent;
  /** Absent where none is recorded: then up to the day on which the case is judged. */
  readonly to?: CaseEvent;
  readonly limits: readonly Judgement[];
}

/** What the rows of all threads of a case are made from. */
export interface DelayCase {
  readonly snapshot: Snapshot;
  readonly order: ProbableOrder;
  /** The limits that each event starts, by its number; and where each stands among all of them. */
  readonly limits: ReadonlyMap<string, readonly Judgement[]>;
  readonly places: ReadonlyMap<Judgement, number>;
}

export function delayCase(snapshot: Snapshot): DelayCase {
  const limits = limitsOf(snapshot);
  return {
    snapshot,
    order: probableOrder(snapshot.chronology),
    limits: groupBy(limits, ({ trigger }) => String(trigger)),
    places: new Map(limits.map((one, i) => [one, i])),
  };
}

/** The rows of `events`: from each step to the next, in the order in which they probably happened, and from what starts a clock to what answers it. */
export function* delayRows({ snapshot, order, limits, places }: DelayCase, events: readonly CaseEvent[]): Steps<readonly DelayRow[]> {
  const ordered = events.toSorted(order);
  const rank = new Map(ordered.map(({ id }, i) => [id, i]));
  const clocks = events
    .flatMap(({ id }) => limits.get(String(id)) ?? [])
    .filter(({ answer }) => answer === undefined || rank.has(answer))
    .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const pairs = new Map<string, { readonly from: CaseEvent; readonly to?: CaseEvent; readonly limits: Judgement[] }>();
  const add = (from: CaseEvent | undefined, to: CaseEvent | undefined, limits: readonly Judgement[]): void => {
    if (from === undefined) return;
    const key = `${from.id} ${to?.id ?? limits[0]?.rule.id ?? ''}`;
    const known = pairs.get(key);
    if (known) known.limits.push(...limits);
    else pairs.set(key, { from, ...(to && { to }), limits: [...limits] });
  };
  ordered.forEach((event, i) => add(ordered[i - 1], event, []));
  for (const judgement of clocks) add(...endsOf(snapshot, judgement), [judgement]);
  yield;
  const inOrder = [...pairs.values()].toSorted(
    (a, b) =>
      (rank.get(a.to?.id ?? -1) ?? ordered.length) - (rank.get(b.to?.id ?? -1) ?? ordered.length) ||
      (rank.get(a.from.id) ?? 0) - (rank.get(b.from.id) ?? 0),
  );
  return yield* flatMapInSteps(inOrder, (pair) => rowOf(snapshot, pair));
}

/** The rows that end with an event, or with what was to follow it, and that a limit bears on. */
export function limitRows(snapshot: Snapshot, event: CaseEvent): readonly DelayRow[] {
  return limitsOf(snapshot)
    .filter(({ trigger, answer }) => answer === event.id && trigger !== event.id)
    .flatMap((judgement) => {
      const [from, to] = endsOf(snapshot, judgement);
      return from === undefined ? [] : rowOf(snapshot, { from, ...(to && { to }), limits: [judgement] });
    });
}

/** Judgements that count from one entry to another, or, where what was due is not recorded, to the day on which the case is judged. */
function limitsOf({ evaluation, chronology }: Snapshot): readonly Judgement[] {
  return evaluation.judgements.filter(({ clock, trigger, answer, rule, verdict, severity }) => {
    if (clock === undefined || clock.period.n === 0 || trigger === undefined || NO_FIGURE.has(rule.check.kind)) return false;
    if (verdict === 'not-applicable' || verdict === 'set-aside') return false;
    const answering = answer === undefined || verdict === 'not-done' || verdict === 'no-evidence' ? undefined : chronology.events[answer];
    if (answering === undefined) return severity !== undefined;
    // Another step may have shown that it was done: how long that took is another matter.
    return rule.check.kind !== 'within' || rule.check.to.some(({ step }) => step === answering.step?.name);
  });
}

/** Of silences there are as many as there are contacts. */
const NO_FIGURE: ReadonlySet<Judgement['rule']['check']['kind']> = new Set(['gap'] as const);

/** What comes first and what second: notice is given before what it is counted from. */
function endsOf(
  { chronology: { events } }: Snapshot,
  { clock, trigger, answer, verdict }: Judgement,
): readonly [CaseEvent | undefined, CaseEvent | undefined] {
  const start = trigger === undefined ? undefined : events[trigger];
  const denied = verdict === 'not-done' || verdict === 'no-evidence';
  const end = answer === undefined || answer === trigger || denied ? undefined : events[answer];
  return clock?.counting === 'before' ? [end, start] : [start, end];
}

function rowOf({ chronology }: Snapshot, row: Pick<DelayRow, 'from' | 'to' | 'limits'>): readonly DelayRow[] {
  const time = row.to ? timeBetween(chronology, row.from.end, row.to.start) : timeUntil(chronology, row.from.end, chronology.header.asAt);
  // Of steps in no certain order, or with nothing to say how far apart they were, there is nothing to tell.
  if (time === undefined || (time.days.least === 0 && time.days.most === undefined)) return [];
  return time.inOrder || row.limits.length > 0 ? [{ ...row, ...time }] : [];
}
