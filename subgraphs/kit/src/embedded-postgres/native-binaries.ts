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
const failure = z.object({
  code: z.union([z.string(), z.number()]).nullish(),
  stderr: z.string().optional(),
});

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
  if ((await whyNotRunnable(copy, account)) === undefined) return copy;
  const workplace = `${copy}.${process.pid}.new`;
  try {
    const fresh = copyTo(join(workplace, 'native'), native);
    if (account !== undefined) for (const folder of [copiesFolder, workplace]) chmodSync(folder, 0o755);
    const reason = await whyNotRunnable(fresh, account);
    // The file is there and the kernel says it is not: what is missing is the loader that it names.
    if (reason === 'ENOENT')
      throw new GrafoError('GRAFO_POSTGRES_UNSUPPORTED', { platform: `${platform} (musl)` });
    if (reason !== undefined) throw new Error(`${join(fresh, 'bin', 'postgres')}: ${reason}`);
    await putInPlace(fresh, copy, account);
    return copy;
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
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

function copyTo(fresh: string, native: string): string {
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  giveUsualModes(fresh);
  complete(fresh);
  return fresh;
}

/** Whole or not at all; another process may have put its own there first, and may be running it. */
async function putInPlace(fresh: string, copy: string, account: ServerAccount | undefined): Promise<void> {
  try {
    renameSync(fresh, copy);
  } catch {
    if ((await whyNotRunnable(copy, account)) === undefined) return;
    rmSync(copy, { recursive: true });
    renameSync(fresh, copy);
  }
}

/** The copy takes over the modes of its source, which may be read-only, or another account's secret. */
function giveUsualModes(native: string): void {
  chmodSync(native, 0o755);
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const isOpenedOrRun = entry.isDirectory() || entry.parentPath.endsWith('/bin');
    chmodSync(join(entry.parentPath, entry.name), isOpenedOrRun ? 0o755 : 0o644);
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
    return stderr?.trim() || String(code ?? 'it was killed');
  }
}
