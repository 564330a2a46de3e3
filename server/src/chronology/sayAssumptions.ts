import type { Place as DatePlace } from '../dates/datePhrase.js';
import { longDay, ymdOf } from '../dates/civilDay.js';
import { hull } from '../dates/daySet.js';
import { readPlace } from '../dates/readPlace.js';
import { sameDay } from './monotone.js';
import type { Network } from './network.js';
import type { EventDraft } from './readEvent.js';
import type { Said } from './said.js';
import type { SayInput } from './eventContext.js';
import type { KeptPhrase } from './keptPhrase.js';
import { YEARS } from './readAnyYear.js';

/** The year that a date without one must have, or why none can be told. */
export interface InferredYear {
  readonly event: number;
  readonly place: DatePlace;
  /** One year: it is inferred. None or several: it must be asked. */
  readonly years: readonly number[];
}

/**
 * Entries are written in the order in which they happened: what stands above is not later.
 * @param before what was assumed of an earlier version. What is the same is said with the same object.
 */
export function sayOrder({ drafts, points }: SayInput, absent: ReadonlySet<number>, before: readonly Said[]): readonly Said[] {
  const said: Said[] = [];
  const orders = before.filter(({ usual }) => 'from' in usual);
  let above: number | undefined;
  let next = 0;
  drafts.forEach((draft, event) => {
    const start = points.start[event] ?? 0;
    if (absent.has(start)) return;
    while ((orders[next]?.event ?? event) < event) next += 1;
    if (above !== undefined) {
      const was = orders[next];
      said.push(was && saysOrder(was, event, draft, above, start) ? was : orderOf(event, draft, above, start));
    }
    above = start;
  });
  return said;
}

function orderOf(event: number, { chunk, date: { span } }: EventDraft, from: number, to: number): Said {
  const order = { from, to, sense: 'at least', by: sameDay } as const;
  const text = 'written after the entry above it';
  return { event, chunk, span, text, tier: 'assumption', convention: undefined, usual: order, widest: order };
}

function saysOrder(said: Said, event: number, { chunk, date }: EventDraft, from: number, to: number): boolean {
  const { usual } = said;
  return (
    said.event === event && said.chunk === chunk && said.span === date.span && 'from' in usual && usual.from === from && usual.to === to
  );
}

/** For each date without a year, the years in which it fits between the nearest dated entries above and below. */
export function inferYears(
  { drafts, points, asAt, limits }: SayInput,
  phrases: readonly KeptPhrase[],
  facts: Network,
): readonly InferredYear[] {
  if (phrases.every(({ yearless }) => yearless.length === 0)) return [];
  const dated = (event: number): boolean => {
    const start = points.start[event] ?? 0;
    return phrases[event]?.yearless.length === 0 && facts.earliest(start) > limits.first && facts.latest(start) < asAt;
  };
  const below: (number | undefined)[] = [];
  let next: number | undefined;
  for (let event = drafts.length - 1; event >= 0; event -= 1) {
    below[event] = next;
    if (dated(event)) next = facts.latest(points.start[event] ?? 0);
  }
  let above: number | undefined;
  return drafts.flatMap((_, event) => {
    const found = (phrases[event]?.yearless ?? []).map((place): InferredYear => {
      const years = yearsBetween(place, above, below[event] ?? asAt);
      return { event, place, years };
    });
    if (dated(event)) above = facts.earliest(points.start[event] ?? 0);
    return found;
  });
}

function yearsBetween(place: DatePlace, above: number | undefined, below: number): readonly number[] {
  if (above === undefined) return [];
  const years: number[] = [];
  const last = Math.min(YEARS.last, ymdOf(below).year);
  for (let year = ymdOf(above).year; year <= last && years.length < 4; year += 1) {
    const { core } = readPlace(place, year);
    if (core.length === 0) continue;
    const { first, last: end } = hull(core);
    if (end >= above && first <= below) years.push(year);
  }
  return years;
}

/** The inferred years as statements. */
export function sayYears({ drafts, points }: SayInput, inferred: readonly InferredYear[]): readonly Said[] {
  return inferred.flatMap(({ event, place, years }): readonly Said[] => {
    const [year] = years;
    const draft = drafts[event];
    const point = points.start[event];
    if (year === undefined || years.length !== 1 || draft === undefined || point === undefined) return [];
    const { core, wide } = readPlace(place, year);
    const text = `taken to be ${year}, the one year that fits: ${longDay(hull(core).first)}`;
    return [
      {
        event,
        chunk: draft.chunk,
        span: place.span,
        text,
        tier: 'assumption',
        convention: undefined,
        usual: { point, days: core },
        widest: { point, days: wide },
      },
    ];
  });
}
