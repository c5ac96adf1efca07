import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import type { Principal } from '@grafo-abierto/schema';
import fastify, { type FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Feed } from '../feed/feed.type.js';
import { useFeed } from '../feed/use-feed.js';
import { endConnectionsOnClose } from '../http/end-connections-on-close.js';
import { listen, type ServeAddress } from '../http/listen.js';
import type { TellSources } from './told-sources.js';
import { type Authenticate, useAuthentication } from './use-authentication.js';
import { type CarriedContext, useOwnContext } from './use-own-context.js';

interface ServedParts<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: (principal: Principal | null) => Context;
  /**
   * Finds out from a request's headers and body who asks; a problem refuses the request. Left out where everything is
   * open to all: without it every request comes from nobody.
   */
  readonly authenticate?: Authenticate;
  /** Whether a request can be answered now; what `/readyz` tells an orchestrator. */
  readonly isReady: () => Promise<boolean>;
  /** What it says of an error; as graphql-js does, unless told. */
  readonly formatError?: (error: GraphQLError) => GraphQLFormattedError;
  /** What it says beside an answer of where that comes from; nothing, unless told. */
  readonly tellSources?: TellSources<Context>;
  /** What it tells of its changes; left out by one that has no feed. */
  readonly feed?: Feed;
}

export type ServeOptions<Context extends BaseContext> = ServedParts<Context> & ServeAddress;

export interface ServedSubgraph extends AsyncDisposable {
  /** Of GraphQL: `http://host:port/graphql` or `unix:/folder/name.sock:/graphql`. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, and stops. */
  close(): Promise<void>;
}

/**
 * Serves a subgraph over HTTP, alone in its process: `/graphql`, `/healthz`, `/readyz`, and `/feed` where it has one.
 *
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`
 */
export async function serveSubgraph<Context extends BaseContext>(
  options: ServeOptions<Context>,
): Promise<ServedSubgraph> {
  const apollo = new ApolloServer<CarriedContext<Context>>({
    schema: options.schema,
    introspection: true,
    // Kept documents would hold every token of their texts.
    parseOptions: { noLocation: true },
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) =>
      error instanceof GraphQLError ? (options.formatError?.(error) ?? formatted) : formatted,
    // Apollo would send the signal again once it has stopped.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      useOwnContext<Context>(options.tellSources ?? (() => undefined)),
    ],
  });
  const app = fastify({ forceCloseConnections: 'idle' });
  endConnectionsOnClose(app);
  await apollo.start();
  const principalOf = useAuthentication(app, options.authenticate ?? nobody);
  const context = async (request: FastifyRequest) => ({
    carried: options.createContext(principalOf(request)),
  });
  await app.register(fastifyApollo(apollo), { context });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await options.isReady();
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  if (options.feed !== undefined) useFeed(app, options.feed);
  const close = async () => {
    await app.close();
    await apollo.stop();
  };
  const url = await listen(app, options).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url, close, [Symbol.asyncDispose]: close };
}

const nobody = async (): Promise<null> => null;
