/** Makes PostgreSQL's binaries runnable where npm left them, or else in a copy. */
import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { GrafoError } from '@grafo-abierto/schema';
import { z } from 'zod';
import type { NativePackage } from './native-package.js';
import type { ServerAccount } from './server-account.js';

/** npm packs no symbolic links: the package lists them, as paths from the folder above `native`. */
const linkList = z.array(z.object({ source: z.string(), target: z.string() }));
const failure = z.object({ code: z.union([z.string(), z.number()]), stderr: z.string().optional() });

/**
 * Returns the folder whose `bin` the account can run. A copy is needed where node_modules cannot be written and
 * npm ran no install scripts, or lies where the account cannot reach it (a root's home).
 *
 * Throws GRAFO_POSTGRES_UNSUPPORTED where the machine lacks the C library of the binaries.
 */
export async function prepareBinaries(
  { native, platform, version }: NativePackage,
  copiesFolder: string,
  account: ServerAccount | undefined,
): Promise<string> {
  completeInPlace(native);
  if ((await whyNotRunnable(native, account)) === undefined) return native;
  const copy = join(copiesFolder, `postgresql-${version}-${platform}`);
  if (existsSync(copy) && (await whyNotRunnable(copy, account)) === undefined) return copy;
  replaceByCopy(native, copy);
  const reason = await whyNotRunnable(copy, account);
  if (reason === undefined) return copy;
  // The file is there and the kernel says it is not: what is missing is the loader that it names.
  if (reason === 'ENOENT')
    throw new GrafoError('GRAFO_POSTGRES_UNSUPPORTED', { platform: `${platform} (musl)` });
  throw new Error(`${join(copy, 'bin', 'postgres')}: ${reason}`);
}

function completeInPlace(native: string): void {
  try {
    complete(native);
  } catch {
    // node_modules is read-only: whether that matters, running the binaries tells.
  }
}

function complete(native: string): void {
  const links = linkList.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links)
    linkIfMissing(join(native, '..', source), join(native, '..', target));
  for (const program of ['postgres', 'initdb']) {
    const path = join(native, 'bin', program);
    if ((statSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755);
  }
}

function linkIfMissing(source: string, target: string): void {
  if (existsSync(target)) return;
  try {
    symlinkSync(relative(dirname(target), source), target);
  } catch (error) {
    // Several test workers may complete one package at the same time.
    if (!existsSync(target)) throw error;
  }
}

/** Whole or not at all, so that a copy that is there can be trusted after a kill. */
function replaceByCopy(native: string, copy: string): void {
  const workplace = `${copy}.${process.pid}.new`;
  const temporary = join(workplace, 'native');
  const isNeeded = (path: string) => !path.endsWith('.a');
  cpSync(native, temporary, { recursive: true, verbatimSymlinks: true, filter: isNeeded });
  complete(temporary);
  openToEveryone(dirname(copy), temporary);
  rmSync(copy, { recursive: true, force: true });
  renameSync(temporary, copy);
  rmSync(workplace, { recursive: true });
}

/** Under a strict umask npm and mkdir leave what only their owner can read, and that is not who will run it. */
function openToEveryone(parent: string, native: string): void {
  chmodSync(parent, 0o755);
  chmodSync(native, 0o755);
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, entry.isDirectory() || entry.parentPath.endsWith('/bin') ? 0o755 : 0o644);
  }
}

/** Asks the only judge: reachable, executable, with its libraries and for this machine. */
async function whyNotRunnable(
  native: string,
  account: ServerAccount | undefined,
): Promise<string | undefined> {
  try {
    await promisify(execFile)(join(native, 'bin', 'postgres'), ['--version'], { cwd: '/', ...account });
    return undefined;
  } catch (error) {
    const { code, stderr } = failure.parse(error);
    return stderr?.trim() || String(code);
  }
}
