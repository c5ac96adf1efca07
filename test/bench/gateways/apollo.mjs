/** @apollo/gateway behind Apollo Server on Fastify, as this project's hub is. */

import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';

const server = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl: readFileSync(process.argv[2], 'utf8') }),
  csrfPrevention: false,
  plugins: [ApolloServerPluginUsageReportingDisabled()],
});
await server.start();
const app = fastify();
app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(server) });
console.log(`ready at ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
