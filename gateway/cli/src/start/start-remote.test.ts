import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { expect, inject, it } from 'vitest';
import { readSettings } from '../settings.js';
import { startHub } from './start-hub.js';

const SILENT = { opened: () => undefined, loaded: () => undefined, happened: () => undefined };
const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { places: [Jurisdiction!] }
  type Jurisdiction @key(fields: "id") { id: ID! }`;

/** A subgraph that is down until it is told to answer. */
async function startSubgraph() {
  let isUp = false;
  const server = createServer((_request, response) => {
    const body = JSON.stringify({ data: { _service: { sdl: SDL } } });
    response.writeHead(isUp ? 200 : 503, { 'content-type': 'application/json' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    rise: () => {
      isUp = true;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

it('a hub of separate services tells of no feeds before it has a graph to answer with, and of all from then on', async () => {
  await using cleaning = new AsyncDisposableStack();
  const database = await createTestDatabase(inject('postgresUrl'));
  cleaning.defer(() => database.drop());
  const { hub: registryUrl } = await provisionSchemas(database.url, ['hub']);
  const dataFolder = mkdtempSync(join(tmpdir(), 'grafo-remote-'));
  cleaning.defer(() => rmSync(dataFolder, { recursive: true }));
  const places = cleaning.use(await startSubgraph());
  const settings = readSettings({
    PORT: '0',
    GRAFO_DATA: dataFolder,
    GRAFO_SUBGRAPHS: `places=${places.url}`,
    GRAFO_REGISTRY_URL: registryUrl,
  });
  const log = { info: () => undefined, error: () => undefined };
  const hub = await startHub(settings, log, SILENT);
  cleaning.defer(() => hub.close());
  const statusOf = async (path: string) => (await fetch(`${hub.url}${path}`)).status;
  expect([await statusOf('/feeds'), await statusOf('/feeds/hub'), await statusOf('/feeds/gone')]).toEqual([
    503, 503, 503,
  ]);
  places.rise();
  await hub.ready;
  await expect.poll(() => statusOf('/feeds')).toBe(200);
  expect([await statusOf('/feeds/hub'), await statusOf('/feeds/gone')]).toEqual([200, 404]);
});
