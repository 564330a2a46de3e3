import type { Block } from '../markup/block.js';

export type ChoiceKind =
  'step' | 'clause' | 'person' | 'label' | 'field' | 'outcome' | 'status' | 'value' | 'header' | 'rule' | 'source' | 'role' | 'date';

/** Something that could be written at one place. */
export interface Choice {
  readonly kind: ChoiceKind;
  /** What is put in, whole. Whoever types its beginning is offered the rest. */
  readonly text: string;
  /** How it is listed, where that is more or less than the text. */
  readonly shown?: string;
  /** Other words by which it is found, such as a step's full name. */
  readonly alsoFoundBy?: readonly string[];
  /** A few words beside it: a day, a weekday, why it is expected. */
  readonly detail?: string;
  /** What stands behind it, in short. */
  readonly about?: readonly Block[];
  /** Put in front where it is chosen, and not typed: the indent of a field that was begun at the margin. */
  readonly lead?: string;
  /** A gap to fill, at the end of the text, for an editor that can hold one open. */
  readonly gap?: string;
}
