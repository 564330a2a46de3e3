import type { CaseEvent } from '../chronology/chronology.js';
import type { Day } from '../dates/civilDay.js';
import type { CaseFile, Matched } from './caseFile.js';

/** Days between which something has to lie; an end that is absent is open. */
export interface Span {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/**
 * Of `all`, in their order, those whose first day could lie within `span` on some telling and the widest reading of its date.
 * Those that cannot are skipped without a look at each, so that a long case costs no more for each of its entries.
 */
export function couldLie(file: CaseFile, all: readonly Matched[], { from = -Infinity, to = Infinity }: Span): readonly CaseEvent[] {
  if (all.length === 0) return NONE;
  const { byEarliest, latestSoFar } = indexOf(file, all);
  const first = lowest(latestSoFar.length, (i) => (latestSoFar[i] ?? -Infinity) >= from);
  const past = lowest(byEarliest.length, (i) => (byEarliest[i]?.earliest ?? Infinity) > to);
  if (first >= past) return NONE;
  return byEarliest
    .slice(first, past)
    .filter(({ latest }) => latest >= from)
    .toSorted((a, b) => a.order - b.order)
    .map(({ event }) => event);
}

const NONE: readonly CaseEvent[] = [];

/**
 * The same one by one, from the first on: for whoever takes the first that will do, and need not know how many more there are.
 */
export function* eachThatCouldLie(
  file: CaseFile,
  all: readonly Matched[],
  { from = -Infinity, to = Infinity }: Span,
): Generator<CaseEvent, undefined> {
  const { placed, latestUpTo, earliestFrom } = orderOf(file, all);
  for (let i = lowest(placed.length, (n) => (latestUpTo[n] ?? -Infinity) >= from); i < placed.length; i += 1) {
    const one = placed[i];
    if (one === undefined || (earliestFrom[i] ?? Infinity) > to) return;
    if (one.latest >= from && one.earliest <= to) yield one.event;
  }
}

/** The first that could lie there and for which `holds`. */
export function firstThatCouldLie(
  file: CaseFile,
  all: readonly Matched[],
  span: Span,
  holds: (event: CaseEvent) => boolean = () => true,
): CaseEvent | undefined {
  if (all.length === 0) return undefined;
  for (const event of eachThatCouldLie(file, all, span)) if (holds(event)) return event;
  return undefined;
}

/** The first and last day on which an event's first (or last) day can have been, over all tellings and on the widest reading. */
export function widestDays({ chronology }: CaseFile, point: number): { readonly earliest: Day; readonly latest: Day } {
  let earliest = Infinity;
  let latest = -Infinity;
  for (const { networks } of chronology.worlds) {
    earliest = Math.min(earliest, networks.widest.earliest(point));
    latest = Math.max(latest, networks.widest.latest(point));
  }
  return { earliest, latest };
}

interface Placed {
  readonly event: CaseEvent;
  readonly order: number;
  readonly earliest: Day;
  readonly latest: Day;
}

interface Index {
  readonly byEarliest: readonly Placed[];
  /** The latest day of all up to and including each. */
  readonly latestSoFar: readonly Day[];
}

const indexes = new WeakMap<readonly Matched[], Index>();

function indexOf(file: CaseFile, all: readonly Matched[]): Index {
  const known = indexes.get(all);
  if (known) return known;
  const byEarliest = all
    .map(({ event }, order): Placed => ({ event, order, ...widestDays(file, event.start) }))
    .toSorted((a, b) => a.earliest - b.earliest);
  const latestSoFar: Day[] = [];
  for (const { latest } of byEarliest) latestSoFar.push(Math.max(latest, latestSoFar.at(-1) ?? -Infinity));
  const index = { byEarliest, latestSoFar };
  indexes.set(all, index);
  return index;
}

interface Order {
  readonly placed: readonly Placed[];
  /** The latest day of all up to and including each. */
  readonly latestUpTo: readonly Day[];
  /** The earliest day of each and all behind it. */
  readonly earliestFrom: readonly Day[];
}

const orders = new WeakMap<readonly Matched[], Order>();

function orderOf(file: CaseFile, all: readonly Matched[]): Order {
  const known = orders.get(all);
  if (known) return known;
  const placed = all.map(({ event }, order): Placed => ({ event, order, ...widestDays(file, event.start) }));
  const latestUpTo: Day[] = [];
  for (const { latest } of placed) latestUpTo.push(Math.max(latest, latestUpTo.at(-1) ?? -Infinity));
  const earliestFrom: Day[] = placed.map(({ earliest }) => earliest);
  placed.forEach((_, i) => {
    const at = placed.length - 1 - i;
    earliestFrom[at] = Math.min(placed[at]?.earliest ?? Infinity, earliestFrom[at + 1] ?? Infinity);
  });
  const order = { placed, latestUpTo, earliestFrom };
  orders.set(all, order);
  return order;
}

/** The least whole number below `length` for which `holds`, which holds for all greater ones; `length` when there is none. */
export function lowest(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
