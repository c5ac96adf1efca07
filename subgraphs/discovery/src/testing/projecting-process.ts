/**
 * A process that keeps an index, for tests that kill it: its feeds are rows of tables, which outlive it.
 *
 * It says `following` once it has begun, and `FEED POSITION` whenever it waits for news of a feed.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { discovery } from '@grafo-abierto/discovery';
import { type FeedRecord, type FeedRequest, systemFetchClock } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { Database, type FollowedFeed, Trust } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';

const [indexUrl = '', feedsUrl = '', ...names] = process.argv.slice(2);
const PAGE = 50;
const POLL_MS = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);
const { reads } = await Database.open({ url: feedsUrl, schema: 'discovery', entities: [], migrations: [] });

interface Row {
  readonly epoch: string;
  readonly position: string;
  readonly record: object;
}

async function page(feed: string, after: string | null, position: number): Promise<readonly Row[]> {
  const isSnapshot = after === null;
  const { rows } = await sql<Row>`
    select epoch, position, record from told
    where feed = ${feed} and position > ${position} and not (${isSnapshot} and exists (
      select from told as later where later.feed = told.feed and later.position > told.position
        and later.record ->> 'type' = told.record ->> 'type' and later.record ->> 'id' = told.record ->> 'id'))
    order by position limit ${PAGE}`.execute(reads);
  return rows;
}

async function isKnown(feed: string, epoch = '', position = ''): Promise<boolean> {
  const { rows } = await sql`
    select from told where feed = ${feed} and epoch = ${epoch} and position = ${position}`.execute(reads);
  return rows.length > 0;
}

async function* read(feed: string, { after, waitMs, signal }: FeedRequest): AsyncGenerator<FeedRecord> {
  const [epoch, start] = after?.split('.') ?? [];
  if (after !== null && !(await isKnown(feed, epoch, start))) {
    throw new GrafoError('GRAFO_FEED_POSITION_UNKNOWN', { value: after });
  }
  let position = Number(start ?? 0);
  const until = performance.now() + waitMs;
  let rows = await page(feed, after, position);
  if (waitMs > 0 && rows.length === 0) say(`${feed} ${after}`);
  while (rows.length === 0 && performance.now() < until && !signal.aborted) {
    await delay(POLL_MS);
    if (after !== null && !(await isKnown(feed, epoch, start))) return;
    rows = await page(feed, after, position);
  }
  while (rows.length > 0 && !signal.aborted) {
    // Other rows than those that were begun with are another feed's.
    if (rows.some((row) => row.epoch !== (epoch ?? rows[0]?.epoch))) return;
    for (const row of rows) {
      position = Number(row.position);
      yield { ...row.record, position: `${row.epoch}.${row.position}` } as FeedRecord;
    }
    rows = await page(feed, after, position);
  }
}

const feeds: readonly FollowedFeed[] = names.map((name) => ({
  name,
  feed: { read: (request) => read(name, request) },
  trust: name === 'plugin' ? Trust.VERIFIED : null,
  owns: () => true,
  jurisdictions: null,
}));
const index = await discovery.open(indexUrl);
index.follow({
  feeds: {
    watch(listener) {
      listener(feeds);
      return () => undefined;
    },
  },
  clock: systemFetchClock,
  log: { info: say, error: say },
});
say('following');
