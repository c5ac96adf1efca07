/** An engine behind an Apollo Server of its own: all that answers operations on one supergraph. */
import { createHash } from 'node:crypto';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Engine } from '@grafo-abierto/engine';
import type { RouteHandlerMethod } from 'fastify';
import { printSchema } from 'graphql';
import type { HubLimits } from '../hub-limits.js';
import type { HubLog } from '../hub-log.js';
import { contextOf } from '../identity/use-identity.js';
import { createApollo, type Telling } from './create-apollo.js';

export interface ServedGraph {
  /** Answers a request to `/graphql`. */
  readonly answer: RouteHandlerMethod;
  /** The graph as its readers see it. */
  readonly sdl: string;
  /** Of the supergraph: its hash, by which it is known everywhere. */
  readonly hash: string;
  close(): Promise<void>;
}

export async function serveGraph(
  engine: Engine,
  limits: HubLimits,
  log: HubLog,
  telling: Telling = {},
): Promise<ServedGraph> {
  const apollo = createApollo(engine, limits, log, telling);
  await apollo.start();
  let sdl: string | undefined;
  return {
    answer: fastifyApolloHandler(apollo, { context: contextOf }),
    // Printed when somebody asks for it: that of a large graph takes a while.
    get sdl() {
      sdl ??= `${printSchema(engine.schema)}\n`;
      return sdl;
    },
    hash: createHash('sha256').update(engine.supergraphSdl).digest('hex'),
    close: () => apollo.stop(),
  };
}
