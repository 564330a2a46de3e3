import type { Position, Range } from '../../syntax/chronDocument.js';
import { rangeAt } from '../diagnosticOf.js';
import { nameAt } from '../names/nameAt.js';
import type { Snapshot } from '../snapshot.js';

/** Every place that speaks of the person or the label at `position`, in the order of the file. */
export function referencesAt(snapshot: Snapshot, position: Position, withDefinition: boolean): readonly Range[] {
  const all = nameAt(snapshot, position)?.all ?? [];
  return all.filter(({ use }) => withDefinition || use !== 'definition').map(({ place }) => rangeAt(snapshot, place));
}
