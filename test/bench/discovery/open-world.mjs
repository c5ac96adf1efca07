/** A whole hub over a generated country, its index made from nothing. */
import { startTestHub } from '@grafo-abierto/cli';
import { startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import pg from 'pg';
import { generateWorld } from '../../discovery/world.ts';

const PAUSE_MS = 100;

/** @param part of the whole country */
export async function openWorld(part) {
  const cluster = await startTestCluster();
  const hub = await startTestHub([], { postgresUrl: cluster.url });
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  await client.query('create extension if not exists pg_stat_statements');
  const times = {};
  const generated = performance.now();
  await generateWorld(hub.databaseUrl, sizeOf(part));
  times.generate = performance.now() - generated;
  await untilCurrent(client);
  times.follow = performance.now() - generated - times.generate;
  await client.query('vacuum analyze');
  const close = async () => {
    await client.end();
    await hub.close();
    await cluster.stop();
  };
  return { hub, client, times, close };
}

export const sizeOf = (part) => ({
  localGovernments: Math.round(2311 * part),
  initiatives: Math.round(100_000 * part),
  alignments: Math.round(1_000_000 * part),
  datasets: Math.round(200_000 * part),
  portals: Math.round(42 * part) + 7,
  recognitions: Math.round(5_000 * part),
  seed: 0.3,
});

/** Until all that the core has told is in the index. */
export async function untilCurrent(client) {
  for (;;) {
    const { rows } = await client.query(WAITING);
    if (rows[0].waiting === 0) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

const FEEDS = ['jurisdictions', 'initiatives', 'sdg', 'recognition', 'catalog', 'hub'];

/** Feeds whose last event is not the position that the index has come to. */
const WAITING = `select count(*)::int as waiting from (
  ${FEEDS.map((name) => `select '${name}' as name, epoch || '.' || position as head, position as events from ${name}.feed_head`).join(' union all ')}
) as head where events > 0 and not exists (
  select from discovery.feed where feed.name = head.name and feed.position = head.head and not is_sweeping)`;
