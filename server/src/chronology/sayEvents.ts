import type { Reference, Span } from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import { hull, type DaySet } from '../dates/daySet.js';
import type { WorkingCalendar } from '../dates/workingCalendar.js';
import type { Steps } from '../syntax/steps.js';
import type { Assumption } from './assumption.js';
import type { Person } from './chronology.js';
import { sameDay } from './monotone.js';
import { promiseOf, type Points } from './layPoints.js';
import type { EventDraft } from './readEvent.js';
import type { References } from './references.js';
import type { Said } from './said.js';
import type { Anchor, PhraseContext, SaidPhrase } from './phraseContext.js';
import { sayPhrase } from './sayPhrase.js';
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

/** What each event's phrase says, on one party's telling or on nobody's in particular. */
export interface SaidEvents {
  readonly said: readonly Said[];
  readonly phrases: readonly SaidPhrase[];
  readonly absent: ReadonlySet<number>;
  readonly problems: readonly { readonly chunk: number; readonly problem: DateProblem }[];
}

export function* sayEvents(input: SayInput, teller: string | undefined): Steps<SaidEvents> {
  const { drafts, points } = input;
  const tellings = drafts.map((draft) => tell(draft, teller));
  const anchors = drafts.map((_, event): Anchor => anchorOf(points, event, tellings[event]?.happened ?? false));
  yield;
  const said: Said[] = [];
  const phrases: SaidPhrase[] = [];
  const absent = new Set<number>();
  const problems: { chunk: number; problem: DateProblem }[] = [];
  const untilAsAt = [{ first: input.limits.first, last: input.asAt }];
  let previous: Anchor | undefined;
  for (const [event, draft] of drafts.entries()) {
    yield;
    const anchor = anchors[event];
    const telling = tellings[event];
    if (anchor === undefined || telling === undefined) continue;
    if (!anchor.happened) absent.add(anchor.start).add(anchor.end);
    const above = previous;
    const context = contextOf(input, draft, event, anchor, anchors, (span) => {
      if (above === undefined) problems.push({ chunk: draft.chunk, problem: nothingAbove(draft, span) });
      return above;
    });
    const phrase = sayPhrase(telling.date, context);
    phrases.push(phrase);
    said.push(...phrase.said, ...assumed(input, draft.date.span, context), ...lasting(context));
    if (anchor.happened) said.push(...byAsAt(phrase, context, untilAsAt));
    for (const problem of phrase.problems) problems.push({ chunk: draft.chunk, problem });
    if (anchor.happened) previous = anchor;
  }
  return { said: [...said, ...sayPromises(input, anchors), ...sayPeople(input, anchors)], phrases, absent, problems };
}

function anchorOf(points: Points, event: number, happened: boolean): Anchor {
  return { start: points.start[event] ?? 0, end: points.end[event] ?? 0, happened };
}

function contextOf(
  { points, references, calendar, limits }: SayInput,
  draft: EventDraft,
  event: number,
  anchor: Anchor,
  anchors: readonly Anchor[],
  previous: (span: Span) => Anchor | undefined,
): PhraseContext {
  const resolve = (reference: Reference): Anchor | undefined => {
    const referent = references.resolve(reference, draft.chunk);
    if (referent === undefined) return undefined;
    if (referent.kind === 'event') return anchors[referent.event];
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

/** What is supposed of the event, said at its own date. */
function assumed({ assumptions = [] }: SayInput, span: Span, context: PhraseContext): readonly Said[] {
  return assumptions
    .filter((one) => one.event === context.event)
    .flatMap(({ date, text }) => {
      const words = `${text} (supposed)`;
      return sayPhrase(date, { ...context, textOf: () => words }).said.map((one): Said => ({ ...one, span, supposed: true }));
    });
}

/** It began before it ended. */
function lasting({ start, end, event, chunk }: PhraseContext): readonly Said[] {
  if (start === end) return [];
  const order = { from: start, to: end, sense: 'at least', by: sameDay } as const;
  return [
    {
      event,
      chunk,
      span: NOWHERE,
      text: '',
      tier: 'stated',
      convention: undefined,
      usual: order,
      widest: order,
    },
  ];
}

/** What is recorded as done is not after the day on which the case is judged – unless its own date says that it is. */
function byAsAt({ said }: SaidPhrase, { start, end, event, chunk, limits }: PhraseContext, days: DaySet): readonly Said[] {
  const { last: asAt } = hull(days);
  const later = said.some(({ widest }) => 'point' in widest && (widest.days[0]?.first ?? limits.first) > asAt);
  if (later) return [];
  return (start === end ? [start] : [start, end]).map((point): Said => {
    const until = { point, days };
    const text = 'recorded as done by the day on which the case is judged';
    return { event, chunk, span: NOWHERE, text, tier: 'stated', convention: undefined, usual: until, widest: until };
  });
}

/** Of what no words of an entry say. */
const NOWHERE: Span = { start: 0, end: 0 };

function nothingAbove(draft: EventDraft, span: Span): DateProblem {
  const words = draft.chunkText.slice(span.start, span.end);
  return {
    kind: 'nothing above',
    span,
    message: `"${words}" is tied to the entry above, and there is none that happened. Write a date, or tie it to a label.`,
  };
}

/** Days by which something was promised that move with another entry; "two weeks later" is later than the promise itself. */
function sayPromises(input: SayInput, anchors: readonly Anchor[]): readonly Said[] {
  return [...input.points.promised].flatMap(([event, point]) => {
    const draft = input.drafts[event];
    const own = anchors[event];
    const promise = draft && promiseOf(draft);
    if (draft === undefined || own === undefined || promise === undefined) return [];
    const context = contextOf(input, draft, event, { start: point, end: point, happened: own.happened }, anchors, () => own);
    return sayPhrase({ span: promise.span, terms: [promise] }, context).said;
  });
}

/** Days of birth and days when a birth is due, to which entries may be tied. */
function sayPeople(input: SayInput, anchors: readonly Anchor[]): readonly Said[] {
  return input.people.flatMap((person) => {
    const point = input.points.people.get(person.name);
    const date = person.born ?? person.due;
    if (point === undefined || date === undefined) return [];
    const context: PhraseContext = {
      event: -1,
      chunk: person.place.chunk,
      start: point,
      end: point,
      binds: true,
      calendar: input.calendar,
      limits: input.limits,
      resolve: (reference) => {
        const referent = input.references.resolve(reference, person.place.chunk);
        return referent?.kind === 'event' ? anchors[referent.event] : undefined;
      },
      previous: () => undefined,
      textOf: () => `${person.name}'s date of birth or due day`,
    };
    return sayPhrase(date, context).said;
  });
}
