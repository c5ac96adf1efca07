import {
  copyTestDatabase,
  createTestDatabase,
  startTestCluster,
} from '@grafo-abierto/subgraph-kit/embedded-postgres';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';

export interface TestDatabasePlace {
  /** An administrator's URL of a PostgreSQL where databases may be made; one of its own unless told. */
  readonly postgresUrl?: string;
  /**
   * The same of one that other test hubs use too: there a hub is started once on an empty database, and each begins
   * with a copy of what that start has left.
   */
  readonly sharedPostgresUrl?: string;
}

/**
 * A new database and an administrator's URL of it, gone once the closers run.
 *
 * @param start what a first start does, for others to begin with
 */
export async function openTestDatabase(
  { postgresUrl, sharedPostgresUrl }: TestDatabasePlace,
  start: (databaseUrl: string) => Promise<void>,
  closers: Closers,
): Promise<string> {
  const database =
    sharedPostgresUrl === undefined
      ? await createTestDatabase(postgresUrl ?? (await openCluster(closers)))
      : await copyTestDatabase(sharedPostgresUrl, { name: 'hub', prepare: start });
  closers.add(() => database.drop());
  return database.url;
}

async function openCluster(closers: Closers): Promise<string> {
  const cluster = await startTestCluster();
  closers.add(() => cluster.stop());
  return cluster.url;
}
