/** A PostgreSQL data folder, the account and binaries that serve it, and the name its processes bear. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerAccount } from './server-account.js';

export interface Cluster {
  readonly dataFolder: string;
  /** Holds bin, lib and share. */
  readonly native: string;
  /** undefined: the hub's own. */
  readonly account: ServerAccount | undefined;
}

/**
 * How the server names its data folder, which is also its working directory.
 *
 * Another account than the hub's often cannot walk there: `.grafo` is its owner's alone, and so is a root's
 * home. Node enters the working directory before it changes the account, and on Linux this link leads to it
 * without a walk, in every process that the server forks.
 */
export function dataFolderForServer({
  dataFolder,
  account,
}: Pick<Cluster, 'dataFolder' | 'account'>): string {
  return account !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : dataFolder;
}

/**
 * What every process of the cluster shows in its command line, so that one that outlived its hub is found, and
 * never mistaken for another that got the same pid. It follows the folder itself: a copy has another name, a
 * moved folder keeps its own.
 */
export function clusterName(dataFolder: string): string {
  const { dev, ino } = statSync(dataFolder);
  return `grafo-abierto-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`;
}

/** Nothing of the hub's environment: neither its secrets nor PG* or LD_* variables that would bend the server. */
export const serverEnvironment = { PATH: process.env['PATH'], LC_ALL: 'C' };

export const program = ({ native }: Pick<Cluster, 'native'>, name: 'postgres' | 'initdb') =>
  join(native, 'bin', name);
