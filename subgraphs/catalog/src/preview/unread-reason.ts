/** Of why a portal could not be read by any software, what helps the person who gave its address. */
import { isIP } from 'node:net';
import type { FailedProbe } from '@grafo-abierto/connectors';
import type { GrafoError } from '@grafo-abierto/schema';
import type { PreviewProblem } from '../domain/preview/preview-report.type.js';

/** What only says that it is not that software. */
const OTHERWISE = new Set<string>([
  'GRAFO_PORTAL_NOT_RECOGNISED',
  'GRAFO_PORTAL_ANSWER_HTML',
  'GRAFO_PORTAL_SHAPE_UNKNOWN',
  'GRAFO_PORTAL_JSON_MALFORMED',
  'GRAFO_TABLE_HEADER_UNKNOWN',
  'GRAFO_TABLE_UNREADABLE',
]);

/** @param url as the person gave it */
export function unreadReason(failures: readonly FailedProbe[], url: string): PreviewProblem {
  const [only] = failures;
  const telling =
    failures.length === 1 ? only : (failures.find(({ error }) => isTelling(error)) ?? undefined);
  return telling === undefined
    ? { code: 'GRAFO_PREVIEW_NO_PORTAL', parameters: { url } }
    : readerProblem(telling.error, url);
}

/** Nothing of networks that are not the reader's: neither where a name leads inside of one, nor whether it is there. */
export function readerProblem({ code, parameters }: GrafoError, url: string): PreviewProblem {
  if (code === 'GRAFO_FETCH_ADDRESS_REFUSED' || code === 'GRAFO_FETCH_NAME_UNKNOWN') {
    const host = String(parameters['host'] ?? new URL(String(parameters['url'])).hostname);
    const isName = isIP(host.replace(/^\[|\]$/g, '')) === 0;
    return { code: isName ? 'GRAFO_PREVIEW_NAME' : 'GRAFO_PREVIEW_ADDRESS', parameters: { host } };
  }
  if (code === 'GRAFO_FETCH_URL_REFUSED' && /^http:/i.test(url))
    return { code: 'GRAFO_PREVIEW_PLAIN_HTTP', parameters: { url } };
  return { code, parameters };
}

function isTelling({ code, parameters }: GrafoError): boolean {
  if (OTHERWISE.has(code)) return false;
  return code !== 'GRAFO_FETCH_STATUS' || Number(parameters['status']) >= 500;
}
