/** Makes a folder whole or not at all. */
import { chmod, mkdir, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { GrafoError } from '@grafo-abierto/schema';

/**
 * Fills a folder beside the one that is asked for, which takes its place once it is complete.
 *
 * @returns its absolute path
 * @throws GrafoError `GRAFO_PLUGIN_FOLDER_TAKEN`, and what `fill` throws
 */
export async function newFolder(given: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const asked = resolve(given);
  await refuseTaken(asked);
  const made = await mkdir(dirname(asked), { recursive: true });
  const folder = join(await realpath(dirname(asked)), basename(asked));
  const beside = await mkdtemp(join(dirname(folder), '.grafo-new-'));
  try {
    await fill(beside);
    await chmod(beside, 0o755);
    // Takes the place of an empty folder too; one that was filled meanwhile stays as it is.
    await rename(beside, folder);
    return folder;
  } catch (error) {
    await rm(made ?? beside, { recursive: true, force: true });
    throw isTaken(error) ? new GrafoError('GRAFO_PLUGIN_FOLDER_TAKEN', { folder }, { cause: error }) : error;
  }
}

async function refuseTaken(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length === 0) return;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    if (codeOf(error) !== 'ENOTDIR') throw error;
  }
  throw new GrafoError('GRAFO_PLUGIN_FOLDER_TAKEN', { folder });
}

function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
