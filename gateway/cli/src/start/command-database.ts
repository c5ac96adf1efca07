/** The database that a command writes to, whoever runs it: the operator, a running hub, or nobody yet. */
import { setTimeout as delay } from 'node:timers/promises';
import { GrafoError } from '@grafo-abierto/schema';
import type { HubLog } from '@grafo-abierto/server';
import { provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { findRunningPostgres } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { type DataFolder, openDataFolder } from '@grafo-abierto/subgraph-kit/process';
import type { Settings } from '../settings.js';
import { startDatabase } from './start-database.js';

export interface CommandDatabase {
  /** The URLs of the subgraphs' own roles; of the first alone where no more is known. */
  readonly urls: Readonly<Record<string, string>>;
  /** Stops what was started for the command; what others run is left alone. */
  stop(): Promise<void>;
}

/** A hub that holds the folder but whose PostgreSQL does not answer is starting or ending. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 250;

/**
 * With `DATABASE_URL`, that database: an administrator's, or the one of the first subgraph's own role, which stays as it is
 * for the service that uses it. Else the one of the data folder: started here when nobody holds the folder,
 * and joined when a hub does, whose readers see what was imported at once.
 *
 * @throws GrafoError `GRAFO_DATA_FOLDER_IN_USE` when its holder has no PostgreSQL that answers
 */
export async function openCommandDatabase(
  { databaseUrl, dataFolder }: Settings,
  [subgraph, ...others]: readonly [string, ...string[]],
  log: HubLog,
): Promise<CommandDatabase> {
  if (databaseUrl !== undefined) {
    return isOwnRole(databaseUrl, subgraph)
      ? alone({ [subgraph]: databaseUrl })
      : join(databaseUrl, [subgraph, ...others]);
  }
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const folder = openUnlessHeld(dataFolder);
    if (!(folder instanceof GrafoError)) return startHere(folder, [subgraph, ...others], log);
    const running = findRunningPostgres(dataFolder);
    const joined = running === undefined ? undefined : await joinUnlessDown(running, [subgraph, ...others]);
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

async function startHere(
  folder: DataFolder,
  names: readonly string[],
  log: HubLog,
): Promise<CommandDatabase> {
  try {
    const { urls, stop } = await startDatabase({ databaseUrl: undefined, folder, log }, names);
    return {
      urls,
      stop: () => stop().finally(() => folder.close()),
    };
  } catch (error) {
    folder.close();
    throw error;
  }
}

async function join(adminUrl: string, names: readonly string[]): Promise<CommandDatabase> {
  return alone(await provisionSchemas(adminUrl, names));
}

function isOwnRole(databaseUrl: string, subgraph: string): boolean {
  return URL.canParse(databaseUrl) && new URL(databaseUrl).username === `grafo_${subgraph}`;
}

function alone(urls: CommandDatabase['urls']): CommandDatabase {
  return { urls, stop: async () => undefined };
}

async function joinUnlessDown(
  adminUrl: string,
  names: readonly string[],
): Promise<CommandDatabase | undefined> {
  try {
    return await join(adminUrl, names);
  } catch (error) {
    if (error instanceof GrafoError && error.code === 'GRAFO_DATABASE_UNREACHABLE') return undefined;
    throw error;
  }
}
