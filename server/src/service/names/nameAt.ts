import type { Position } from '../../syntax/chronDocument.js';
import { rangeAt } from '../diagnosticOf.js';
import { touches } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';
import { isSameName, type Name, type Occurrence } from './name.js';
import { occurrencesIn } from './occurrences.js';

/** What is named at a position, and every place in the file where it is. */
export interface NameFound {
  /** Where the position is. */
  readonly here: Occurrence;
  /** In the order of the file, with `here` among them. */
  readonly all: readonly Occurrence[];
}

/** The person or label at `position`, up to the end of its word; nothing anywhere else. */
export function nameAt(snapshot: Snapshot, position: Position): NameFound | undefined {
  const occurrences = occurrencesIn(snapshot);
  const { index } = snapshot.document.chunkAt(position);
  const here = occurrences.find(({ name, place }) => {
    if (place.chunk !== index) return false;
    const { start, end } = place.span;
    // A cursor before the "@" is on the label as well.
    const span = name.kind === 'label' ? { start: start - 1, end } : { start, end };
    return touches(rangeAt(snapshot, { chunk: place.chunk, span }), { start: position, end: position });
  });
  return here && { here, all: occurrencesOf(occurrences, here.name) };
}

export function occurrencesOf(occurrences: readonly Occurrence[], name: Name): readonly Occurrence[] {
  return occurrences.filter((one) => isSameName(one.name, name));
}
