import type { Feed } from '@grafo-abierto/plugin-kit';
import { useFeeds } from '@grafo-abierto/plugin-kit/http';
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './send-problem.js';

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

/** All that there are; undefined as long as that is not known. */
export type TellHandedFeeds = () => readonly HandedFeed[] | undefined;

/**
 * `/feeds`: which feeds the hub hands on, and each at `/feeds/NAME?after=&wait=`, for an index that is a service of its own.
 * What is not named there is gone, for that index: a hub that does not know them yet names none.
 */
export function useHubFeeds(app: FastifyInstance, handed: TellHandedFeeds): void {
  app.get('/feeds', (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const feeds = handed()?.map(({ name, trust, jurisdictions }) => ({ name, trust, jurisdictions }));
    return feeds === undefined
      ? sendProblem(reply, 503, 'GRAFO_FEED_LIST_UNKNOWN', {})
      : reply.send({ feeds });
  });
  useFeeds(app, {
    path: '/feeds/:name',
    feedOf: (asked) => {
      const all = handed();
      if (all === undefined) throw new GrafoError('GRAFO_FEED_LIST_UNKNOWN');
      return all.find(({ name }) => name === asked)?.feed;
    },
    atOnce: READ_AT_ONCE,
  });
}
