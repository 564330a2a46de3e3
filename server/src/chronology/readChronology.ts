import { workingCalendar } from '../dates/workingCalendar.js';
import type { Day } from '../dates/civilDay.js';
import type { ChunkList } from '../syntax/chronDocument.js';
import { fitted } from '../syntax/fitted.js';
import type { BlockNode } from '../syntax/nodes.js';
import { finish, flatMapInSteps, type Steps } from '../syntax/steps.js';
import type { Assumption } from './assumption.js';
import type { CaseEvent, Chronology, RecordProblem } from './chronology.js';
import { stepFinder } from './findStep.js';
import { isSameList } from './isSameList.js';
import { layPoints, type Points } from './layPoints.js';
import { layTimeline } from './layTimeline.js';
import { CALENDAR_LIMITS } from './limits.js';
import { NumberedEvent } from './numberedEvent.js';
import { draftsOf } from './draftsOf.js';
import type { EventDraft } from './readEvent.js';
import { readExceptions } from './readExceptions.js';
import { readHeader } from './readHeader.js';
import { readPeople } from './readPeople.js';
import { readReferences, type References } from './references.js';
import { readThreads } from './readThreads.js';
import { reportEvents } from './reportEvents.js';
import { reportSyntax } from './reportSyntax.js';
import { reportThreads } from './reportThreads.js';
import type { Vocabulary } from './vocabulary.js';

export interface ChronologyOptions {
  readonly vocabulary: Vocabulary;
  /** The day on which a case is judged that does not say. */
  readonly today: Day;
  /** A day that goes before what the file says. */
  readonly asAt?: Day;
  /** What parameters are where the file does not set them. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** What is supposed beside what the file says. */
  readonly assumptions?: readonly Assumption[];
}

/**
 * What the file says happened. Whatever is wrong with it is among the `problems`; nothing is thrown.
 * @param before what an earlier version of the file said. It is read again with less work, and is the same as if it were read without.
 */
export function readChronology(chunks: ChunkList, options: ChronologyOptions, before?: Chronology): Chronology {
  return finish(readChronologyInSteps(chunks, options, before));
}

export function* readChronologyInSteps(chunks: ChunkList, options: ChronologyOptions, before?: Chronology): Steps<Chronology> {
  const { vocabulary, assumptions = [] } = options;
  // Each is parsed when it is first asked for.
  const nodes = yield* flatMapInSteps(chunks, ({ node }) => [node]);
  const problems: RecordProblem[] = [];
  const report = (problem: RecordProblem): void => void problems.push(problem);
  const { header, problems: headerProblems } = readHeader({
    nodes,
    ...options,
    ...vocabulary,
    ...(options.parameters && { defaults: options.parameters }),
  });
  const blocks = nodes.flatMap((node, chunk) => (node.kind === 'block' ? [{ node, chunk }] : []));
  const people = readPeople(blocks.filter(({ node }) => node.name === 'people'));
  const findStep = stepFinder(vocabulary);
  const drafts = yield* draftsOf(chunks, findStep, people);
  const references = readReferences(drafts, people, findStep, report);
  yield;
  const points = layPoints(drafts, people);
  const calendar = workingCalendar(header.division);
  const laid = yield* layTimeline(
    { drafts, people, points, references, calendar, limits: CALENDAR_LIMITS, asAt: header.asAt, assumptions },
    before?.basis,
  );
  const supposed = new Set(assumptions.map(({ event }) => event));
  const events = yield* numberEvents({ drafts, references, points, supposed, before });
  const eventOf = new Map(events.map(({ chunk, id }) => [chunk, id]));
  const exceptions = readExceptions(nodes, eventOf);
  return {
    header,
    people,
    sources: blocks.filter(({ node }) => node.name === 'sources').flatMap(({ node }) => sourceNames(node)),
    events,
    threads: events.flatMap(({ id, step, threads }) => (step?.begins && step.family === 'complaint' && threads[0] === id ? [id] : [])),
    exceptions: exceptions.exceptions,
    timeline: laid.timeline,
    worlds: laid.worlds,
    inferredYears: new Map(
      laid.inferred.flatMap(({ event, years }) => (years[0] === undefined || years.length > 1 ? [] : [[event, years[0]] as const])),
    ),
    calendar,
    basis: laid.basis,
    problems: [
      ...(yield* reportSyntax(chunks)),
      ...headerProblems,
      ...problems,
      ...laid.problems,
      ...(yield* reportEvents({ drafts, events, people, vocabulary, findStep })),
      ...(yield* reportThreads(events)),
      ...exceptions.problems,
    ],
  };
}

interface Unnumbered {
  readonly drafts: readonly EventDraft[];
  readonly references: References;
  readonly points: Points;
  /** Events of which a day is supposed. */
  readonly supposed: ReadonlySet<number>;
  readonly before: Chronology | undefined;
}

function* numberEvents({ drafts, references, points, supposed, before }: Unnumbered): Steps<readonly CaseEvent[]> {
  const re = yield* flatMapInSteps(drafts, (draft) => [readRe(draft, references)]);
  const memberships = yield* readThreads(drafts, re);
  return yield* flatMapInSteps(drafts, (draft, id): readonly CaseEvent[] => {
    const { threads, uncertain } = memberships[id] ?? { threads: NONE, uncertain: false };
    const [start, end] = [points.start[id] ?? 0, points.end[id] ?? 0];
    const numbers = { id, re: re[id] ?? NONE, threads, uncertainThread: uncertain, start, end, promised: points.promised.get(id) };
    const event = new NumberedEvent(draft, numbers, supposed.has(id));
    const was = before?.basis.drafts[id] === draft ? before.events[id] : undefined;
    return [was && isSameBeyondDraft(was, event) ? was : event];
  });
}

const NONE: readonly number[] = [];

/** Whether all is the same of two events of one draft that does not come from it. */
function isSameBeyondDraft(a: CaseEvent, b: CaseEvent): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.promised === b.promised &&
    a.undated === b.undated &&
    a.uncertainThread === b.uncertainThread &&
    isSameList(a.re, b.re) &&
    isSameList(a.threads, b.threads)
  );
}

/** The events that `re` names, by label or by step. */
function readRe({ reWords, node, chunk }: EventDraft, references: References): readonly number[] {
  if (reWords.length === 0) return NONE;
  const found = reWords.flatMap(({ text, start }) =>
    [...text.matchAll(/@([A-Za-z0-9_-]+)|[^,@\s][^,@]*/gu)].flatMap((found) => {
      const at = node.kind === 'entry' ? start + found.index : 0;
      const words = found[0].replace(/(?<!\s)\s+and\s*$/u, '').trim();
      if (words === '' || words === 'and') return [];
      const span = { start: at, end: at + words.length };
      const label = found[1];
      const referent = references.resolve(
        label === undefined ? { kind: 'step', span, text: words } : { kind: 'label', span, name: label },
        chunk,
      );
      return referent?.kind === 'event' ? [referent.event] : [];
    }),
  );
  return fitted(found);
}

function sourceNames(block: BlockNode): readonly string[] {
  return block.lines.flatMap((line) => (line.kind === 'source' ? [line.name.text] : []));
}
