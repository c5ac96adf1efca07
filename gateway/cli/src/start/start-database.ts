import { join } from 'node:path';
import type { HubLog } from '@grafo-abierto/server';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { startEmbeddedPostgres } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import type { DataFolder } from '@grafo-abierto/subgraph-kit/process';

export interface StartedDatabase {
  /** The URL of each subgraph's own role. */
  readonly urls: Readonly<Record<string, string>>;
  /** Stops the bundled server; one that runs elsewhere is left alone. */
  stop(): Promise<void>;
}

export interface DatabaseSource {
  readonly databaseUrl: string | undefined;
  readonly folder: DataFolder;
  readonly log: HubLog;
}

/** A PostgreSQL with a role and a schema for each subgraph: the operator's own, or the bundled one. */
export async function startDatabase(
  source: DatabaseSource,
  names: readonly string[],
): Promise<StartedDatabase> {
  const { databaseUrl, folder, log } = source;
  if (databaseUrl !== undefined) {
    return { urls: await provisionSchemas(databaseUrl, names), stop: async () => undefined };
  }
  const server = await startEmbeddedPostgres({
    directory: join(folder.path, 'postgres'),
    password: folder.secret('postgres'),
    onCrash: (error) => log.error(error.message),
  });
  try {
    return { urls: await provisionSchemas(server.url, names), stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
