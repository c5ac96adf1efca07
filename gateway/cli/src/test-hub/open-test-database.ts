import { createTestDatabase, startTestCluster } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';

/**
 * A new database and an administrator's URL of it, gone once the closers run.
 *
 * @param postgresUrl where it is made; a PostgreSQL in a temporary folder unless told
 */
export async function openTestDatabase(postgresUrl: string | undefined, closers: Closers): Promise<string> {
  const clusterUrl = postgresUrl ?? (await openCluster(closers));
  const database = await createTestDatabase(clusterUrl);
  closers.add(() => database.drop());
  return database.url;
}

async function openCluster(closers: Closers): Promise<string> {
  const cluster = await startTestCluster();
  closers.add(() => cluster.stop());
  return cluster.url;
}
