/** A whole hub over a generated country, its index made from nothing. */
import { startTestHub } from '@grafo-abierto/cli';
import { startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import pg from 'pg';
import { untilIndexed } from '../../discovery/until-indexed.ts';
import { generateWorld } from '../../discovery/world.ts';

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
  await untilIndexed(client);
  times.follow = performance.now() - generated - times.generate;
  Object.assign(times, await rebuild(client));
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

/** From nothing, as `grafo discovery rebuild` does, while the index of before answers. */
async function rebuild(client) {
  const started = performance.now();
  await client.query('update discovery.feed set position = null, sweep = sweep + 1, is_sweeping = true');
  await client.query("select pg_notify('grafo_feed_discovery', '')");
  await untilIndexed(client);
  const took = performance.now() - started;
  const { rows } = await client.query(`
    select (select count(*) from discovery.entry where feed is not null)
      + (select count(distinct origin) from discovery.alignment where origin like 'SdgAlignment %') as records`);
  return { rebuild: took, records: Number(rows[0].records) };
}
