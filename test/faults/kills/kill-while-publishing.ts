import { composeSupergraph, type SubgraphSchema } from '@grafo-abierto/schema';
import type pg from 'pg';
import { expect } from 'vitest';
import { seededChance } from '../../e2e/hostile/seeded-random.js';
import { MortalHub } from './mortal-hub.js';
import { withDatabase } from './open-database.js';
import { startPluginServer } from './plugin-server.js';
import { Progress } from './progress.js';
import { Publisher } from './publisher.js';

export interface PublicationFigures {
  readonly kills: number;
  readonly publications: number;
  readonly retries: number;
}

const PROVINCES = ['AR-M', 'AR-S', 'AR-X'];
/** A hub is killed after at most so many publications since it came up. */
const PUBLICATIONS_BETWEEN = 4;

/**
 * Kills a hub over and over while provinces publish, half of the times with its database, and then holds what the
 * registry has against what the provinces were told.
 */
export async function killWhilePublishing(publications: number, seed: number): Promise<PublicationFigures> {
  const chance = seededChance(seed);
  const hub = new MortalHub({ GRAFO_LOCAL_PLUGINS: 'on' });
  const server = await startPluginServer();
  try {
    const progress = new Progress();
    const token = await hub.token('--as', 'administrator');
    const publishers = PROVINCES.map((jurisdiction, index) => {
      const onPublished = () => progress.add();
      return new Publisher({
        plugin: `plugin-${'abc'[index]}`,
        jurisdiction,
        token,
        findHub: hub.find,
        server,
        onPublished,
      });
    });
    const publishing = Promise.all(
      publishers.map(async (publisher) => {
        await publisher.begin();
        while (progress.count < publications) await publisher.publish();
      }),
    );
    let kills = 0;
    while (progress.count < publications) {
      await Promise.race([progress.more(chance.between(1, PUBLICATIONS_BETWEEN)), publishing]);
      if (progress.count >= publications) break;
      await hub.killAndRestart(chance.pick([true, false]));
      kills++;
    }
    await publishing;
    await hub.stop();
    await withDatabase(hub.folder.path, 'hub', (client) => compare(client, publishers));
    const retries = publishers.reduce((sum, publisher) => sum + publisher.retries, 0);
    return { kills, publications: progress.count, retries };
  } finally {
    await hub.stop();
    hub.folder.remove();
    await server[Symbol.asyncDispose]();
  }
}

async function compare(client: pg.Client, publishers: readonly Publisher[]): Promise<void> {
  const rows = async <Row extends pg.QueryResultRow>(text: string, ...values: unknown[]) =>
    (await client.query<Row>(text, values)).rows;
  for (const { plugin, acknowledged } of publishers) {
    // Each version once, in order, none lost and none that was not sent.
    const versions = await rows<{ version: string }>(
      'select version from plugin_version where plugin_id = $1 order by submitted_at',
      plugin,
    );
    expect(versions.map(({ version }) => version)).toEqual(acknowledged);
    const events = await rows<{ version: string; state: string }>(
      'select version, state from plugin_event where plugin_id = $1 order by position',
      plugin,
    );
    const [first, ...later] = acknowledged.map((version) => ({ version, state: 'ACTIVE' }));
    expect(events).toEqual([{ version: '1.0.0', state: 'SUBMITTED' }, first, ...later]);
    const state = await rows(
      'select state, served_version, latest_version from plugin where id = $1',
      plugin,
    );
    const last = acknowledged.at(-1);
    expect(state).toEqual([{ state: 'ACTIVE', served_version: last, latest_version: last }]);
  }
  await compareGraph(rows, publishers);
  expect(await rows('select 1 from write_receipt where entity_id is null')).toEqual([]);
}

type Rows = <Row extends pg.QueryResultRow>(text: string, ...values: unknown[]) => Promise<Row[]>;

/** The last graph is that of the last versions, and each change of it was one generation. */
async function compareGraph(rows: Rows, publishers: readonly Publisher[]): Promise<void> {
  const changes = publishers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  const generations = await rows<{ number: number; hash: string; core_schemas: SubgraphSchema[] }>(
    'select number, hash, core_schemas from generation order by number desc',
  );
  const numbers = generations.map(({ number }) => number);
  expect(numbers).toEqual(
    Array.from({ length: Math.min(10, changes + 1) }, (_, index) => changes + 1 - index),
  );
  const members = await rows<SubgraphSchema>(`
    select plugin.id as name, plugin_version.url, sdl from plugin
    join plugin_version on plugin_id = plugin.id and version = served_version`);
  const { hash } = composeSupergraph([...(generations[0]?.core_schemas ?? []), ...members]);
  expect(generations[0]?.hash).toBe(hash);
}
