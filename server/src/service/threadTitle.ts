import { capitalised } from '../rules/wording.js';
import type { Snapshot } from './snapshot.js';

/** "Complaint from Mr B, 8 July 2019": what a thread is called, by the entry that begins it. */
export function threadTitle({ chronology }: Snapshot, thread: string): string {
  const event = chronology.events.find(({ label }) => label !== undefined && thread === `@${label}`);
  return event ? `${capitalised(event.words)}, ${event.dateText}` : capitalised(thread);
}
