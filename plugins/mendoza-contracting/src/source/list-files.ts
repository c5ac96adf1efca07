/** Finds the files behind an address: itself, or those that a web page links to, since their names change with each date. */
import { GrafoError, type GuardedHttp } from '@grafo-abierto/plugin-kit';
import { isWebAddress } from './open-source.js';

const FILE = /\.(json|jsonl|ndjson)$/i;
const LINK = /href\s*=\s*["']([^"'<>]{1,1000})["']/gi;
/** A page with more is not the one that was meant. */
const FILES_LIMIT = 50;

/** @throws GrafoError `GRAFO_FETCH_…`, `GRAFO_PORTAL_SHAPE_UNKNOWN` for a page without files */
export async function listFiles(
  http: Pick<GuardedHttp, 'get'>,
  address: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (!isWebAddress(address) || FILE.test(new URL(address).pathname)) return [address];
  const { bytes } = await http.get(address, { signal });
  const files = linkedFiles(bytes?.toString('utf8') ?? '', address);
  if (files.length === 0)
    throw new GrafoError('GRAFO_PORTAL_SHAPE_UNKNOWN', { url: address, expected: '.json' });
  return files;
}

/** Of its own host alone. */
function linkedFiles(page: string, address: string): string[] {
  const links = Array.from(page.matchAll(LINK), ([, link = '']) => link.replaceAll('&amp;', '&'));
  const urls = links.flatMap((link) => (URL.canParse(link, address) ? new URL(link, address) : []));
  const files = urls.filter((url) => url.origin === new URL(address).origin && FILE.test(url.pathname));
  return [...new Set(files.map(({ href }) => href))].slice(0, FILES_LIMIT);
}
