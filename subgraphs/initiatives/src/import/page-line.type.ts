/** A line of a page that says something, without spaces at its ends. */
export interface PageLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}
