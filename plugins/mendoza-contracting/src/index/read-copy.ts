/** Reads all files into one copy: what breaks off leaves what was read of it, and says so. */
import type { Validators } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/plugin-kit';
import type { Finding } from '../ocds/finding.type.js';
import { readOcds } from '../ocds/read-ocds.js';
import type { OpenSource } from '../source/open-source.js';
import type { Copy, FileReport } from './copy.type.js';
import { FindingCounter } from './finding-counter.js';
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
  const retrievedAt = new Date(now()).toISOString();
  const findings = new FindingCounter();
  const read = { releases: 0, publisher: null as string | null, licence: null as string | null };
  let validators: Validators = {};
  const report = (failure: Finding | null): FileReport => ({
    address,
    ...read,
    retrievedAt,
    findings: findings.all,
    failure,
    validators,
  });
  try {
    await using source = await open(address, { signal });
    for await (const part of readOcds(source.body ?? nothing(), address)) {
      if (part.kind === 'finding') findings.add(part.finding);
      if (part.kind === 'package') {
        read.publisher = part.about.publisher?.name ?? read.publisher;
        read.licence = part.about.license ?? read.licence;
      }
      if (part.kind !== 'release') continue;
      read.releases += 1;
      if (!collector.add(part.release, address)) findings.add(duplicate(part.release));
    }
    validators = source.validators;
    return report(null);
  } catch (error) {
    if (signal.aborted || !(error instanceof GrafoError)) throw error;
    return report({ code: error.code, parameters: error.parameters });
  }
}

async function* nothing(): AsyncGenerator<Uint8Array, void> {}

function duplicate({
  ocid,
  id,
}: {
  readonly ocid: string;
  readonly id?: string | null | undefined;
}): Finding {
  return { code: 'GRAFO_PORTAL_RECORD_DUPLICATE', parameters: { place: ocid, identifier: id ?? '' } };
}

function emptyCopy(failure: Finding | null | undefined, addresses: readonly string[]): GrafoError {
  if (failure) return new GrafoError(failure.code, failure.parameters);
  return new GrafoError('GRAFO_PORTAL_EMPTY', { url: addresses.join(' ') });
}
