/** What is said of a source: of a subgraph, a plugin, or a portal that a subgraph of the core has read. */
import type { SourceReason, SourceStatus } from './source-reasons.js';

/** What was noticed of one source while an answer was made. */
export interface SourceNote {
  readonly reason: SourceReason;
  /** Of an old copy: the instant that it is of; else since when it is so. Null where unknown. */
  readonly since: Date | null;
  /** When it is tried again; null where unknown. */
  readonly nextTry: Date | null;
}

/** What a reader is told of it, in `extensions.sources`. */
export interface SourceReport {
  readonly id: string;
  readonly status: SourceStatus;
  readonly since: string | null;
  readonly nextTry: string | null;
  readonly message: { readonly es: string; readonly en: string };
}

/** What is known of the health of a subgraph otherwise. */
export interface SourceState {
  readonly status: 'HEALTHY' | 'DEGRADED' | 'QUARANTINED';
  /** Since when it has this status. */
  readonly since: Date | null;
  readonly nextTry: Date | null;
}

export interface SourceStates {
  /** Undefined for one of which nothing is known. */
  of(name: string): SourceState | undefined;
}
