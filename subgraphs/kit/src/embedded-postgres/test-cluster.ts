/** A throwaway PostgreSQL for the tests of every package, and fresh databases in it. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';
import { type DataFolder, openDataFolder } from '../data-folder/data-folder.js';
import { endClusterProcesses } from './cluster-processes.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { runStatement } from './run-statement.js';

export interface TestCluster {
  /** Of the superuser, to the database `postgres`. */
  readonly url: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  /** Also with connections still open. */
  drop(): Promise<void>;
}

const prefix = 'grafo-test-cluster-';

/** Faster than a hub's, for nothing in it outlives a loss of power; it also has pg_stat_statements loaded. */
export async function startTestCluster(place = tmpdir()): Promise<TestCluster> {
  await sweep(place);
  const folder = openDataFolder(mkdtempSync(join(place, prefix)));
  try {
    const postgres = await startEmbeddedPostgres({
      directory: join(folder.path, 'postgres'),
      password: folder.secret('postgres'),
      durable: false,
      maxConnections: 200,
    });
    return {
      url: postgres.url,
      async stop() {
        await postgres.stop();
        remove(folder);
      },
    };
  } catch (error) {
    remove(folder);
    throw error;
  }
}

/** A new database with a random name, for one test file: empty, or as another is that nobody is connected to. */
export async function createTestDatabase(clusterUrl: string, like = 'template1'): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await runStatement(clusterUrl, `create database ${name} template ${like}`);
  const url = new URL(clusterUrl);
  url.pathname = name;
  return {
    url: url.href,
    async drop() {
      await runStatement(clusterUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Younger folders may belong to a run that has not taken its lock yet. */
const unlockedMs = 60_000;

/** Ends and removes the clusters of test runs that were killed: their folder is there, its lock is free. */
async function sweep(place: string): Promise<void> {
  const names = readdirSync(place).filter((name) => name.startsWith(prefix));
  for (const path of names.map((name) => join(place, name))) {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - changed < unlockedMs) continue;
    const folder = openIfAbandoned(path);
    if (folder === undefined) continue;
    await endClusterProcesses(join(path, 'postgres', 'data'));
    remove(folder);
  }
}

function openIfAbandoned(path: string): DataFolder | undefined {
  try {
    return openDataFolder(path);
  } catch (error) {
    // Another account's run, or one that still lives.
    if (error instanceof GrafoError) return undefined;
    throw error;
  }
}

function remove(folder: DataFolder): void {
  rmSync(folder.path, { recursive: true, force: true });
  folder.close();
}
