import type { CaseEvent } from '../../chronology/chronology.js';
import type { Pack } from '../../rules/pack.js';
import type { Snapshot } from '../snapshot.js';

/** Entries and notes that belong together, in the order of the file. */
export interface OutlineGroup {
  readonly title: string;
  readonly detail?: string;
  readonly events: readonly CaseEvent[];
  /** The complaints, where there is more than one. */
  readonly groups: readonly OutlineGroup[];
}

/** The entries and notes of a case by procedure. Those that belong to none by themselves stay with what is written above them. */
export function outlineOf({ chronology, packs }: Snapshot): readonly OutlineGroup[] {
  const { events, threads, header } = chronology;
  const procedures = events.map((event) => procedureOf(event, packs, header.procedures));
  const above = carried(procedures, procedures.find((name) => name !== undefined) ?? 'Chronology');
  const threadOf = new Map(events.map((event) => [event.id, event.threads.length === 1 ? event.threads[0] : undefined]));
  return [...new Set(above)].map((title): OutlineGroup => {
    const own = events.filter((_, i) => above[i] === title);
    const complaints = threads.filter((thread) => own.some(({ id }) => id === thread));
    if (complaints.length < 2) return { title, events: own, groups: [] };
    const groups = complaints.map((thread) =>
      threadGroup(
        events[thread],
        own.filter(({ id }) => threadOf.get(id) === thread),
      ),
    );
    const placed = new Set(groups.flatMap((group) => group.events));
    return { title, events: own.filter((event) => !placed.has(event)), groups };
  });
}

function threadGroup(beginning: CaseEvent | undefined, events: readonly CaseEvent[]): OutlineGroup {
  const from = beginning?.clauses.find(({ word }) => word === 'from')?.names[0]?.name;
  const title = from === undefined ? 'Complaint' : `Complaint from ${from}`;
  const label = beginning?.label === undefined ? '' : `@${beginning.label}`;
  return { title: label === '' ? title : `${title} ${label}`, detail: beginning?.dateText ?? '', events, groups: [] };
}

/** The procedure that a step is of, in the words of the header; nothing for a note, and for a step that may be of any. */
function procedureOf({ step, threads }: CaseEvent, packs: readonly Pack[], chosen: readonly string[] | undefined): string | undefined {
  if (step === undefined || (step.family === 'any' && threads.length === 0)) return undefined;
  const family = step.family === 'any' ? 'complaint' : step.family;
  const named = (pack: Pack): boolean => pack.procedure !== undefined && chosen?.includes(pack.procedure) === true;
  const declares = (pack: Pack): boolean => pack.steps.includes(step);
  const alike = (pack: Pack): boolean => pack.steps.some((one) => one.family === family);
  // The steps of complaints are declared once, and are of whichever complaints procedure the file names.
  const pack =
    packs.find((one) => declares(one) && named(one)) ??
    packs.find((one) => named(one) && alike(one) && family === 'complaint') ??
    packs.find(declares);
  if (!pack) return undefined;
  return sentence(pack.procedure ?? pack.title);
}

/** Each with the last one before it where it has none of its own. */
function carried(all: readonly (string | undefined)[], first: string): readonly string[] {
  let last = first;
  return all.map((one) => (last = one ?? last));
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
