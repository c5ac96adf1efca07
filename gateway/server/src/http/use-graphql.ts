import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { HubContext } from '../identity/hub-context.js';
import { contextOf } from '../identity/use-identity.js';
import { sendProblem } from './send-problem.js';

/** `/graphql`, by GET and POST, from any origin: there are no cookies, so there is nothing to protect from one. */
export async function useGraphql(app: FastifyInstance, apollo: ApolloServer<HubContext>): Promise<void> {
  const methods = ['GET', 'POST', 'OPTIONS'];
  await app.register(cors, { origin: '*', methods, maxAge: 86_400, strictPreflight: false });
  await app.register(fastifyApollo(apollo), { path: '/graphql', context: contextOf });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: ({ method }, reply) =>
      sendProblem(reply.header('allow', 'GET, POST'), 405, 'GRAFO_REQUEST_MALFORMED', {
        detail: `${method} is not GET or POST.`,
      }),
  });
}
