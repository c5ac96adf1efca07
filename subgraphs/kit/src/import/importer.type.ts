import type { Findings } from './findings.js';
import type { ImportOrigin } from './import-origin.js';
import type { ImportSession } from './import-session.js';
import type { ImportSource } from './import-source.type.js';

/** Brings documents of one kind into a subgraph. */
export interface Importer {
  /** As in `grafo import NAME`. */
  readonly name: string;
  /** Reads the whole document, with nothing locked meanwhile, and answers what then writes it. */
  read(input: ImportInput): Promise<ReadImport>;
}

export interface ImportInput {
  readonly origin: ImportOrigin;
  /** What the person who imports has said besides, by the names of the command's options. */
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
