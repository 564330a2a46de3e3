import type { CaseEvent } from '../../chronology/chronology.js';
import { longDay, longRange, ymdOf, type Day } from '../../dates/civilDay.js';
import { elapsed, shiftOf } from '../../dates/period.js';
import { applyShift } from '../../dates/shift.js';
import type { Judgement } from '../../rules/judgement.js';
import { toldDays } from '../../rules/toldDays.js';
import type { Position, Range } from '../../syntax/chronDocument.js';
import { comparePositions } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';

/** A few grey words in the text that are not part of it. */
export interface InlayHint {
  readonly position: Position;
  readonly text: string;
  /** What it is about, for whoever points at it. */
  readonly about: string;
}

/**
 * What is known of the entries in `range` and not written there: the year of a date without one; the day on which something is due that an
 * entry starts; and on which day of its time an entry answers. Nothing that is not known to the day.
 */
export function inlayHintsIn(snapshot: Snapshot, range: Range): readonly InlayHint[] {
  const { document, chronology, evaluation } = snapshot;
  const [first, last] = [document.chunkAt(range.start).index, document.chunkAt(range.end).index];
  const shown = chronology.events.filter(({ chunk }) => chunk >= first && chunk <= last);
  // That contact is kept up is asked of every contact: a hint at each would say nothing.
  const clocks = evaluation.judgements
    .filter(({ rule }) => rule.check.kind !== 'gap')
    .filter(({ verdict }) => verdict !== 'not-applicable' && verdict !== 'set-aside' && verdict !== 'problem');
  const byEvent = clocksByEvent(clocks);
  return shown
    .flatMap((event) => [...yearHint(snapshot, event), ...clockHint(snapshot, event, byEvent.get(event.id) ?? [])])
    .filter(({ position }) => comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0);
}

/** The clocks that each event starts or answers: a long file asks of each of its entries. */
function clocksByEvent(clocks: readonly Judgement[]): ReadonlyMap<number, readonly Judgement[]> {
  const found = new Map<number, Judgement[]>();
  for (const judgement of clocks) {
    for (const event of new Set([judgement.trigger, judgement.answer])) {
      if (event === undefined) continue;
      const known = found.get(event);
      if (known) known.push(judgement);
      else found.set(event, [judgement]);
    }
  }
  return found;
}

function yearHint({ document, chronology }: Snapshot, { id, chunk, date }: CaseEvent): readonly InlayHint[] {
  const year = chronology.inferredYears.get(id);
  if (year === undefined) return [];
  return [
    { position: document.rangeOf(chunk, date.span).end, text: String(year), about: 'The one year that fits between the entries around it' },
  ];
}

/** At the end of the entry's own line. */
function clockHint(snapshot: Snapshot, event: CaseEvent, clocks: readonly Judgement[]): readonly InlayHint[] {
  const { document } = snapshot;
  const found = [...dueDays(event, clocks), ...answeredOn(snapshot, event, clocks)];
  if (found.length === 0) return [];
  const line =
    document.chunks
      .at(event.chunk)
      ?.text.split(/\r\n|\n|\r/u, 1)[0]
      ?.trimEnd() ?? '';
  const end = document.rangeOf(event.chunk, { start: line.length, end: line.length }).end;
  return [{ position: end, text: found.map(({ text }) => text).join(' · '), about: found.map(({ about }) => about).join('\n') }];
}

interface Note {
  readonly text: string;
  readonly about: string;
}

/** The days on which something is due that the entry starts: of what is still open, or else of all. */
function dueDays(event: CaseEvent, clocks: readonly Judgement[]): readonly Note[] {
  const started = clocks.flatMap(({ rule, trigger, answer, due, clock }) =>
    trigger === event.id && due && due.earliest === due.latest && clock && clock.counting !== 'before'
      ? [{ rule, answer, day: due.earliest }]
      : [],
  );
  const open = started.filter(({ answer }) => answer === undefined);
  const shown = open.length > 0 ? open : started;
  const days = [...new Set(shown.map(({ day }) => day))].toSorted((a, b) => a - b);
  if (days.length === 0) return [];
  return [{ text: `due ${daysWords(days)}`, about: shown.map(({ rule, day }) => `${rule.title}: due ${longDay(day)}`).join('\n') }];
}

const mostDays = 2;

function daysWords(days: readonly Day[]): string {
  const [first, second] = days;
  if (first === undefined || days.length > mostDays) return first === undefined ? '' : `from ${longDay(first)}`;
  if (second === undefined) return longDay(first);
  return ymdOf(first).year === ymdOf(second).year
    ? longRange(first, second).replace(' to ', ' and ')
    : `${longDay(first)} and ${longDay(second)}`;
}

/** "day 12 of 15", where both days are exactly known and nothing but the calendar was counted. */
function answeredOn({ chronology }: Snapshot, event: CaseEvent, clocks: readonly Judgement[]): readonly Note[] {
  const { calendar, events } = chronology;
  const exact = (point: number): Day | undefined => {
    const { earliest, latest } = toldDays(chronology, point);
    return earliest === latest ? earliest : undefined;
  };
  const notes = clocks.flatMap(({ trigger, answer, clock, due, rule }): readonly Note[] => {
    const start = trigger === undefined ? undefined : events[trigger];
    if (answer !== event.id || !start || !clock || clock.counting !== 'after' || !due) return [];
    const { n, unit } = clock.period;
    if (n === 0 || (unit !== 'working day' && unit !== 'day')) return [];
    const [from, to] = [exact(start.end), exact(event.start)];
    if (from === undefined || to === undefined || to < from) return [];
    // A clock that stood still, or time that was extended, is no matter of counting days.
    if (due.earliest !== due.latest || applyShift(shiftOf(clock.period, clock.counting), from, calendar) !== due.earliest) return [];
    const text = `day ${elapsed(from, to, unit, calendar)} of ${n}`;
    return [{ text, about: `${rule.title}: ${text}${unit === 'working day' ? ', working days alone' : ''}` }];
  });
  return notes.filter(({ text }, index) => notes.findIndex((other) => other.text === text) === index).slice(0, mostDays);
}
