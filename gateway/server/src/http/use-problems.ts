import { type ProblemCode, type ProblemParameters, problems, reportProblem } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HubLog } from '../hub-log.js';

/** What the HTTP layer refuses by itself has the same shape and codes as a GraphQL error. */
export function useProblems(app: FastifyInstance, log: HubLog): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    sendProblem(reply, problems.GRAFO_ROUTE_UNKNOWN.status, 'GRAFO_ROUTE_UNKNOWN', { path });
  });
  app.setErrorHandler((error, _request, reply) => {
    const { message, statusCode = 500 } = error as { message: string; statusCode?: number };
    if (statusCode < 500)
      return sendProblem(reply, statusCode, 'GRAFO_REQUEST_MALFORMED', { detail: message });
    log.error(message);
    return sendProblem(reply, 500, 'GRAFO_HUB_FAILED', {});
  });
}

function sendProblem(
  reply: FastifyReply,
  status: number,
  code: ProblemCode,
  parameters: ProblemParameters,
): FastifyReply {
  const { message, cause, fix } = reportProblem(code, parameters);
  return reply
    .status(status)
    .send({ errors: [{ message: message.en, extensions: { code, message, cause, fix } }] });
}
