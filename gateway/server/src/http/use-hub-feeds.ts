import type { Feed } from '@grafo-abierto/plugin-kit';
import { useFeeds } from '@grafo-abierto/plugin-kit/http';
import type { FastifyInstance } from 'fastify';

/** A feed that only the hub can reach: of a plugin, or of its own registry. */
export interface HandedFeed {
  /** Of the plugin or subgraph. */
  readonly name: string;
  /** As the registry tells; null for the registry itself. */
  readonly trust: string | null;
  /** It may speak of these and what lies within them; null for all. */
  readonly jurisdictions: readonly string[] | null;
  readonly feed: Feed;
}

/**
 * A service that indexes the graph reads each once; whoever else comes finds room too, and not without end: each of
 * them is a connection to a plugin.
 */
const READ_AT_ONCE = 16;

/** `/feeds`: which feeds the hub hands on, and each at `/feeds/NAME?after=&wait=`, for an index that is a service of its own. */
export function useHubFeeds(app: FastifyInstance, handed: () => readonly HandedFeed[]): void {
  app.get('/feeds', (_request, reply) => {
    const feeds = handed().map(({ name, trust, jurisdictions }) => ({ name, trust, jurisdictions }));
    return reply.header('cache-control', 'no-store').send({ feeds });
  });
  useFeeds(app, {
    path: '/feeds/:name',
    feedOf: (asked) => handed().find(({ name }) => name === asked)?.feed,
    atOnce: READ_AT_ONCE,
  });
}
