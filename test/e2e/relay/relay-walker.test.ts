import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { untilIndexed } from '../../discovery/until-indexed.js';
import { generateWorld } from '../../discovery/world.js';
import { plantRows } from '../authorization/planted-rows.js';
import { findConnections } from './find-connections.js';
import { type Ask, ConnectionWalker } from './walk-connection.js';

const WORLD = {
  localGovernments: 60,
  initiatives: 150,
  alignments: 600,
  datasets: 150,
  portals: 12,
  recognitions: 40,
  seed: 0.4,
};

/** Nothing is planted in these, or no way leads to what is. */
const EMPTY = [
  'Query.plugins',
  'PluginKey.history',
  'Plugin.history',
  'SupportRequest.history',
  'Contribution.history',
];

/** The administration's, and the ways that lead through it. */
const OF_ADMINISTRATORS = /\bportalProposals\b/;

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  await plantRows(hub.databaseUrl, ['jurisdictions', 'initiatives', 'sdg', 'recognition']);
  await generateWorld(hub.databaseUrl, WORLD);
  const client = new pg.Client({ connectionString: hub.databaseUrl });
  await client.connect();
  await untilIndexed(client);
  await client.query(`
    insert into catalog.portal_proposal (receipt, portal_id)
    select 'planted-' || number, portal.id from generate_series(1, 20) as number,
      (select id from catalog.portal order by id limit 1) as portal`);
  await client.end();
});
afterAll(() => hub?.close());

it('every connection of the graph is the same forwards and backwards, each row once, and tells the truth of its pages', async () => {
  const token = await hub.token('administrator');
  const ask: Ask = (query, variables) =>
    hub.query(query, variables, OF_ADMINISTRATORS.test(query) ? token : undefined);
  const { data } = await ask(getIntrospectionQuery());
  const connections = findConnections(buildClientSchema(data as unknown as IntrospectionQuery));
  const walked: string[] = [];
  for (const connection of connections) {
    const walker = new ConnectionWalker(ask, connection);
    const total = await walker.settle();
    if (total === 0) continue;
    // What a query costs grows with the lists that its pages lie in.
    const size = Math.min(walker.depth === 0 ? 100 : 12, Math.ceil(total / 5));
    const forward = await walker.walk('forward', size);
    const backward = await walker.walk('backward', size);
    expect(new Set(forward.cursors).size, connection.name).toBe(forward.cursors.length);
    expect(new Set(backward.cursors).size, connection.name).toBe(backward.cursors.length);
    expect(forward.isWhole, connection.name).toBe(backward.isWhole);
    if (forward.isWhole) {
      expect(forward.cursors.length, connection.name).toBe(total);
      expect(backward, connection.name).toEqual(forward);
    }
    walked.push(connection.name);
  }
  const all = connections.map(({ name }) => name);
  expect(all.filter((name) => !walked.includes(name))).toEqual(EMPTY);
});
