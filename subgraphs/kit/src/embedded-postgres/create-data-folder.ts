/** Makes a cluster's data folder, once, whole or not at all. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { syncFolder } from '../data-folder/sync-folder.js';
import { type Cluster, dataFolderForServer, program, serverEnvironment } from './cluster.js';
import { lastWords } from './last-words.js';

export interface NewDataFolder {
  /** Of the superuser, `postgres`. */
  readonly password: string;
  /** false: what is made may not survive a loss of power. */
  readonly durable: boolean;
}

/** The folder takes its name only when initdb has ended well, so a kill in the middle leaves no half cluster. */
export async function createDataFolder(cluster: Cluster, options: NewDataFolder): Promise<void> {
  if (existsSync(cluster.dataFolder)) return;
  removeUnfinished(cluster.dataFolder);
  const unfinished = `${cluster.dataFolder}.new-${randomBytes(6).toString('hex')}`;
  mkdirSync(unfinished, { mode: 0o700 });
  giveTo(cluster, unfinished);
  await runInitdb({ ...cluster, dataFolder: unfinished }, options);
  renameSync(unfinished, cluster.dataFolder);
  if (options.durable) syncFolder(dirname(cluster.dataFolder));
}

/** A killed hub's initdb may still be writing to one: what cannot be removed now is removed at another start. */
function removeUnfinished(dataFolder: string): void {
  const parent = dirname(dataFolder);
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${basename(dataFolder)}.new-`)) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {}
  }
}

async function runInitdb(cluster: Cluster, { password, durable }: NewDataFolder): Promise<void> {
  const passwordFile = openPasswordFile(cluster, password);
  const initdb = spawn(program(cluster, 'initdb'), initdbArguments(cluster, durable), {
    cwd: cluster.dataFolder,
    env: serverEnvironment,
    stdio: [passwordFile, 'ignore', 'pipe'],
    ...cluster.account,
  });
  try {
    const [complaint, [status]] = await Promise.all([
      text(initdb.stderr ?? Readable.from([])),
      once(initdb, 'close'),
    ]);
    if (status !== 0) throw new Error(lastWords(complaint));
  } finally {
    closeSync(passwordFile);
  }
}

/**
 * Two locale settings: the builtin provider sorts alike on every system, while pg_trgm still asks the C library
 * what a letter is. macOS knows C.UTF-8 only of late.
 */
function initdbArguments(cluster: Cluster, durable: boolean): string[] {
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return [
    ...['-D', dataFolderForServer(cluster), '--username=postgres', '--pwfile=/dev/stdin'],
    ...['--auth-host=scram-sha-256', '--auth-local=scram-sha-256', '--data-checksums', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${letters}`],
    ...(durable ? [] : ['--no-sync']),
  ];
}

/** Open, yet without a name by now: nothing is left behind however this ends. */
function openPasswordFile(cluster: Cluster, password: string): number {
  const path = `${cluster.dataFolder}.password`;
  writeFileSync(path, `${password}\n`, { mode: 0o600, flag: 'wx' });
  giveTo(cluster, path);
  const descriptor = openSync(path, 'r');
  unlinkSync(path);
  return descriptor;
}

function giveTo({ account }: Cluster, path: string): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}
