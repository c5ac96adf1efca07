import type { Bilingual } from '@grafo-abierto/schema';

/** What the rows of a document cite. */
export interface ImportSource {
  /** What the document is of: a register, a page; of one importer's sources, those of one key are its readings. */
  readonly key: string;
  /** Everything that was read: another content is another source. */
  readonly content: string;
  readonly source: string;
  readonly url: string | null;
  readonly retrievedAt: Date | null;
  /** `YYYY-MM-DD` */
  readonly asOf: string | null;
  readonly licence: string | null;
  readonly transform: Bilingual | null;
}
