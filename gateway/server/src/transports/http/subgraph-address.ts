import { GrafoError } from '@grafo-abierto/schema';

/** Where a subgraph is asked, as undici wants it. */
export interface SubgraphAddress {
  readonly origin: string;
  /** With its query string, if it has one. */
  readonly path: string;
  /** A Unix socket that takes the place of the origin's host. */
  readonly socketPath?: string;
}

/**
 * Reads `http://host/path`, `https://host/path` or `unix:/folder/name.sock:/path`.
 *
 * @throws GrafoError `GRAFO_SUBGRAPH_URL_INVALID`, which does not repeat the URL: it may hold a password
 */
export function readSubgraphAddress(name: string, url: string): SubgraphAddress {
  const address = url.startsWith('unix:') ? readSocket(url.slice('unix:'.length)) : readWeb(url);
  if (address === undefined) throw new GrafoError('GRAFO_SUBGRAPH_URL_INVALID', { subgraph: name });
  return address;
}

function readSocket(rest: string): SubgraphAddress | undefined {
  const [socketPath = '', path = '/', ...more] = rest.split(':');
  if (!socketPath.startsWith('/') || !path.startsWith('/') || more.length > 0) return undefined;
  return { origin: 'http://localhost', path, socketPath };
}

function readWeb(url: string): SubgraphAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, origin, pathname, search } = new URL(url);
  if ((protocol !== 'http:' && protocol !== 'https:') || username !== '' || password !== '') return undefined;
  return { origin, path: pathname + search };
}
