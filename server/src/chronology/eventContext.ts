import type { Reference, Span } from '../dates/datePhrase.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import type { Assumption } from './assumption.js';
import type { Person } from './chronology.js';
import type { Points } from './layPoints.js';
import type { Anchor, PhraseContext } from './phraseContext.js';
import type { EventDraft } from './readEvent.js';
import type { References } from './references.js';
import { tell } from './tellers.js';

export interface SayInput {
  readonly drafts: readonly EventDraft[];
  readonly people: readonly Person[];
  readonly points: Points;
  readonly references: References;
  readonly calendar: WorkingCalendar;
  readonly limits: { readonly first: number; readonly last: number };
  readonly asAt: number;
  readonly assumptions?: readonly Assumption[];
}

/** To what can be tied that is tied to an event, by the event's number. */
export type Anchors = (event: number) => Anchor | undefined;

export function anchorOf(points: Points, event: number, draft: EventDraft | undefined, teller: string | undefined): Anchor | undefined {
  return draft && { start: points.start[event] ?? 0, end: points.end[event] ?? 0, happened: tell(draft, teller).happened };
}

export function contextOf(
  { points, references, calendar, limits }: SayInput,
  draft: EventDraft,
  event: number,
  anchor: Anchor,
  anchors: Anchors,
  previous: (span: Span) => Anchor | undefined,
): PhraseContext {
  const resolve = (reference: Reference): Anchor | undefined => {
    const referent = references.resolve(reference, draft.chunk);
    if (referent === undefined) return undefined;
    if (referent.kind === 'event') return anchors(referent.event);
    const point = points.people.get(referent.person);
    return point === undefined ? undefined : { start: point, end: point, happened: true };
  };
  return {
    event,
    chunk: draft.chunk,
    start: anchor.start,
    end: anchor.end,
    binds: anchor.happened,
    calendar,
    limits,
    resolve,
    previous,
    textOf: (span) => (span === draft.date.span ? draft.dateText : draft.chunkText.slice(span.start, span.end)),
  };
}
