import { readFileSync } from 'node:fs';
import { CORE_SUBGRAPHS, startTestHub } from '@grafo-abierto/cli';
import { createHubKeys, createMemoryKeyStore, createPrincipalReader } from '@grafo-abierto/identity';
import { serveSubgraph } from '@grafo-abierto/plugin-kit';
import { provisionSchemas, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { buildSchema } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { callersOf } from './callers.js';
import { authorizationMatrix } from './matrix.js';
import { plantRows } from './planted-rows.js';
import { protectedCoordinates } from './protected-coordinates.js';
import { asHub, asReader } from './signers.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('what is protected in the graph, asked for by everybody in every way', () => {
  const coordinates = protectedCoordinates(read('schema/supergraph.graphql'));

  it('is answered by the hub exactly as the table says', async () => {
    await using hub = await startTestHub(inject('postgresUrl'));
    const matrix = await authorizationMatrix({
      url: `${hub.url}/graphql`,
      schema: buildSchema(await (await fetch(`${hub.url}/schema.graphql`)).text()),
      coordinates,
      callers: await callersOf(asReader(hub.keys.local)),
      examples: await plantRows(
        hub.databaseUrl,
        CORE_SUBGRAPHS.map(({ name }) => name),
      ),
    });
    await expect(matrix).toMatchFileSnapshot('core-through-the-hub.txt');
  });

  for (const subgraph of CORE_SUBGRAPHS) {
    const own = protectedCoordinates(read(`subgraphs/${subgraph.name}/schema.graphql`));
    const promise = `is answered exactly so by ${subgraph.name}, reached directly`;
    if (own.length === 0) continue;
    it(promise, async () => {
      await using served = await serveAlone(subgraph);
      const matrix = await authorizationMatrix({
        url: served.url,
        schema: served.schema,
        coordinates: own,
        callers: await callersOf(asHub(served.keys, subgraph.name)),
        examples: served.examples,
      });
      await expect(matrix).toMatchFileSnapshot(`${subgraph.name}-reached-directly.txt`);
    });
  }

  it('leaves nothing out: the tables name every mutation and every protected field', () => {
    const table = read('test/e2e/authorization/core-through-the-hub.txt');
    expect(coordinates.filter((coordinate) => !table.includes(`\n${coordinate} `))).toEqual([]);
  });

  it('is reached by whoever may see it: the administrator gets every field, and its value', () => {
    const rows = read('test/e2e/authorization/core-through-the-hub.txt').split('\n');
    const administrators = rows.filter((row) => row.startsWith('  administrator '));
    expect(administrators).toHaveLength(coordinates.length);
    expect(administrators.filter((row) => !/^ {2}administrator +200 ok {2}/.test(row))).toEqual([]);
  });
});

async function serveAlone(subgraph: Subgraph) {
  const database = await createTestDatabase(inject('postgresUrl'));
  const urls = await provisionSchemas(database.url, [subgraph.name]);
  const open = await subgraph.open(urls[subgraph.name] ?? '');
  await open.loadStarter();
  const keys = createHubKeys({ store: createMemoryKeyStore() });
  const { schema, createContext } = open;
  const served = await serveSubgraph({
    schema,
    createContext,
    authenticate: createPrincipalReader({ subgraph: subgraph.name, keys: keys.resolve }),
    isReady: () => open.isReachable(),
    host: '127.0.0.1',
    port: 0,
  });
  const planted = await plantRows(database.url, [subgraph.name]);
  const close = async () => {
    await served.close();
    await open.close();
    await database.drop();
  };
  return { url: served.url, schema, keys, examples: planted, [Symbol.asyncDispose]: close };
}
