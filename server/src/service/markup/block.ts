/**
 * A piece of a hover. Texts are plain and may hold words of the case: only `toMarkdown` and `toPlainText` decide how they are shown,
 * and both make them inert.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly lead?: string; readonly text: string; readonly link?: Link }
  /** Below an item. */
  | { readonly kind: 'detail'; readonly text: string };

/** Only for an address that a pack gives. */
export interface Link {
  readonly text: string;
  readonly address: string;
}
