import type { Position, Range } from '../../syntax/chronDocument.js';
import { rangeAt } from '../diagnosticOf.js';
import { nameAt } from '../names/nameAt.js';
import type { Snapshot } from '../snapshot.js';

export interface Highlight {
  readonly range: Range;
  /** Where the name is declared, or where it is used; `text` in words that are kept and not read. */
  readonly kind: 'definition' | 'use' | 'text';
}

/** The places that speak of the same person or label as the one at `position`. */
export function highlightsAt(snapshot: Snapshot, position: Position): readonly Highlight[] {
  return (nameAt(snapshot, position)?.all ?? []).map(({ place, use }) => ({
    range: rangeAt(snapshot, place),
    kind: use === 'definition' ? 'definition' : use === 'mention' ? 'text' : 'use',
  }));
}
