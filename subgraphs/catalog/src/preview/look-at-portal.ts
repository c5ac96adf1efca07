/** Looks at a portal that somebody shows, within a bound of seconds, bytes and records: which software, what it holds, what is wrong. */
import {
  type Connectors,
  type PortalSoftware as Named,
  type PortalRequest,
  recognise,
} from '@grafo-abierto/connectors';
import type { GuardedHttp } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { PortalSoftware } from '../domain/portal-vocabulary.js';
import type { Look } from '../domain/preview/preview-report.type.js';
import { SampleReport } from './sample-report.js';
import { readerProblem, unreadReason } from './unread-reason.js';

/** What is looked at: an address, or a table with its name. */
export interface Shown {
  readonly url: string;
  readonly given: Buffer | null;
}

export interface LookTools {
  readonly connectors: Connectors;
  readonly http: GuardedHttp;
  /** Aborts with a GrafoError when the time is up. */
  readonly signal: AbortSignal;
  readonly now: Date;
  /** Called once the software is known, and with each record. */
  readonly onRead: (records: number) => void;
}

const MOST_RECORDS = 300;

/** @throws what is no problem of the table */
export async function lookAtPortal(shown: Shown, tools: LookTools): Promise<Look> {
  const { url, given } = shown;
  const { connectors, http, signal, now } = tools;
  const request = { url, http, signal, most: 1, ...(given !== null && { given }) };
  try {
    const { report: found, failures } = await recognise(url, (name) => connectors[name].probe(request));
    if (found === null) return { problem: unreadReason(failures, url) };
    const { software, variant, title, holds } = found;
    const sample = new SampleReport();
    const { isWhole, expected } = await readSample(sample, { ...request, url: found.url }, software, tools);
    return {
      report: {
        software: softwareOf(software, variant),
        variant,
        url: given === null ? found.url : null,
        title: sample.catalog?.title ?? title,
        statedCount: holds.datasets ?? expected ?? (isWhole ? sample.read : null),
        isWhole,
        ...sample.judge({ url, isWhole, now }),
      },
    };
  } catch (error) {
    if (error instanceof GrafoError) return { problem: readerProblem(error, url) };
    throw error;
  }
}

/** What breaks after the first records is told beside them. */
async function readSample(
  sample: SampleReport,
  request: PortalRequest,
  software: Named,
  { connectors, signal, onRead }: LookTools,
): Promise<{ readonly isWhole: boolean; readonly expected: number | null }> {
  onRead(0);
  try {
    for await (const item of connectors[software].list(request)) {
      if (item.kind === 'end') return { isWhole: item.coverage === 'WHOLE', expected: item.expected };
      sample.add(item);
      onRead(sample.read);
      if (sample.read >= MOST_RECORDS) break;
      signal.throwIfAborted();
    }
  } catch (error) {
    if (!(error instanceof GrafoError) || sample.read === 0) throw error;
    // Time and bytes are bounds of ours.
    if (!signal.aborted && error.code !== 'GRAFO_FETCH_TOO_LARGE')
      sample.note({ code: error.code, parameters: error.extensions.parameters });
  }
  return { isWhole: false, expected: null };
}

function softwareOf(software: Named, variant: string): PortalSoftware {
  switch (software) {
    case 'ckan':
      return variant.startsWith('Andino') ? PortalSoftware.ANDINO : PortalSoftware.CKAN;
    case 'dkan':
      return PortalSoftware.DKAN;
    case 'data-json':
      return PortalSoftware.DATA_JSON;
    case 'table':
      return PortalSoftware.TABLE;
  }
}
