import type { Reason } from '../../chronology/reasons.js';
import { isoDay } from '../../dates/civilDay.js';
import { eventOfPoint } from '../../rules/eventIndex.js';
import type { Contradiction, ExplainedDay, Settler } from '../../rules/explanation.js';
import type { ExplainedCount } from '../../rules/explainCount.js';
import type { ExplainedFinding, Snapshot } from '../../service/languageService.js';

/** The working of a finding. A field that is `undefined` is not written. */
export function explanationJson(snapshot: Snapshot, { lines, days, counts, settledBy, contradiction }: ExplainedFinding): object {
  return {
    lines,
    days: days.map((day) => dayJson(snapshot, day)),
    counts: counts.map(countJson),
    settledBy: settledBy.map((settler) => settlerJson(snapshot, settler)),
    contradiction: contradiction && contradictionJson(snapshot, contradiction),
  };
}

function dayJson(snapshot: Snapshot, { event, role, end, day, because, teller }: ExplainedDay): object {
  const reasons = because.map((reason) => reasonJson(snapshot, reason));
  return {
    entry: entryName(snapshot, event),
    role,
    end,
    date: day === undefined ? undefined : isoDay(day),
    onTheAccountOf: teller,
    because: reasons,
  };
}

function reasonJson(snapshot: Snapshot, { text, place, tier, convention, point, day }: Reason): object {
  return {
    words: text,
    tier,
    readAs: convention,
    range: snapshot.document.rangeOf(place.chunk, place.span),
    of: pointName(snapshot, point),
    gives: isoDay(day),
  };
}

function countJson({ from, counting, firstCounted, due, weekendDays, skipped, stoodStill, standing, note }: ExplainedCount): object {
  return {
    from: isoDay(from),
    counting,
    firstCounted: isoDay(firstCounted),
    due: isoDay(due),
    weekendDays,
    skipped: skipped.map(({ day, name }) => ({ date: isoDay(day), name })),
    stoodStill: stoodStill.map(({ first, last, days }) => ({ first: isoDay(first), last: isoDay(last), days })),
    standing,
    note,
  };
}

function settlerJson(snapshot: Snapshot, { event, step, documents, cited }: Settler): object {
  return { entry: event === undefined ? undefined : entryName(snapshot, event), step, documents, cited };
}

function contradictionJson(snapshot: Snapshot, { round, end, reasons, teller }: Contradiction): object {
  // Round a circle no day is come to, and the last statement leaves none.
  const because = reasons.map((reason, i) => {
    const { gives, ...rest } = { gives: undefined, ...reasonJson(snapshot, reason) };
    return round || i === reasons.length - 1 ? rest : { ...rest, gives };
  });
  return { round, end: round ? undefined : end, onTheAccountOf: teller, because };
}

function pointName(snapshot: Snapshot, point: number): string | undefined {
  const event = eventOfPoint(snapshot.chronology, point);
  return event && entryName(snapshot, event.id);
}

/** Its label with its @, or else its step or words. */
function entryName({ chronology }: Snapshot, event: number): string {
  const entry = chronology.events[event];
  if (entry === undefined) return '';
  return entry.label === undefined ? (entry.step?.name ?? entry.words) : `@${entry.label}`;
}
