/** What one request may take of the hub at most, and what holds unless told. */
import { DEFAULT_DOCUMENT_LIMITS, type DocumentLimits } from '@grafo-abierto/engine';

export interface HubLimits extends DocumentLimits {
  /** Of a request's body. Bodies are not decompressed, so none grows. */
  readonly bodyBytes: number;
  /** Milliseconds until a request must have arrived whole. */
  readonly arrival: number;
  /** Milliseconds after which a connection is closed on which nothing moves, such as that of who never reads. */
  readonly silence: number;
  /** Approximate bytes of memory for documents that were found valid. */
  readonly documentCacheBytes: number;
  /** Approximate bytes of memory for the texts of automatic persisted queries. */
  readonly persistedQueryBytes: number;
}

export const DEFAULT_HUB_LIMITS: HubLimits = {
  ...DEFAULT_DOCUMENT_LIMITS,
  bodyBytes: 1024 * 1024,
  arrival: 30_000,
  silence: 60_000,
  documentCacheBytes: 32 * 1024 * 1024,
  persistedQueryBytes: 8 * 1024 * 1024,
};
