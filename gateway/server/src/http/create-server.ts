/** The HTTP server of the hub, with what a request may take before anything of it is read as GraphQL. */
import fastify, { type FastifyInstance } from 'fastify';
import type { HubLimits } from '../hub-limits.js';
import { refuseUnreadable } from './refuse-unreadable.js';
import { sendProblem } from './send-problem.js';

export function createServer({ bodyBytes, arrival }: HubLimits): FastifyInstance {
  return fastify({
    forceCloseConnections: 'idle',
    bodyLimit: bodyBytes,
    requestTimeout: arrival,
    clientErrorHandler: refuseUnreadable,
    // An address that cannot be decoded has no route, and so no error handler.
    frameworkErrors: (error, _request, reply) => {
      sendProblem(reply, error.statusCode ?? 400, 'GRAFO_REQUEST_MALFORMED', { detail: error.message });
    },
  });
}
