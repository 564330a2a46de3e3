import type { Snapshot } from './snapshot.js';

/** The line on which an entry starts, counted from 1; 0 where there is no such event. */
export function lineOfEntry({ chronology, document }: Snapshot, event: number): number {
  const entry = chronology.events[event];
  return entry === undefined ? 0 : document.rangeOf(entry.chunk, entry.date.span).start.line + 1;
}
