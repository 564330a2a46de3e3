import type { Place } from '../../chronology/place.js';

/** Something that a case gives a name to, and then speaks of by it. */
export type Name =
  /** As declared under `people:`. */
  | { readonly kind: 'person'; readonly name: string }
  /** Without its `@`. */
  | { readonly kind: 'label'; readonly name: string };

/** A place where a name stands. The span is that of the name alone: no `@`, no `'s`. */
export interface Occurrence {
  readonly name: Name;
  readonly place: Place;
  /**
   * `definition`: where it is declared. `reference`: read as that name. `mention`: in words that are kept and not read.
   * `part`: in words that stand for more than this one ("Mr and Mrs B"), and that cannot be changed for one of them alone.
   */
  readonly use: 'definition' | 'reference' | 'mention' | 'part';
}

export function isSameName(a: Name, b: Name): boolean {
  return a.kind === b.kind && a.name === b.name;
}
