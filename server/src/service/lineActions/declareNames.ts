import { looksLikePerson } from '../../chronology/looksLikePerson.js';
import type { Remedy } from '../../chronology/remedy.js';
import type { Snapshot } from '../snapshot.js';

/** The first people of a file that declares none. Where it declares some, each name that is missing is a finding. */
export function declareNames({ chronology }: Snapshot, chunk: number): readonly Remedy[] {
  const event = chronology.events.find((one) => one.chunk === chunk);
  if (event === undefined || chronology.people.length > 0) return [];
  const names = event.clauses.flatMap((clause) => clause.names.map(({ name }) => name)).filter(looksLikePerson);
  return [...new Set(names)].map((name) => ({ kind: 'declare person', title: `Add ${name} under "people:"`, name, role: '[role]' }));
}
