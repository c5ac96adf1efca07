import { GrafoError, problems } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HubLog } from '../hub-log.js';
import { readOn } from './refuse-unreadable.js';
import { sendProblem } from './send-problem.js';

/** What the HTTP layer refuses by itself has the same shape and codes as a GraphQL error. */
export function useProblems(app: FastifyInstance, log: HubLog): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    sendProblem(reply, problems.GRAFO_ROUTE_UNKNOWN.status, 'GRAFO_ROUTE_UNKNOWN', { path });
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = error instanceof GrafoError ? error : problemOfFramework(error, request);
    if (problem?.code === 'GRAFO_LIMIT_BYTES') {
      // The framework would close it.
      reply.removeHeader('connection');
      readOn(request.raw);
    }
    if (problem) return sendProblem(reply, problems[problem.code].status, problem.code, problem.parameters);
    const { message, statusCode = 500 } = error as { message: string; statusCode?: number };
    if (statusCode < 500)
      return sendProblem(reply, statusCode, 'GRAFO_REQUEST_MALFORMED', { detail: message });
    log.error(message);
    return sendProblem(reply, 500, 'GRAFO_HUB_FAILED', {});
  });
}

function problemOfFramework(error: unknown, request: FastifyRequest): GrafoError | undefined {
  switch ((error as { code?: unknown }).code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return bodyTooLarge(request);
    case 'ERR_INVALID_URL':
      return new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: 'Host is no name of a host.' });
    default:
      return undefined;
  }
}

/** A body that does not say its length is read no further than the limit. */
function bodyTooLarge({ headers, routeOptions }: FastifyRequest): GrafoError {
  const limit = routeOptions.bodyLimit;
  const stated = Number(headers['content-length']);
  return new GrafoError('GRAFO_LIMIT_BYTES', { limit, figure: stated > limit ? stated : limit + 1 });
}
