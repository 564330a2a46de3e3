import type { CaseEvent } from '../../chronology/chronology.js';
import { flatMapInSteps, type Steps } from '../../syntax/steps.js';
import { delayCase, delayRows, type DelayCase, type DelayRow } from '../delays/delayRows.js';
import { delaySentence } from '../delays/delayWords.js';
import type { Snapshot } from '../snapshot.js';
import { workedOut } from '../workedOut.js';

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
  return known(snapshot, '', () => tableInSteps(snapshot));
}

const known = workedOut<readonly DelayThread[]>();

function* tableInSteps(snapshot: Snapshot): Steps<readonly DelayThread[]> {
  const { events, threads } = snapshot.chronology;
  const all = delayCase(snapshot);
  const steps = stepsByThread(events);
  yield;
  const table: DelayThread[] = [{ rows: yield* rowsOf(all, steps.get(undefined) ?? []) }];
  for (const thread of threads) table.push({ thread: nameOf(events[thread]), rows: yield* rowsOf(all, steps.get(thread) ?? []) });
  return table.filter(({ rows }) => rows.length > 0);
}

function* rowsOf(all: DelayCase, events: readonly CaseEvent[]): Steps<DelayThread['rows']> {
  const rows = yield* delayRows(all, events);
  return yield* flatMapInSteps(rows, (row) => [{ ...row, sentence: delaySentence(all.snapshot, row) }]);
}

/** What happened, by the first event of its complaint; what belongs to none, by nothing. */
function stepsByThread(events: readonly CaseEvent[]): ReadonlyMap<number | undefined, readonly CaseEvent[]> {
  const found = new Map<number | undefined, CaseEvent[]>();
  for (const event of events) {
    if (event.step === undefined || !event.happened || event.uncertainThread) continue;
    for (const thread of event.threads.length === 0 ? [undefined] : event.threads) {
      const own = found.get(thread);
      if (own) own.push(event);
      else found.set(thread, [event]);
    }
  }
  return found;
}

function nameOf(event: CaseEvent | undefined): string {
  return event?.label === undefined ? (event?.words ?? '') : `@${event.label}`;
}
