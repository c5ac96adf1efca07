import { GrafoError } from '@grafo-abierto/schema';
import type { Dispatcher } from 'undici';
import { z } from 'zod';

/** What of its refusals a feed may say in its own words; all else is that it did not answer. */
const KNOWN = ['GRAFO_FEED_POSITION_UNKNOWN', 'GRAFO_FEED_UNREADABLE'] as const;
const LONGEST_REFUSAL = 64 * 1024;

const refusalSchema = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.enum(KNOWN) }) })).min(1),
});

/** It is not read: its status, its type or its compression is another one. */
class NoFeed extends Error {
  override readonly name = 'NoFeed';
  constructor(readonly code: string) {
    super(code);
  }
}

/** Why an answer is none of a feed; undefined for one that may be read. */
export async function refusalOf({
  statusCode,
  headers,
  body,
}: Dispatcher.ResponseData): Promise<Error | undefined> {
  if (statusCode !== 200) return (await statedRefusal(body)) ?? new NoFeed(`HTTP ${statusCode}`);
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return new NoFeed('Content-Encoding');
  const type = headers['content-type'];
  const [name = ''] = typeof type === 'string' ? type.split(';') : [];
  return name.trim().toLowerCase() === 'application/x-ndjson' ? undefined : new NoFeed('Content-Type');
}

/** Its own words are not repeated, only its code is. */
async function statedRefusal(body: Dispatcher.ResponseData['body']): Promise<GrafoError | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > LONGEST_REFUSAL) return undefined;
    chunks.push(chunk);
  }
  const parsed = refusalSchema.safeParse(asJson(Buffer.concat(chunks, size).toString('utf8')));
  const code = parsed.data?.errors[0]?.extensions.code;
  return code === undefined ? undefined : new GrafoError(code);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
