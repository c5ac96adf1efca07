import type { SourceReport } from '../sources/source-status.type.js';
import type { Row } from './row.js';

/** The text of a file, piece by piece, in one of the formats. */
export interface RowWriter {
  /** What stands before the rows. */
  readonly head: string;
  rows(rows: readonly Row[]): string;
  /** What is told at the end of sources that the headers did not tell. */
  sources(reports: readonly SourceReport[]): string;
  /** What is told of why the file ends before its rows do. */
  cut(error: Readonly<Record<string, unknown>>): string;
}
