import { createPrincipalReader, hubKeysAt } from '@grafo-abierto/identity';
import { type ServedSubgraph, serveSubgraph } from '@grafo-abierto/plugin-kit';
import { checkAddress } from '@grafo-abierto/plugin-kit/http';
import { Closers } from '@grafo-abierto/plugin-kit/process';
import type { Outside } from '../background/background.type.js';
import { aloneInOwnSchema } from '../database/own-schema.js';
import type { OpenSubgraph, Subgraph } from '../define-subgraph.js';
import type { StarterReport } from '../starter/starter.js';
import { RemoteFeeds } from './remote-feeds.js';
import type { ServiceSettings } from './service-settings.js';

/**
 * Starts a subgraph over HTTP on its own database: migrations, starter data, then requests and what it does by
 * itself. Closing it finishes the requests under way.
 *
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`, `GRAFO_DATABASE_UNREACHABLE`,
 * `GRAFO_DATABASE_SCHEMA`, `GRAFO_STARTER_INVALID`
 */
export async function startService(
  subgraph: Subgraph,
  settings: ServiceSettings,
  onLoaded: (report: StarterReport) => void,
  outside: Outside,
): Promise<ServedSubgraph> {
  const { host, port, databaseUrl } = settings;
  await checkAddress(host, port);
  const closers = new Closers();
  const close = () => closers.close();
  try {
    const open = await aloneInOwnSchema(databaseUrl, subgraph.name, async () => {
      const opened = await subgraph.open(databaseUrl);
      closers.add(() => opened.close());
      onLoaded(await opened.loadStarter());
      return opened;
    });
    const served = await serve(open, settings);
    closers.add(() => served.close());
    const { clock, log } = outside;
    const feeds = new RemoteFeeds({ core: settings.feeds, hub: settings.hubFeeds, clock, log });
    closers.add(() => feeds.close());
    open.startUpkeep({ clock, log });
    open.follow({ feeds, clock, log });
    if (settings.harvest) open.startBackground(outside);
    return { url: served.url, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

function serve(open: OpenSubgraph, { host, port, hubKeys }: ServiceSettings): Promise<ServedSubgraph> {
  const { name, schema, createContext, tellSources, feed } = open;
  const keys = hubKeys === undefined ? undefined : hubKeysAt(hubKeys);
  const authenticate = createPrincipalReader({ subgraph: name, keys });
  const isReady = () => open.isReachable();
  return serveSubgraph({ schema, createContext, tellSources, authenticate, feed, isReady, host, port });
}
