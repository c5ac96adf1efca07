import { GrafoError } from '@grafo-abierto/schema';

/**
 * Reads a URL that somebody gave us to fetch from: https, or exactly one of the origins that may be asked
 * without it.
 *
 * @throws GrafoError `GRAFO_FETCH_URL_REFUSED`, which does not repeat a password
 */
export function readAddress(text: string, plainOrigins: ReadonlySet<string>): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isAllowed(url, plainOrigins) || url.username !== '' || url.password !== '') {
    throw new GrafoError('GRAFO_FETCH_URL_REFUSED', { url: withoutCredentials(url) ?? text });
  }
  url.hash = '';
  return url;
}

function isAllowed({ protocol, origin }: URL, plainOrigins: ReadonlySet<string>): boolean {
  return protocol === 'https:' || (protocol === 'http:' && plainOrigins.has(origin));
}

function withoutCredentials(url: URL | undefined): string | undefined {
  if (url === undefined) return undefined;
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
