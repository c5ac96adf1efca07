import type { Bilingual } from '@grafo-abierto/schema';
import type { Finding } from './findings.js';

/** What an import did, or would do. */
export interface ImportReport {
  /** The path or address that was read. */
  readonly name: string;
  /** Nothing was written. */
  readonly isDryRun: boolean;
  readonly counts: readonly ImportCount[];
  readonly changes: readonly ImportChange[];
  readonly rejected: readonly Finding[];
  readonly notes: readonly Finding[];
}

/** How many rows of one kind. */
export interface ImportCount {
  /** What the rows are, in plural. */
  readonly what: Bilingual;
  readonly added: number;
  /** With other values than before. */
  readonly changed: number;
  /** With the same values as the starter data; they cite this document from now on. */
  readonly confirmed: number;
  readonly unchanged: number;
}

/** A row that was known before and now says something else. */
export interface ImportChange {
  readonly what: Bilingual;
  readonly line: number;
  readonly row: string;
  readonly fields: readonly ImportedField[];
}

export interface ImportedField {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly phase: 'READING' | 'WRITING';
  /** Rows so far. */
  readonly done: number;
}
