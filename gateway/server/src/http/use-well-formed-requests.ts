/** Refuses what is no text before anything reads it: the hub would otherwise answer another question than was asked. */
import { GrafoError } from '@grafo-abierto/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** After `useGraphql`, so that pages of other origins can read the refusal. */
export function useWellFormedRequests(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers, url, raw }) => {
    // Health checks of load balancers still speak HTTP/1.0, which has no Host.
    if (headers.host === undefined && raw.httpVersion !== '1.0') throw malformed('Host is missing.');
    if (!isDecodable(url)) throw malformed('The address is not percent-encoded UTF-8.');
  });
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = readUtf8(request, body as Buffer);
    if (text instanceof GrafoError) done(text);
    else parseJson(request, text, done);
  });
}

function malformed(detail: string): GrafoError {
  return new GrafoError('GRAFO_REQUEST_MALFORMED', { detail });
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]*)/i;

/** JSON is exchanged in UTF-8, whatever a header says; a byte order mark is no part of it. */
function readUtf8({ headers }: FastifyRequest, body: Buffer): string | GrafoError {
  const [, charset = 'utf-8'] = CHARSET.exec(headers['content-type'] ?? '') ?? [];
  if (!/^utf-?8$/i.test(charset)) return malformed(`charset is ${charset}, and JSON is UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return malformed('The body is not UTF-8.');
  }
}
