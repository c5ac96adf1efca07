/** The database of a hub that has stopped, read past the hub. */
import { join } from 'node:path';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { startEmbeddedPostgres } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { openDataFolder } from '@grafo-abierto/subgraph-kit/process';
import pg from 'pg';

/** @param path of the hub's data folder */
export async function withDatabase(
  path: string,
  subgraph: string,
  read: (client: pg.Client, url: string) => Promise<void>,
): Promise<void> {
  const folder = openDataFolder(path);
  const server = await startEmbeddedPostgres({
    directory: join(folder.path, 'postgres'),
    password: folder.secret('postgres'),
  });
  try {
    const urls = await provisionSchemas(server.url, [subgraph]);
    const url = urls[subgraph] ?? '';
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await read(client, url).finally(() => client.end());
  } finally {
    await server.stop();
    folder.close();
  }
}
