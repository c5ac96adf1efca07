/** What an import says of single rows: which it rejected, and what it noted of those that it took. */
import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';

/** Which row of the document. */
export interface RowPlace {
  /** From 1; null for what the document lacks. */
  readonly line: number | null;
  /** Its code, or the beginning of its text. */
  readonly row: string;
}

export interface Finding extends RowPlace {
  readonly code: ProblemCode;
  readonly parameters: ProblemParameters;
}

export class Findings {
  readonly #rejected: Finding[] = [];
  readonly #notes: Finding[] = [];

  /** The row is left out. */
  reject({ line, row }: RowPlace, code: ProblemCode, parameters: ProblemParameters = {}): void {
    this.#rejected.push({ line, row, code, parameters });
  }

  /** The row is taken, and whoever imports should know this of it. */
  note({ line, row }: RowPlace, code: ProblemCode, parameters: ProblemParameters = {}): void {
    this.#notes.push({ line, row, code, parameters });
  }

  /** In the order of the document. */
  get rejected(): readonly Finding[] {
    return this.#rejected.toSorted(byLine);
  }

  get notes(): readonly Finding[] {
    return this.#notes.toSorted(byLine);
  }
}

function byLine(one: RowPlace, other: RowPlace): number {
  return (one.line ?? Number.POSITIVE_INFINITY) - (other.line ?? Number.POSITIVE_INFINITY) || 0;
}
