import type { ProblemCode, ProblemParameters } from '@grafo-abierto/schema';
import type { FastifyReply } from 'fastify';
import { readerError } from '../reader-error.js';

/** Answers with a problem of the table alone, in the shape of a GraphQL error. */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  code: ProblemCode,
  parameters: ProblemParameters,
): FastifyReply {
  return reply.status(status).send({ errors: [readerError(code, parameters)] });
}
