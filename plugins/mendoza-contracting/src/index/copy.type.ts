/** One whole reading of the sources, as it is served until a better one takes its place. */
import type { Validators } from '@grafo-abierto/plugin-kit';
import type { Finding } from '../ocds/finding.type.js';
import type { Process } from '../process/process.type.js';

export interface Copy {
  readonly processes: readonly Process[];
  readonly byOcid: ReadonlyMap<string, Process>;
  readonly files: readonly FileReport[];
  /** Whether every file was read to its end. */
  readonly isWhole: boolean;
}

/** A kind of finding, how often there was one, and the first of them. */
export interface CountedFinding extends Finding {
  readonly count: number;
}

export interface FileReport {
  /** Its web address, or its path. */
  readonly address: string;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** RFC 3339. */
  readonly retrievedAt: string;
  /** Read from it, those included that another file had as well. */
  readonly releases: number;
  readonly findings: readonly CountedFinding[];
  /** Why it was not read to its end; null where it was. */
  readonly failure: Finding | null;
  readonly validators: Validators;
}
