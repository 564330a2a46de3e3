/** What packs teach the chronology: which words are steps, outcomes and fields. The chronology itself knows none. */
export interface Vocabulary {
  readonly steps: readonly StepKind[];
  /** Keys that a body line may have, in lower case, beside those of the language itself. */
  readonly fields: readonly string[];
  /** Header keys that set a parameter, in lower case ("report notice"). */
  readonly parameters: readonly string[];
  /** Words by which the header field `procedures` may name a pack. */
  readonly procedures: readonly string[];
}

export interface StepKind {
  /** The canonical name, in lower case but for proper names: "initial child protection conference". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Which threads it can belong to: a complaint and its steps, or a child's case. */
  readonly family: 'child' | 'complaint' | 'ombudsman' | 'any';
  /** It begins a thread of its family ("complaint"). */
  readonly begins?: true;
  /** It lasts: "between A and B" is a period, not one day. */
  readonly lasting?: true;
  /** Documents in which its date may be found, the likeliest first: "the minutes of the conference". */
  readonly recordedIn?: readonly string[];
  readonly outcomes: readonly OutcomeKind[];
}

export interface OutcomeKind {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What steps are called: their names and aliases. The same list whenever it is asked for. */
export function stepNames(vocabulary: Vocabulary): readonly string[] {
  const before = names.get(vocabulary);
  if (before) return before;
  const found = vocabulary.steps.flatMap(({ name, aliases }) => [name, ...aliases]);
  names.set(vocabulary, found);
  return found;
}

const names = new WeakMap<Vocabulary, readonly string[]>();
