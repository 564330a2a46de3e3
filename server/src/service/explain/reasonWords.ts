import type { CaseEvent } from '../../chronology/chronology.js';
import type { End } from '../../chronology/statement.js';
import type { Reason } from '../../chronology/reasons.js';
import { longDay } from '../../dates/civilDay.js';
import { eventOfPoint } from '../../rules/eventIndex.js';
import { theStep } from '../../rules/wording.js';
import type { Snapshot } from '../snapshot.js';

/**
 * The reasons for one end of a day, nearest first: what the entry itself says, and then what is so of each entry that it leads to.
 * Entries that are only taken to stand in order are named together.
 */
export function reasonWords(snapshot: Snapshot, reasons: readonly Reason[], end: End): readonly string[] {
  const own = reasons[0]?.point;
  const words: string[] = [];
  for (let i = 0; i < reasons.length; i += 1) {
    const reason = reasons[i];
    if (reason === undefined) break;
    const run = orderRun(reasons, i);
    const subject = reason.point === own ? '' : `${subjectWords(snapshot, reason.point)} ${boundWords(end, reason.day)}: `;
    words.push(subject + (run > 1 ? orderWords(snapshot, reasons.slice(i, i + run)) : statementWords(snapshot, reason)));
    i += run - 1;
  }
  return words;
}

/** "not before 3 June 2019". */
export function boundWords(end: End, day: number): string {
  return `not ${end === 'earliest' ? 'before' : 'after'} ${longDay(day)}`;
}

/** What the file says, where, and how it is read: `"early July 2023" (line 12), read as 1 to 10 July 2023, at the widest 1 to 14 July 2023`. */
export function statementWords(snapshot: Snapshot, { text, place, tier, convention, widened }: Reason): string {
  const line = `line ${lineOf(snapshot, place)}`;
  if (tier === 'assumption') return `${text} (assumed; ${line})`;
  if (place.span.end === place.span.start) return text.trim() === '' ? `it began before it ended (${line})` : `${text} (${line})`;
  const at = convention?.indexOf(', read as') ?? -1;
  const read = convention === undefined || at < 0 ? '' : convention.slice(at);
  return `"${text}" (${line})${read}${widened ? ', and taken at its widest, since the usual reading contradicts other dates' : ''}`;
}

/** How many of the reasons from `i` on are only that entries stand in order. */
function orderRun(reasons: readonly Reason[], i: number): number {
  let end = i;
  while (reasons[end]?.tier === 'assumption' && reasons[end]?.text === reasons[i]?.text) end += 1;
  return Math.max(1, end - i);
}

function orderWords(snapshot: Snapshot, run: readonly Reason[]): string {
  const lines = run.map(({ place }) => lineOf(snapshot, place));
  return `entries are taken to stand in the order in which things happened (assumed; lines ${Math.min(...lines)} to ${Math.max(...lines)})`;
}

export function lineOf({ document }: Snapshot, { chunk, span }: Reason['place']): number {
  return document.rangeOf(chunk, span).start.line + 1;
}

/** "the initial child protection conference"; of a note, "what line 12 records". */
function subjectWords(snapshot: Snapshot, point: number): string {
  const event = eventOfPoint(snapshot.chronology, point);
  if (event === undefined) return 'the day of birth is';
  const lasted = event.start === event.end ? '' : point === event.start ? ' began' : ' ended';
  return `${eventWords(snapshot, event)}${lasted === '' ? ' is' : lasted}`;
}

export function eventWords(snapshot: Snapshot, event: CaseEvent): string {
  const line = lineOf(snapshot, { chunk: event.chunk, span: event.date.span });
  return event.kind === 'note' ? `what line ${line} records` : theStep(event);
}
