/** An engine behind an Apollo Server of its own: all that answers operations on one supergraph. */
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Engine } from '@grafo-abierto/engine';
import type { RouteHandlerMethod } from 'fastify';
import { printSchema } from 'graphql';
import type { HubLimits } from '../hub-limits.js';
import type { HubLog } from '../hub-log.js';
import { contextOf } from '../identity/use-identity.js';
import { createApollo } from './create-apollo.js';

export interface ServedGraph {
  /** Answers a request to `/graphql`. */
  readonly answer: RouteHandlerMethod;
  /** The graph as its readers see it. */
  readonly sdl: string;
  close(): Promise<void>;
}

/** What a hub answers with now; undefined while it has no graph. */
export type CurrentGraph = () => ServedGraph | undefined;

export async function serveGraph(engine: Engine, limits: HubLimits, log: HubLog): Promise<ServedGraph> {
  const apollo = createApollo(engine, limits, log);
  await apollo.start();
  return {
    answer: fastifyApolloHandler(apollo, { context: contextOf }),
    sdl: `${printSchema(engine.schema)}\n`,
    close: () => apollo.stop(),
  };
}
