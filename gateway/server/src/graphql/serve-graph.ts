/** An engine behind an Apollo Server of its own: all that answers operations on one supergraph. */
import { createHash } from 'node:crypto';
import { setImmediate as rest } from 'node:timers/promises';
import type { GraphQLRequest, GraphQLResponse } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Engine } from '@grafo-abierto/engine';
import type { RouteHandlerMethod } from 'fastify';
import { type GraphQLSchema, parse, printSchema } from 'graphql';
import type { HubLimits } from '../hub-limits.js';
import type { HubLog } from '../hub-log.js';
import type { HubContext } from '../identity/hub-context.js';
import { contextOf } from '../identity/use-identity.js';
import { createApollo, type Telling } from './create-apollo.js';

export interface ServedGraph {
  /** Answers a request to `/graphql`. */
  readonly answer: RouteHandlerMethod;
  /** Answers an operation as one to `/graphql`, with the same limits and records, for who asks of the context. */
  run(request: GraphQLRequest, context: HubContext): Promise<GraphQLResponse>;
  readonly schema: GraphQLSchema;
  /** The graph as its readers see it. */
  readonly sdl: string;
  /** Of the supergraph: its hash, by which it is known everywhere. */
  readonly hash: string;
  close(): Promise<void>;
}

/** In steps: while a large graph is made ready, the one before it goes on answering. */
export async function serveGraph(
  engine: Engine,
  limits: HubLimits,
  log: HubLog,
  telling: Telling = {},
): Promise<ServedGraph> {
  const supergraph = parse(engine.supergraphSdl, { noLocation: true });
  await rest();
  const apollo = createApollo({ engine, supergraph }, limits, log, telling);
  await rest();
  await apollo.start();
  let sdl: string | undefined;
  return {
    answer: fastifyApolloHandler(apollo, { context: contextOf }),
    run: (request, contextValue) => apollo.executeOperation(request, { contextValue }),
    schema: engine.schema,
    // Printed when somebody asks for it: that of a large graph takes a while.
    get sdl() {
      sdl ??= `${printSchema(engine.schema)}\n`;
      return sdl;
    },
    hash: createHash('sha256').update(engine.supergraphSdl).digest('hex'),
    close: () => apollo.stop(),
  };
}
