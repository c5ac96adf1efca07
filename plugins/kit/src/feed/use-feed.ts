import { Readable } from 'node:stream';
import { GrafoError, problems, reportProblem } from '@grafo-abierto/schema';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Feed } from './feed.type.js';
import type { FeedRecord } from './feed-record.js';

/** Below the minute after which proxies give up on a silent answer. */
const MAXIMUM_WAIT_SECONDS = 55;

const querySchema = z.object({ after: z.string().optional(), wait: z.string().optional() });

export interface FeedRoute {
  /** With `:name` in it, where there are several. */
  readonly path: string;
  /** The feed of a name; undefined where there is none. @throws GrafoError where that is not known now */
  readonly feedOf: (name: string) => Feed | undefined;
  /** How many may read one feed at the same time, at most: whoever floods one leaves the others alone. */
  readonly atOnce?: number;
}

/** `GET /feed`, see `useFeeds`. */
export function useFeed(app: FastifyInstance, feed: Feed): void {
  useFeeds(app, { path: '/feed', feedOf: () => feed });
}

/**
 * `GET PATH?after=&wait=`: the records after a position as NDJSON, one a line. With `wait`, in seconds, an answer
 * that would be empty is held back until something changes or the time is over.
 */
export function useFeeds(
  app: FastifyInstance,
  { path, feedOf, atOnce = Number.POSITIVE_INFINITY }: FeedRoute,
): void {
  const reading = new Map<AbortController, Feed>();
  // Who waits for a change would else keep the server from stopping.
  app.addHook('preClose', async () => reading.forEach((_feed, gone) => void gone.abort()));
  app.get<{ Params: { readonly name?: string } }>(path, async (request, reply) => {
    const gone = new AbortController();
    try {
      const feed = feedOf(request.params.name ?? '');
      if (feed === undefined) return reply.callNotFound();
      const readers = [...reading.values()].filter((each) => each === feed).length;
      reading.set(gone, feed);
      reply.raw.once('close', () => {
        reading.delete(gone);
        gone.abort();
      });
      if (readers >= atOnce) throw new GrafoError('GRAFO_FEED_BUSY', { limit: atOnce });
      const { after = null, waitMs } = readQuery(request.query);
      const records = feed.read({ after, waitMs, signal: gone.signal })[Symbol.asyncIterator]();
      // Whoever hangs up leaves it at a record, and it would keep open what it has.
      reply.raw.once('close', () => void records.return?.().catch(() => undefined));
      // Read before the answer begins: a position that is refused is still an error with a status.
      const first = await records.next();
      return reply.type('application/x-ndjson').send(Readable.from(lines(first, records)));
    } catch (error) {
      if (!(error instanceof GrafoError)) throw error;
      const report = reportProblem(error.code, error.parameters);
      const body = { errors: [{ message: report.message.en, extensions: report }] };
      return reply.status(problems[error.code].status).send(body);
    }
  });
}

async function* lines(first: IteratorResult<FeedRecord>, rest: AsyncIterator<FeedRecord>) {
  for (let next = first; next.done !== true; next = await rest.next())
    yield `${JSON.stringify(next.value)}\n`;
}

function readQuery(query: unknown): { readonly after?: string | undefined; readonly waitMs: number } {
  const parsed = querySchema.safeParse(query);
  if (!parsed.success) {
    throw new GrafoError('GRAFO_REQUEST_MALFORMED', { detail: 'after and wait may stand once each.' });
  }
  const { after, wait = '0' } = parsed.data;
  const seconds = /^\d{1,4}$/.test(wait) ? Number(wait) : Number.NaN;
  if (!(seconds <= MAXIMUM_WAIT_SECONDS)) {
    const range = { minimum: 0, maximum: MAXIMUM_WAIT_SECONDS };
    throw new GrafoError('GRAFO_NUMBER_OUT_OF_RANGE', { argument: 'wait', value: wait, ...range });
  }
  return { after, waitMs: seconds * 1000 };
}
