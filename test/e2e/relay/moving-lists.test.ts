import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { untilIndexed } from '../../discovery/until-indexed.js';
import { generateWorld } from '../../discovery/world.js';
import { findConnections } from './find-connections.js';
import { type Ask, ConnectionWalker } from './walk-connection.js';

const WORLD = {
  localGovernments: 10,
  initiatives: 120,
  alignments: 10,
  datasets: 20,
  portals: 8,
  recognitions: 5,
  seed: 0.2,
};

let hub: TestHub;
let client: pg.Client;
let round = 0;
beforeAll(async () => {
  hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  await generateWorld(hub.databaseUrl, WORLD);
  client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  await untilIndexed(client);
});
afterAll(async () => {
  await client?.end();
  await hub?.close();
});

/** In both places where lists of them are read from, at every place of their order. */
const INSERT = (round: number) => `
  insert into initiatives.initiative (id, kind, title_es, title_original_language, status, year, jurisdiction_id, source_id)
  select 'N${round}-' || n, 'PROGRAM_PROJECT', chr(96 + n) || ' datos abiertos', 'es', 'IN_PROGRESS', 2008 + n, 'AR', source_id
  from generate_series(1, 16, 3) as n, initiatives.initiative where id = 'AR0090';
  insert into discovery.entry (type, id, feed, title_es, title_sort, jurisdiction_id, year, held, words)
  select 'Initiative', id, 'initiatives', title_es, title_es, 'AR', year, '{}', to_tsvector('discovery.folded_es', title_es)
  from initiatives.initiative where id like 'N${round}-%'`;

it.each(['Query.initiatives', 'Query.search', 'Jurisdiction.initiatives'])(
  '%s names once all that was there all the while, also when rows come in between its pages',
  async (name) => {
    const ask: Ask = (query, variables) => hub.query(query, variables);
    const { data } = await ask(getIntrospectionQuery());
    const all = findConnections(buildClientSchema(data as unknown as IntrospectionQuery));
    const untilInserted = () => client.query(INSERT(++round));
    for (const connection of all.filter((each) => each.name.startsWith(name))) {
      const walker = new ConnectionWalker(ask, connection);
      const size = Math.min(walker.depth === 0 ? 100 : 12, Math.ceil((await walker.settle()) / 6));
      const before = await walker.walk('forward', size);
      for (const direction of ['forward', 'backward'] as const) {
        const { cursors } = await walker.walk(direction, size, untilInserted);
        expect(new Set(cursors).size, connection.name).toBe(cursors.length);
        expect(
          before.cursors.filter((cursor) => !cursors.includes(cursor)),
          connection.name,
        ).toEqual([]);
      }
    }
  },
);
