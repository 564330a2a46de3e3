import type { Span } from '../dates/datePhrase.js';
import type { DateProblem } from '../dates/dateProblem.js';
import { hull, type DaySet } from '../dates/daySet.js';
import type { Steps } from '../syntax/steps.js';
import { anchorOf, contextOf, type Anchors, type SayInput } from './eventContext.js';
import { isTiedAlike, keptOf, listening, type KeptPhrase } from './keptPhrase.js';
import { sameDay } from './monotone.js';
import type { PhraseContext, SaidPhrase } from './phraseContext.js';
import type { EventDraft } from './readEvent.js';
import type { Said } from './said.js';
import { sayOthers, type SaidOther } from './sayOthers.js';
import { sayPhrase } from './sayPhrase.js';
import { tell } from './tellers.js';

/** What each event's phrase says, on one party's telling or on nobody's in particular. */
export interface SaidEvents {
  /** What each event says, in their order; then promises, and the dates of people. */
  readonly said: readonly Said[];
  /** Where in `said` that begins of each event, and behind the last what is of no event's own phrase. */
  readonly starts: Int32Array;
  readonly phrases: readonly KeptPhrase[];
  /** What is said of promises and people, in their order. */
  readonly others: readonly SaidOther[];
  readonly absent: ReadonlySet<number>;
  readonly problems: readonly { readonly chunk: number; readonly problem: DateProblem }[];
}

/** What was said of the same points on the same telling, with the same people, calendar and day of judging, and nothing supposed. */
export interface SaidBefore extends Pick<SaidEvents, 'said' | 'starts' | 'phrases' | 'others'> {
  readonly drafts: readonly EventDraft[];
}

/** @param before where an event's draft is the same and is tied to the same, what it said then is used again. */
export function* sayEvents(input: SayInput, teller: string | undefined, before?: SaidBefore): Steps<SaidEvents> {
  const { drafts, points } = input;
  const anchors: Anchors = (event) => anchorOf(points, event, drafts[event], teller);
  const said: Said[] = [];
  const starts = new Int32Array(drafts.length + 1);
  const phrases: KeptPhrase[] = [];
  const absent = new Set<number>();
  const problems: { chunk: number; problem: DateProblem }[] = [];
  const untilAsAt = [{ first: input.limits.first, last: input.asAt }];
  let previous: number | undefined;
  for (const [event, draft] of drafts.entries()) {
    if (event % MANY === 0) yield;
    const { date, happened } = tell(draft, teller);
    const [start, end] = [points.start[event] ?? 0, points.end[event] ?? 0];
    if (!happened) absent.add(start).add(end);
    starts[event] = said.length;
    const above = previous;
    const contextNow = (): PhraseContext =>
      contextOf(input, draft, event, { start, end, happened }, anchors, (span) => {
        if (above === undefined) problems.push({ chunk: draft.chunk, problem: nothingAbove(draft, span) });
        return above === undefined ? undefined : anchors(above);
      });
    const reported = problems.length;
    const was = before?.drafts[event] === draft ? before.phrases[event] : undefined;
    if (before && was && (was.asked.length === 0 || isTiedAlike(was.asked, contextNow()))) {
      for (let i = before.starts[event] ?? 0; i < (before.starts[event + 1] ?? 0); i += 1) {
        const one = before.said[i];
        if (one) said.push(one);
      }
      phrases.push(was);
    } else {
      yield;
      problems.length = reported;
      const { context, asked } = listening(contextNow(), date);
      const phrase = sayPhrase(date, context);
      said.push(...phrase.said, ...assumed(input, draft.date.span, context), ...lasting(context));
      if (happened) said.push(...byAsAt(phrase, context, untilAsAt));
      phrases.push(keptOf(phrase, asked));
    }
    for (const problem of phrases[event]?.problems ?? []) problems.push({ chunk: draft.chunk, problem });
    if (happened) previous = event;
  }
  starts[drafts.length] = said.length;
  const others = sayOthers(input, anchors, before);
  for (const other of others) said.push(...other.said);
  return { said, starts, phrases, others, absent, problems };
}

/** So many events of which nothing is said anew make a step. */
const MANY = 16;

const NONE: readonly Said[] = [];

/** What is supposed of the event, said at its own date. */
function assumed({ assumptions = [] }: SayInput, span: Span, context: PhraseContext): readonly Said[] {
  if (assumptions.length === 0) return NONE;
  return assumptions
    .filter((one) => one.event === context.event)
    .flatMap(({ date, text }) => {
      const words = `${text} (supposed)`;
      return sayPhrase(date, { ...context, textOf: () => words }).said.map((one): Said => ({ ...one, span, supposed: true }));
    });
}

/** It began before it ended. */
function lasting({ start, end, event, chunk }: PhraseContext): readonly Said[] {
  if (start === end) return NONE;
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
