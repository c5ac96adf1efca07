/** Finds out which software an address belongs to. */
import { GrafoError } from '@grafo-abierto/schema';
import type { PortalRequest, PortalSoftware, ProbeReport } from './connector.type.js';
import type { Connectors } from './create-connectors.js';

export interface FailedProbe {
  readonly software: PortalSoftware;
  readonly error: GrafoError;
}

export type ProbeOutcome = Recognition<ProbeReport>;

/** What one software found at an address, or why none found anything. */
export interface Recognition<Found> {
  readonly report: Found | null;
  readonly failures: readonly FailedProbe[];
}

/** From what tells most to what tells least: each of them also answers as the later ones. */
const ORDER: readonly PortalSoftware[] = ['ckan', 'dkan', 'data-json', 'table'];

/** What will not go better with another software: nobody answers there. */
const FINAL = new Set([
  'GRAFO_FETCH_URL_REFUSED',
  'GRAFO_FETCH_ADDRESS_REFUSED',
  'GRAFO_FETCH_NAME_UNKNOWN',
  'GRAFO_FETCH_CERTIFICATE',
  'GRAFO_FETCH_UNREACHABLE',
  'GRAFO_FETCH_TIMEOUT',
]);

/** @throws the signal's reason, and what is no problem of the table */
export async function probePortal(connectors: Connectors, portal: PortalRequest): Promise<ProbeOutcome> {
  return recognise(portal.url, (software) => connectors[software].probe(portal));
}

/** The first of the software that an address may run by which an attempt succeeds. */
export async function recognise<Found>(
  url: string,
  attempt: (software: PortalSoftware) => Promise<Found>,
): Promise<Recognition<Found>> {
  const failures: FailedProbe[] = [];
  for (const software of orderFor(url)) {
    try {
      return { report: await attempt(software), failures };
    } catch (error) {
      if (!(error instanceof GrafoError)) throw error;
      failures.push({ software, error });
      if (FINAL.has(error.code)) break;
    }
  }
  return { report: null, failures };
}

/** The name of a file tells what it is. */
function orderFor(url: string): readonly PortalSoftware[] {
  if (/\.json($|\?)/i.test(url)) return ['data-json'];
  return /\.(csv|xlsx|txt)($|\?)/i.test(url) || !/^https?:/i.test(url) ? ['table'] : ORDER;
}
