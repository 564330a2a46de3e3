import type { CaseEvent } from '../../chronology/chronology.js';
import { delayRows, type DelayRow } from '../delays/delayRows.js';
import { delaySentence } from '../delays/delayWords.js';
import type { Snapshot } from '../snapshot.js';

/** How long each thing took, in one complaint or in the case itself. */
export interface DelayThread {
  /** The complaint's label with its @, or its step; absent for the steps that belong to no complaint. */
  readonly thread?: string;
  readonly rows: readonly (DelayRow & {
    /** Ready to be pasted into a decision. */
    readonly sentence: string;
  })[];
}

/** For each complaint, and for the steps that belong to none, how long it was between the steps, beside the limits. Those without a row are left out. */
export function delayTable(snapshot: Snapshot): readonly DelayThread[] {
  const { events, threads } = snapshot.chronology;
  const steps = events.filter(({ step, happened, uncertainThread }) => step !== undefined && happened && !uncertainThread);
  const complaints = threads.map((thread): DelayThread => {
    const rows = rowsOf(
      snapshot,
      steps.filter((event) => event.threads.includes(thread)),
    );
    return { thread: nameOf(events[thread]), rows };
  });
  const others = {
    rows: rowsOf(
      snapshot,
      steps.filter((event) => event.threads.length === 0),
    ),
  };
  return [others, ...complaints].filter(({ rows }) => rows.length > 0);
}

function rowsOf(snapshot: Snapshot, events: readonly CaseEvent[]): DelayThread['rows'] {
  return delayRows(snapshot, events).map((row) => ({ ...row, sentence: delaySentence(snapshot, row) }));
}

function nameOf(event: CaseEvent | undefined): string {
  return event?.label === undefined ? (event?.words ?? '') : `@${event.label}`;
}
