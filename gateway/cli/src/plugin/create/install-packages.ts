import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GrafoError } from '@grafo-abierto/schema';

/** Milliseconds; half a second is usual. */
const DEADLINE_MS = 120_000;

/**
 * Has npm set the packages of a new plugin, all of which are on this machine.
 *
 * @throws GrafoError `GRAFO_PLUGIN_INSTALL_FAILED`
 */
export async function installPackages(folder: string): Promise<void> {
  // What npm tells the commands that it runs is about another folder.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const parameters = ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await promisify(execFile)('npm', parameters, { cwd: folder, env, timeout: DEADLINE_MS });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GrafoError('GRAFO_PLUGIN_INSTALL_FAILED', { detail }, { cause });
  }
}
