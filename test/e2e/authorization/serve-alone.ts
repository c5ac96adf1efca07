/** A subgraph of the core as a service of its own, reached directly, with the keys of a hub that could ask it. */
import {
  createHubKeys,
  createMemoryKeyStore,
  createPrincipalReader,
  type SigningKeys,
} from '@grafo-abierto/identity';
import { serveSubgraph } from '@grafo-abierto/plugin-kit';
import { provisionSchemas, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import type { GraphQLSchema } from 'graphql';
import { inject } from 'vitest';
import { plantRows } from './planted-rows.js';
import type { Examples } from './reach-field.js';

interface ServedAlone extends AsyncDisposable {
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly keys: SigningKeys;
  readonly examples: (coordinate: string) => Promise<Examples>;
}

export async function serveAlone(subgraph: Subgraph): Promise<ServedAlone> {
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
