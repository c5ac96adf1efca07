/** Turns the pages of CKAN's search into one stream of records. */
import { GrafoError } from '@grafo-abierto/schema';
import type { PortalRequest } from '../connector.type.js';
import { isRecord } from '../dcat/field-reader.js';
import { inPieces, readBytes, withoutQuery } from '../json/read-json.js';
import { type JsonPart, readRecords } from '../json/read-records.js';

export const PAGE_SIZE = 100;

export type SearchPart =
  | Extract<JsonPart, { kind: 'record' | 'oversized' }>
  /** A page is over, and what the portal says that there are in all. */
  | { readonly kind: 'page'; readonly count: number; readonly isDamaged: boolean };

export function searchAddress(base: string, start: number, since: Date | undefined): string {
  const query = new URLSearchParams({
    q: '*:*',
    rows: String(PAGE_SIZE),
    start: String(start),
    // By id, not by date: what is modified meanwhile keeps its place, and no record slips past the reader.
    sort: 'id asc',
    ...(since !== undefined && { fq: `metadata_modified:[${since.toISOString()} TO NOW]` }),
  });
  return `${base}/api/3/action/package_search?${query}`;
}

/** @throws GrafoError `GRAFO_PORTAL_API_REFUSED` where the API says `success: false`, also with status 200 */
export async function* searchPage(portal: PortalRequest, url: string): AsyncGenerator<SearchPart, void> {
  const bytes = await readBytes(portal.http, url, portal.signal);
  const shownUrl = withoutQuery(url);
  let hasList = false;
  for await (const part of readRecords(inPieces(bytes), ['result', 'results'], shownUrl)) {
    if (part.kind === 'opened') hasList = true;
    else if (part.kind !== 'closed') yield part;
    else {
      const count = countOf(part.envelope, hasList, shownUrl);
      yield { kind: 'page', count, isDamaged: part.isDamaged };
    }
  }
}

function countOf(envelope: unknown, hasList: boolean, url: string): number {
  checkSuccess(envelope, url);
  const result = isRecord(envelope) ? envelope['result'] : undefined;
  const count = isRecord(result) ? result['count'] : undefined;
  if (hasList && typeof count === 'number') return count;
  throw new GrafoError('GRAFO_PORTAL_SHAPE_UNKNOWN', { url, expected: 'result.results' });
}

/** @throws GrafoError `GRAFO_PORTAL_API_REFUSED` */
export function checkSuccess(answer: unknown, url: string): void {
  if (!isRecord(answer) || answer['success'] !== false) return;
  const error = isRecord(answer['error']) ? answer['error'] : {};
  const detail = [error['message'], error['__type']].find((text) => typeof text === 'string');
  throw new GrafoError('GRAFO_PORTAL_API_REFUSED', {
    url,
    detail: typeof detail === 'string' ? detail : '-',
  });
}
