import { readFileSync } from 'node:fs';
import { CORE_SUBGRAPHS, REGISTRY, startTestHub } from '@grafo-abierto/cli';
import { buildSchema } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { callersOf } from './callers.js';
import { authorizationMatrix } from './matrix.js';
import { plantRows } from './planted-rows.js';
import { protectedCoordinates } from './protected-coordinates.js';
import { serveAlone } from './serve-alone.js';
import { asHub, asReader } from './signers.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('what is protected in the graph, asked for by everybody in every way', () => {
  const coordinates = protectedCoordinates(read('schema/supergraph.graphql'));

  it('is answered by the hub exactly as the table says', async () => {
    await using hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    const matrix = await authorizationMatrix({
      url: `${hub.url}/graphql`,
      schema: buildSchema(await (await fetch(`${hub.url}/schema.graphql`)).text()),
      coordinates,
      callers: callersOf(asReader(hub.keys.local)),
      examples: await plantRows(
        hub.databaseUrl,
        [...CORE_SUBGRAPHS, REGISTRY].map(({ name }) => name),
      ),
    });
    await expect(matrix).toMatchFileSnapshot('core-through-the-hub.txt');
  });

  const protecting = CORE_SUBGRAPHS.map((subgraph) => ({
    subgraph,
    own: protectedCoordinates(read(`subgraphs/${subgraph.name}/schema.graphql`)),
  })).filter(({ own }) => own.length > 0);
  for (const { subgraph, own } of protecting) {
    it(`is answered exactly so by ${subgraph.name}, reached directly`, async () => {
      await using served = await serveAlone(subgraph);
      const matrix = await authorizationMatrix({
        url: served.url,
        schema: served.schema,
        coordinates: own,
        callers: callersOf(asHub(served.keys, subgraph.name)),
        examples: served.examples,
      });
      await expect(matrix).toMatchFileSnapshot(`${subgraph.name}-reached-directly.txt`);
    });
  }

  it('leaves nothing out: the tables name every mutation and every protected field', () => {
    const table = read('test/e2e/authorization/core-through-the-hub.txt');
    expect(coordinates.filter((coordinate) => !table.includes(`\n${coordinate} `))).toEqual([]);
  });

  it.each(['core-through-the-hub', ...protecting.map(({ subgraph }) => `${subgraph.name}-reached-directly`)])(
    'is reached by whoever may see it: in %s the administrator gets everything, and its value',
    (table) => {
      // Whose these are a signature or a portal says, and not who sends them; or they are anybody's.
      const tables = read(`test/e2e/authorization/${table}.txt`).split('\n\n');
      const rows = tables
        .filter(
          (each) => !/^Mutation\.(publishPlugin|provePluginKey|previewPortal|proposePortal) /.test(each),
        )
        .join('\n')
        .split('\n');
      const administrators = rows.filter((row) => row.startsWith('  administrator '));
      expect(administrators).not.toEqual([]);
      expect(administrators.filter((row) => !/^ {2}administrator +200 ok {2}/.test(row))).toEqual([]);
    },
  );
});
