import type { Chronology } from '../../chronology/chronology.js';
import type { ChronDocument } from '../../syntax/chronDocument.js';
import type { Steps } from '../../syntax/steps.js';
import type { Snapshot } from '../snapshot.js';
import { workedOut } from '../workedOut.js';
import { labelOccurrences } from './labelOccurrences.js';
import type { Occurrence } from './name.js';
import { personOccurrences } from './personOccurrences.js';

/** What names are looked for in. */
export interface Named {
  readonly document: Pick<ChronDocument, 'chunks'>;
  readonly chronology: Pick<Chronology, 'events' | 'people'>;
}

/** Every place where a person or an entry is called by name, in the order of the file. */
export function occurrencesIn(snapshot: Snapshot): readonly Occurrence[] {
  return known(snapshot, '', () => occurrencesInSteps(snapshot));
}

const known = workedOut<readonly Occurrence[]>();

export function* occurrencesInSteps(named: Named): Steps<readonly Occurrence[]> {
  const found = [...(yield* personOccurrences(named)), ...(yield* labelOccurrences(named))];
  yield;
  return found.toSorted((a, b) => a.place.chunk - b.place.chunk || a.place.span.start - b.place.span.start);
}
