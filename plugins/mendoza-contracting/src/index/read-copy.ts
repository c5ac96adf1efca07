/** Reads all files into one copy: what breaks off leaves what was read of it, and says so. */
import { GrafoError } from '@grafo-abierto/plugin-kit';
import type { Finding } from '../ocds/finding.type.js';
import { readOcds } from '../ocds/read-ocds.js';
import type { OpenSource } from '../source/open-source.js';
import type { Copy, FileReport } from './copy.type.js';
import { FileReading } from './file-reading.js';
import { ReleaseCollector } from './release-collector.js';

export interface ReadingTools {
  readonly open: OpenSource;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** @throws GrafoError `GRAFO_FETCH_…`, `GRAFO_PORTAL_…` where no file holds a release, or the signal's reason */
export async function readCopy(addresses: readonly string[], tools: ReadingTools): Promise<Copy> {
  const collector = new ReleaseCollector();
  const files: FileReport[] = [];
  for (const address of addresses) files.push(await readFile(address, collector, tools));
  const processes = await collector.compile(tools.signal);
  const failure = files.find((file) => file.failure !== null)?.failure;
  if (processes.length === 0) throw emptyCopy(failure, addresses);
  const byOcid = new Map(processes.map((process) => [process.ocid, process]));
  return { processes, byOcid, files, isWhole: failure === undefined };
}

async function readFile(
  address: string,
  collector: ReleaseCollector,
  { open, now, signal }: ReadingTools,
): Promise<FileReport> {
  const reading = new FileReading(address, new Date(now()).toISOString(), collector);
  try {
    const source = await open(address, { signal });
    try {
      for await (const part of readOcds(source.body ?? nothing(), address)) reading.take(part);
    } finally {
      await source[Symbol.asyncDispose]();
    }
    return reading.report(null, source.validators);
  } catch (error) {
    if (signal.aborted || !(error instanceof GrafoError)) throw error;
    return reading.report({ code: error.code, parameters: error.parameters });
  }
}

async function* nothing(): AsyncGenerator<Uint8Array, void> {}

function emptyCopy(failure: Finding | null | undefined, addresses: readonly string[]): GrafoError {
  if (failure) return new GrafoError(failure.code, failure.parameters);
  return new GrafoError('GRAFO_PORTAL_EMPTY', { url: addresses.join(' ') });
}
