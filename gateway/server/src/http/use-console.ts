import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface UseConsoleOptions {
  /** What the console's build made: `index.html`, and the rest in `assets/`, under names that change with their contents. */
  readonly folder: string;
}

/** The pages load and ask nothing but this hub, and nothing that is written into them runs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const SECURITY = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const ONE_YEAR = 31_536_000;

/** The page decides by its address what it shows; elsewhere an unknown address stays one. */
const PAGES = ['/', '/graphiql', '/es', '/es/*', '/en', '/en/*'];

/** `/`, `/es/…` and `/en/…`: the console; `/graphiql` is its page to write queries in. */
export async function useConsole(app: FastifyInstance, { folder }: UseConsoleOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', secure);
    await scope.register(files, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      index: false,
      preCompressed: true,
      immutable: true,
      maxAge: ONE_YEAR * 1_000,
    });
    for (const url of PAGES) scope.get(url, page);
    scope.get('/icon.svg', (_request, reply) =>
      reply.sendFile('icon.svg', folder, { maxAge: '1d', immutable: false }),
    );
  });

  function page(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
    // What a page loads changes with each build, and its address does not.
    reply.header('cache-control', 'no-cache');
    return reply.sendFile('index.html', folder, { cacheControl: false });
  }
}

async function secure(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  reply.headers(SECURITY);
}
