/** What came of checking a plugin, whoever checked it. */
import type { Bilingual } from '@grafo-abierto/schema';

export interface CheckedProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** As `Type.field`; null where it is about the whole. */
  readonly coordinate: string | null;
  /** Of the SDL, from 1; null where it is of none. */
  readonly line: number | null;
  readonly column: number | null;
  /** Whose that part is; null where it is the plugin's own. */
  readonly owner: string | null;
  readonly message: Bilingual;
  readonly cause: Bilingual;
  readonly fix: Bilingual;
}

export interface CheckedChange {
  readonly kind: string;
  readonly coordinate: string;
  readonly breaking: boolean;
  /** The operations that it touches, by their names. */
  readonly usedBy: readonly string[];
}

export interface CheckOutcome {
  readonly passed: boolean;
  readonly problems: readonly CheckedProblem[];
  readonly changes: readonly CheckedChange[];
}
