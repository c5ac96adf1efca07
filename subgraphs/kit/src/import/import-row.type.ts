/** One record of a document, with the line that it begins on. */
export interface ImportRow {
  /** From 1. */
  readonly line: number;
  readonly value: unknown;
}
