/** The database that an import writes to, whoever runs it: the operator, a running hub, or nobody yet. */
import { setTimeout as delay } from 'node:timers/promises';
import { GrafoError } from '@grafo-abierto/schema';
import type { HubLog } from '@grafo-abierto/server';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { findRunningPostgres } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { type DataFolder, openDataFolder } from '@grafo-abierto/subgraph-kit/process';
import type { Settings } from '../settings.js';
import { startDatabase } from '../start/start-database.js';

export interface ImportDatabase {
  /** The URL of the subgraph's own role. */
  readonly url: string;
  /** Stops what was started for the import; what others run is left alone. */
  stop(): Promise<void>;
}

/** A hub that holds the folder but whose PostgreSQL does not answer is starting or ending. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 250;

/**
 * With `DATABASE_URL`, that database: an administrator's, or the one of the subgraph's own role, which stays as it is
 * for the service that uses it. Else the one of the data folder: started here when nobody holds the folder,
 * and joined when a hub does, whose readers see what was imported at once.
 *
 * @throws GrafoError `GRAFO_DATA_FOLDER_IN_USE` when its holder has no PostgreSQL that answers
 */
export async function openImportDatabase(
  { databaseUrl, dataFolder }: Settings,
  subgraph: string,
  log: HubLog,
): Promise<ImportDatabase> {
  if (databaseUrl !== undefined) {
    return isOwnRole(databaseUrl, subgraph) ? alone(databaseUrl) : join(databaseUrl, subgraph);
  }
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const folder = openUnlessHeld(dataFolder);
    if (!(folder instanceof GrafoError)) return startHere(folder, subgraph, log);
    const running = findRunningPostgres(dataFolder);
    const joined = running === undefined ? undefined : await joinUnlessDown(running, subgraph);
    if (joined !== undefined) return joined;
    if (performance.now() > deadline) throw folder;
    await delay(PAUSE_MS);
  }
}

function openUnlessHeld(path: string): DataFolder | GrafoError {
  try {
    return openDataFolder(path);
  } catch (error) {
    if (error instanceof GrafoError && error.code === 'GRAFO_DATA_FOLDER_IN_USE') return error;
    throw error;
  }
}

async function startHere(folder: DataFolder, subgraph: string, log: HubLog): Promise<ImportDatabase> {
  try {
    const { urls, stop } = await startDatabase({ databaseUrl: undefined, folder, log }, [subgraph]);
    return {
      url: urls[subgraph] ?? '',
      stop: () => stop().finally(() => folder.close()),
    };
  } catch (error) {
    folder.close();
    throw error;
  }
}

async function join(adminUrl: string, subgraph: string): Promise<ImportDatabase> {
  const urls = await provisionSchemas(adminUrl, [subgraph]);
  return alone(urls[subgraph] ?? '');
}

function isOwnRole(databaseUrl: string, subgraph: string): boolean {
  return URL.canParse(databaseUrl) && new URL(databaseUrl).username === `grafo_${subgraph}`;
}

function alone(url: string): ImportDatabase {
  return { url, stop: async () => undefined };
}

async function joinUnlessDown(adminUrl: string, subgraph: string): Promise<ImportDatabase | undefined> {
  try {
    return await join(adminUrl, subgraph);
  } catch (error) {
    if (error instanceof GrafoError && error.code === 'GRAFO_DATABASE_UNREACHABLE') return undefined;
    throw error;
  }
}
