import { TextDecoder } from 'node:util';
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import { answerExport } from '../export/answer-export.js';
import type { SavedOperations } from '../export/export-request.js';
import type { Generations } from '../generations/generations.js';
import type { HubLimits } from '../hub-limits.js';
import type { HubLog } from '../hub-log.js';
import { sendProblem } from './send-problem.js';

export interface UseExportOptions {
  readonly limits: HubLimits;
  readonly log: HubLog;
  /** Those that a reader may name in place of a query. */
  readonly saved?: SavedOperations | undefined;
}

/**
 * `/export`: the rows of a query as one file, by GET and POST, from any origin.
 *
 * After everything that holds for requests to `/graphql`, which holds here too.
 */
export async function useExport(
  app: FastifyInstance,
  generations: Generations,
  { limits, log, saved = new Map() }: UseExportOptions,
): Promise<void> {
  const stopping = new AbortController();
  app.addHook('preClose', async () => stopping.abort());
  await app.register(async (scope) => {
    scope.addContentTypeParser('application/graphql', { parseAs: 'buffer' }, (_request, body, done) => {
      const query = readUtf8(body as Buffer);
      if (query === undefined)
        done(new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: 'The body is not UTF-8.' }));
      else done(null, { query });
    });
    // That of a form is what curl sends unless told.
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => {
      const detail = 'content-type must be application/json or application/graphql.';
      done(new GrafoError('GRAFO_REQUEST_MALFORMED', { detail }));
    });
    scope.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/export',
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const { current } = generations;
        if (!current) throw new GrafoError('GRAFO_SUPERGRAPH_MISSING');
        // All pages are of one graph, whatever is served meanwhile.
        const release = current.hold();
        try {
          const { pageSize } = limits;
          return await answerExport(request, reply, {
            generation: current,
            pageSize,
            saved,
            log,
            signal: stopping.signal,
          });
        } finally {
          release();
        }
      },
    });
    scope.route({
      method: ['PUT', 'PATCH', 'DELETE', 'HEAD'],
      url: '/export',
      handler: ({ method }, reply) =>
        sendProblem(reply.header('allow', 'GET, POST'), 405, 'GRAFO_REQUEST_MALFORMED', {
          detail: `${method} is not GET or POST.`,
        }),
    });
  });
}

function readUtf8(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}
