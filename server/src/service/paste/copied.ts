/** What was copied, without its looks: paragraphs and tables in their order. */
export type Copied = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** 0 at the margin, 1 in a list, 2 in a list within a list. */
  readonly level: number;
  /** The number of a list's item ("1.", "(a)"). Bullets are looks, not text. */
  readonly marker?: string;
  /** It stands apart from the running text: a heading, a footnote, a comment in the margin. */
  readonly apart?: true;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell that goes over several columns or rows is in each of those places, and says that it is not its first. */
export interface Cell {
  /** None of them empty. */
  readonly lines: readonly string[];
  readonly goesOn?: 'right' | 'down';
}
