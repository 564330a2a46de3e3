/** A position as the protocol and people count it: lines from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** One edit of the text: `range` absent replaces everything. */
export interface TextChange {
  readonly range?: Range;
  readonly text: string;
}
