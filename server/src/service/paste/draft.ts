/** A dated line to be, with what goes above and below it. */
export interface Draft {
  /** Comments above the line. */
  readonly above: readonly string[];
  readonly date: string;
  /** What happened, a paragraph each. The first goes on the line. */
  readonly text: readonly string[];
  readonly below: readonly Below[];
}

/** A line below an entry: words of it, a field, or a comment. */
export type Below =
  | { readonly kind: 'narrative'; readonly text: string }
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** What becomes of copied text, in its order. */
export type Piece =
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** A line that is a note as it stands. */
  | { readonly kind: 'note'; readonly above: readonly string[]; readonly line: string }
  /** It belongs to the dated line above, where there is one. */
  | { readonly kind: 'below'; readonly text: string }
  /** It belongs to no dated line. */
  | { readonly kind: 'comment'; readonly text: string };
