import type { Place } from './place.js';

/**
 * What could be done about a finding, as data. The service turns each kind into an edit of the text; nothing here is a range that
 * a client could have changed in the meantime. No remedy states a fact that nobody gave: where one is needed, it leaves a gap to fill.
 */
export type Remedy =
  | AddField
  | AddLabel
  | ChooseThread
  | CommentOut
  | CutText
  | DeclarePerson
  | IndentLine
  | InsertStep
  | InsertText
  | KeepAsWords
  | MoveBelow
  | MoveEntry
  | MoveToHeader
  | RemoveLine
  | RepeatEntry
  | ReplaceText
  | SetAside
  | Together
  | UnindentLine;

/** A new entry `when: step clauses`, set beside an existing one. With `status`, it records what did not happen. */
export interface InsertStep {
  readonly kind: 'insert step';
  readonly title: string;
  /** The step and its clauses as they are to be written: "interview with Mr B". */
  readonly step: string;
  /** A date phrase that lies inside the time allowed: "after @strategy, by @s47". */
  readonly when: string;
  /** The chunk beside which the entry belongs in order of date. */
  readonly beside: number;
  readonly side: 'before' | 'after';
  readonly fields: readonly { readonly key: string; readonly value: string }[];
}

/** An indented `key: value` at the end of an entry's own fields, or in the header when `chunk` is absent. */
export interface AddField {
  readonly kind: 'add field';
  readonly title: string;
  readonly chunk?: number;
  readonly key: string;
  /** May end with a gap to fill, written in square brackets: "[reason]". */
  readonly value: string;
}

/** An `except:` at an entry, or in the header when `chunk` is absent, with its reason left to fill in. */
export interface SetAside {
  readonly kind: 'set aside';
  readonly title: string;
  readonly chunk?: number;
  readonly rule: string;
  readonly person?: string;
}

export interface ReplaceText {
  readonly kind: 'replace text';
  readonly title: string;
  readonly place: Place;
  readonly text: string;
  /** What was not read until then is read, and could be at odds with something else: it is tried before it is offered. */
  readonly reveals?: true;
}

/** Text put in at one point of a chunk. */
export interface InsertText {
  readonly kind: 'insert text';
  readonly title: string;
  readonly chunk: number;
  readonly at: number;
  readonly text: string;
}

/** A new line under `people:`, which is made when there is none. */
export interface DeclarePerson {
  readonly kind: 'declare person';
  readonly title: string;
  readonly name: string;
  readonly role: string;
}

/** `re @label` at the end of an entry's step. The thread's first entry is given the label if it has none. */
export interface ChooseThread {
  readonly kind: 'choose thread';
  readonly title: string;
  readonly chunk: number;
  readonly thread: number;
  readonly label: string;
  /** True when the thread's first entry (in chunk `thread`) has no label yet and must be given `label`. */
  readonly labelIsNew: boolean;
}

/** Indents a line that belongs to the entry above. */
export interface IndentLine {
  readonly kind: 'indent line';
  readonly title: string;
  readonly place: Place;
}

/** Brings an indented entry back to the margin. */
export interface UnindentLine {
  readonly kind: 'unindent line';
  readonly title: string;
  readonly place: Place;
}

/** `@label` at the end of an entry's step. */
export interface AddLabel {
  readonly kind: 'add label';
  readonly title: string;
  readonly chunk: number;
  readonly label: string;
}

/** Makes the lines that a place covers, and what stands indented below a line at the margin, comments. */
export interface CommentOut {
  readonly kind: 'comment out';
  readonly title: string;
  readonly place: Place;
}

/** Cuts a text that is too long into lines of their own, between words where it has any. */
export interface CutText {
  readonly kind: 'cut text';
  readonly title: string;
  readonly place: Place;
}

/** Takes words from an entry's own line to an indented line below, where they are narrative. */
export interface MoveBelow {
  readonly kind: 'move below';
  readonly title: string;
  readonly place: Place;
  /** What stands in their place, and in that of what parted them from the date. */
  readonly instead?: string;
}

/** An entry, with all that stands below it, to beside another one. */
export interface MoveEntry {
  readonly kind: 'move entry';
  readonly title: string;
  readonly chunk: number;
  readonly beside: number;
  readonly side: 'before' | 'after';
}

/** A header line that stands too low, to the end of the header. */
export interface MoveToHeader {
  readonly kind: 'move to header';
  readonly title: string;
  readonly chunk: number;
}

/** The whole lines on which a place stands; of a field behind a semicolon, only itself. */
export interface RemoveLine {
  readonly kind: 'remove line';
  readonly title: string;
  readonly place: Place;
}

/** The entry once for each of several dates, with its fields, and its label at the first. */
export interface RepeatEntry {
  readonly kind: 'repeat entry';
  readonly title: string;
  readonly chunk: number;
  readonly dates: readonly string[];
}

/** Several of these at once, at places that do not overlap. */
export interface Together {
  readonly kind: 'together';
  readonly title: string;
  readonly remedies: readonly Remedy[];
}

/** Quotation marks about words that stand where a date does: they are kept, and nothing is counted from them. */
export interface KeepAsWords {
  readonly kind: 'keep as words';
  readonly title: string;
  readonly place: Place;
}
