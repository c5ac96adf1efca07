import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FeedRecord, feedRecordSchema } from '../feed/feed-record.js';
import { followFeed } from '../feed/follow-feed.js';
import { httpFeed } from './http-feed.js';

export interface FeedUnderTest {
  /** Of `/feed`. */
  readonly url: string;
  /** Changes something that the feed tells of, each time to something else, and answers which entity that was. */
  change(): Promise<{ readonly type: string; readonly id: string }>;
  close(): Promise<void>;
}

const WAIT_MS = 20_000;

/** The promises of every change feed, the core's and a plugin's alike. It needs two entities to begin with. */
export function describeFeedContract(name: string, open: () => Promise<FeedUnderTest>): void {
  describe(`feed contract of ${name}`, () => {
    let source: FeedUnderTest;
    beforeAll(async () => {
      source = await open();
    });
    afterAll(() => source?.close());

    const read = (after: string | null, waitMs = 0, signal = new AbortController().signal) =>
      Array.fromAsync(httpFeed(source.url).read({ after, waitMs, signal }));

    it('begins with one record of each entity, in the agreed form', async () => {
      const records = await read(null);
      expect(records.length).toBeGreaterThan(1);
      expect(records.map((record) => feedRecordSchema.parse(record))).toEqual(records);
      expect(stateAfter(records).size).toBe(records.length);
    });

    it('goes on from the position of any record with all that follows it, and nothing twice', async () => {
      const records = await read(null);
      for (const place of [0, Math.floor(records.length / 2), records.length - 1]) {
        const rest = await read(records[place]?.position ?? null);
        expect(new Set(rest.map(({ position }) => position)).size).toBe(rest.length);
        expect(stateAfter([...records.slice(0, place + 1), ...rest])).toEqual(stateAfter(records));
      }
    });

    it('tells a change once, after what was read before it', async () => {
      const before = await read(null);
      const changed = await source.change();
      const news = await read(lastOf(before));
      expect(news.map(nameOf)).toEqual([changed]);
      expect(await read(lastOf(news))).toEqual([]);
      expect(stateAfter(await read(null))).toEqual(stateAfter([...before, ...news]));
    });

    it('wakes a reader that waits for a change', async () => {
      const waiting = read(lastOf(await read(null)), WAIT_MS);
      const changed = await source.change();
      expect((await waiting).map(nameOf)).toEqual([changed]);
    });

    it('can be followed without end, each change as it comes', async () => {
      const stop = new AbortController();
      const following = followFeed(httpFeed(source.url), lastOf(await read(null)), stop.signal);
      for (const _round of [1, 2, 3]) {
        const next = following.next();
        const changed = await source.change();
        expect((await next).value).toMatchObject(changed);
      }
      const last = following.next();
      stop.abort();
      expect(await last).toEqual({ done: true, value: undefined });
    });

    it.each(['x', '0', '-1', "1'--", 'a'.repeat(300)])('refuses the position %j', async (position) => {
      await expect(read(position)).rejects.toMatchObject({ code: 'GRAFO_FEED_POSITION_UNKNOWN' });
    });

    it.each(['wait=-1', 'wait=1.5', 'wait=9999', 'wait=', 'after=a&after=b'])(
      'refuses ?%s',
      async (query) => {
        const response = await fetch(`${source.url}?${query}`);
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { fix: expect.anything() } }] });
      },
    );

    it('answers one JSON object a line', async () => {
      const response = await fetch(source.url);
      expect(response.headers.get('content-type')).toContain('application/x-ndjson');
      expect((await response.text()).endsWith('}\n')).toBe(true);
    });
  });
}

const nameOf = ({ type, id }: FeedRecord) => ({ type, id });

const lastOf = (records: readonly FeedRecord[]) => records.at(-1)?.position ?? null;

/** What a reader knows after these records: the last word on each entity. */
function stateAfter(records: readonly FeedRecord[]): Map<string, FeedRecord> {
  return new Map(records.map((record) => [`${record.type} ${record.id}`, record]));
}
