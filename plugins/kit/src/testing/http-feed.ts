/** A feed that is served over HTTP, read as the contract suite reads any other. */
import { GrafoError, isProblemCode } from '@grafo-abierto/schema';
import type { Feed, FeedRequest } from '../feed/feed.type.js';
import { feedRecordSchema } from '../feed/feed-record.js';

/** @param url of `/feed` */
export function httpFeed(url: string): Feed {
  return {
    async *read({ after, waitMs, signal }: FeedRequest) {
      const address = new URL(url);
      if (after !== null) address.searchParams.set('after', after);
      address.searchParams.set('wait', String(Math.ceil(waitMs / 1000)));
      const response = await fetch(address, { signal }).catch(() => undefined);
      if (response === undefined) return;
      if (!response.ok) throw await problemOf(response);
      const text = await response.text();
      for (const line of text.split('\n').slice(0, -1)) yield feedRecordSchema.parse(JSON.parse(line));
    },
  };
}

async function problemOf(response: Response): Promise<Error> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  const code = errors[0]?.extensions.code;
  return isProblemCode(code) ? new GrafoError(code) : new Error(`HTTP ${response.status}`);
}
