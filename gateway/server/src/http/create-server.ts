/** The HTTP server of the hub, with what a request may take before anything of it is read as GraphQL. */
import { endConnectionsOnClose } from '@grafo-abierto/plugin-kit/http';
import fastify, { type FastifyInstance } from 'fastify';
import type { HubLimits } from '../hub-limits.js';
import { refuseTunnel, refuseUnreadable } from './refuse-unreadable.js';
import { sendProblem } from './send-problem.js';

export function createServer({ bodyBytes, arrival, silence }: HubLimits): FastifyInstance {
  const app = fastify({
    forceCloseConnections: 'idle',
    bodyLimit: bodyBytes,
    requestTimeout: arrival,
    connectionTimeout: silence,
    http: {
      headersTimeout: arrival,
      // So much longer than it may a request takes at most.
      connectionsCheckingInterval: arrival / 4,
      // Node would refuse it without a problem of the table.
      requireHostHeader: false,
    },
    clientErrorHandler: refuseUnreadable,
    // An address that cannot be decoded has no route, and so no error handler.
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, error.statusCode ?? 400, 'GRAFO_REQUEST_MALFORMED', { detail: error.message });
    },
  });
  // An expectation that the hub does not know is one that it need not meet.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.server.on('connect', refuseTunnel);
  endConnectionsOnClose(app);
  return app;
}
