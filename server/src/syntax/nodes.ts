import type { DatePhrase, Span } from '../dates/datePhrase.js';

export type { Span };

/**
 * The tolerant tree: one node a chunk. A chunk is a line that starts with anything but white space, and the indented, blank
 * and comment lines below it. Every offset is relative to the chunk's own first character, so a node does not change when
 * something above it does. Nothing here knows a pack: step names, people and labels are resolved by the chronology.
 */
export type ChunkNode = (EntryNode | NoteNode | HeaderNode | BlockNode | BadNode | TriviaNode) & {
  /** What stands on a line behind its 10,000th character. It is in no other node. */
  readonly unread?: readonly Span[];
};

/**
 * A text and where it stands: `text` is what the chunk has at `span`, trimmed, its inner white space as written (a value that goes on
 * over several lines has their line ends). The one exception is `EntryNode.step`. A label is its name, without the `@`.
 */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** `DATE: STEP`. */
export interface EntryNode {
  readonly kind: 'entry';
  readonly span: Span;
  readonly date: DatePhrase;
  /**
   * Everything after the colon up to the label or a semicolon, clauses still uncut. Clauses behind the label belong to it too, and the
   * label between is blanked out, so that offsets hold. Empty text where nothing is written.
   */
  readonly step: Words;
  readonly label?: Words;
  /** Whatever stands after the label or a semicolon and is no clause or field, such as a second label. */
  readonly leftOver?: Words;
  readonly body: readonly BodyNode[];
}

/** `DATE - text`, `DATE<tab>text`, or a line that starts with a date and has neither form (`form: 'loose'`). */
export interface NoteNode {
  readonly kind: 'note';
  readonly span: Span;
  readonly form: 'dash' | 'tab' | 'loose';
  readonly date: DatePhrase;
  readonly text: Words;
  readonly body: readonly BodyNode[];
}

/** `key: value` at the start of a line, with no date. */
export interface HeaderNode {
  readonly kind: 'header';
  readonly span: Span;
  readonly key: Words;
  readonly value: Words;
  /** The value read as a date, where it can be (`as at`). */
  readonly date?: DatePhrase;
  /** Only for the key `except`. */
  readonly exception?: ExceptNode;
  readonly body: readonly BodyNode[];
}

/** `people:` or `sources:` and its indented lines. */
export interface BlockNode {
  readonly kind: 'block';
  readonly span: Span;
  readonly name: 'people' | 'sources';
  readonly nameSpan: Span;
  /** Words after the colon on the block's own line, which belong on a line below. */
  readonly leftOver?: Words;
  readonly lines: readonly (PersonNode | SourceNode | BadLineNode | CommentNode)[];
}

export interface PersonNode {
  readonly kind: 'person';
  readonly span: Span;
  readonly name: Words;
  readonly roles: readonly RoleNode[];
  readonly label?: Words;
}

/** One comma-separated role, whole. "born DATE" and "due DATE" may stand alone or after other words; an unreadable date is `unread`. */
export interface RoleNode {
  readonly text: Words;
  readonly born?: DatePhrase;
  readonly due?: DatePhrase;
}

export interface SourceNode {
  readonly kind: 'source';
  readonly span: Span;
  readonly name: Words;
  readonly value: Words;
}

export type BodyNode = FieldNode | NarrativeNode | CommentNode;

/**
 * An indented `key: value`, or `; key: value` on the entry's own line (`inline`). A further-indented line continues the value,
 * unless it is a field of the language itself, or starts with a date as an entry does.
 */
export interface FieldNode {
  readonly kind: 'field';
  readonly span: Span;
  /** As written; compare in lower case with white space folded: `fieldKey`. */
  readonly key: Words;
  readonly value: Words;
  readonly inline?: true;
  /** The value read as a date, where all of it is one. Only for the keys `until` and `due`; for others, `parseDatePhrase`. */
  readonly date?: DatePhrase;
  /** Only for the key `account`. */
  readonly account?: AccountNode;
  /** Only for the key `except`. */
  readonly exception?: ExceptNode;
}

/** `account: 5 August 2019, 12 noon, the Council (case record)`; `account: not done, Mr B`; or plain words, with neither. */
export interface AccountNode {
  readonly when?: DatePhrase;
  readonly notDone?: true;
  readonly teller?: Words;
}

/** `except: cp/icpc-15 for Mr B because the police asked`. A missing reason is a finding. */
export interface ExceptNode {
  readonly rule: Words;
  readonly person?: Words;
  readonly reason?: Words;
}

export interface NarrativeNode {
  readonly kind: 'narrative';
  readonly span: Span;
  readonly text: Words;
  /** It starts with a date and a colon or dash: it was probably meant as an entry ("unindent?"). */
  readonly looksLikeEntry?: true;
}

export interface CommentNode {
  readonly kind: 'comment';
  readonly span: Span;
  /** What stands behind the `#`. */
  readonly text: Words;
}

export interface BadLineNode {
  readonly kind: 'bad line';
  readonly span: Span;
  readonly text: Words;
}

/** A line at the margin that is none of the others. It costs only itself: its indented lines are kept as its body. */
export interface BadNode {
  readonly kind: 'bad';
  readonly span: Span;
  readonly text: Words;
  readonly body: readonly BodyNode[];
}

/** Blank lines and comments before the first line at the margin. Indented lines there are bad lines. */
export interface TriviaNode {
  readonly kind: 'trivia';
  readonly span: Span;
  readonly lines: readonly (CommentNode | BadLineNode)[];
}
