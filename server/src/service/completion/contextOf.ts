import type { CaseEvent } from '../../chronology/chronology.js';
import type { Day } from '../../dates/civilDay.js';
import type { Snapshot } from '../snapshot.js';

/** What the choices at one place are made from. */
export interface WritingContext {
  readonly snapshot: Snapshot;
  readonly today: Day;
  readonly chunk: number;
  /** The entry or note in hand, where the caret is in one. */
  readonly event?: CaseEvent;
  /** Entries and notes above it, in the order of the file. */
  readonly above: readonly CaseEvent[];
  readonly below: readonly CaseEvent[];
}

/** @param isBelow what is written comes after the chunk, and is no part of it. */
export function contextOf(snapshot: Snapshot, index: number, today: Day, isBelow = false): WritingContext {
  const { events } = snapshot.chronology;
  const chunk = isBelow ? index + 1 : index;
  const event = isBelow ? undefined : events.find((one) => one.chunk === chunk);
  return {
    snapshot,
    today,
    chunk,
    ...(event && { event }),
    above: events.filter((one) => one.chunk < chunk),
    below: events.filter((one) => one.chunk > index && one !== event),
  };
}
