import type { Bilingual } from '@grafo-abierto/schema';
import type { Findings } from './findings.js';
import type { ImportOrigin } from './import-origin.js';
import type { ImportSession } from './import-session.js';

/** Brings documents of one kind into a subgraph. */
export interface Importer {
  /** As in `grafo import NAME`. */
  readonly name: string;
  readonly description: Bilingual;
  /** What the person who imports may say besides, by name. */
  readonly settings: Readonly<Record<string, ImportSetting>>;
  /** Reads the whole document, with nothing locked meanwhile, and answers what then writes it. */
  read(input: ImportInput): Promise<ReadImport>;
}

export interface ImportSetting {
  /** As in `--NAME <placeholder>`. */
  readonly placeholder: string;
  readonly description: Bilingual;
}

export interface ImportInput {
  readonly origin: ImportOrigin;
  /** By the names of the importer's settings; what was not said is missing. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  readonly findings: Findings;
  /** Tells how many rows were read so far. */
  readonly onRead: (rows: number) => void;
}

export interface ReadImport {
  readonly source: ImportSource;
  /** Runs in one transaction, alone among the imports of its subgraph. */
  write(session: ImportSession): Promise<void>;
}

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
