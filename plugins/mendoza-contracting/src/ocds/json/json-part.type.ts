export type JsonPart =
  /** A member of `releases` or `records`. */
  | { readonly kind: 'member'; readonly value: unknown }
  /** A member that is too large to keep. */
  | { readonly kind: 'oversized' }
  /** A whole value of the text, its lists empty: what a package says of itself, or a line of JSON Lines. */
  | { readonly kind: 'outer'; readonly value: unknown }
  /** The text is over. */
  | { readonly kind: 'end'; readonly isDamaged: boolean };
