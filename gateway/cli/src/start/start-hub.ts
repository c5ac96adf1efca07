import { join } from 'node:path';
import { checkAddress } from '@grafo-abierto/plugin-kit';
import type { HubLog } from '@grafo-abierto/server';
import { Closers, type Outside, openDataFolder, systemOutside } from '@grafo-abierto/subgraph-kit';
import type { Settings } from '../settings.js';
import { startEmbedded } from './start-embedded.js';
import type { StartProgress } from './start-progress.js';
import { startRemote } from './start-remote.js';
import type { StartedHub } from './started-hub.type.js';

/** Within the data folder: tables that a portal is read from. */
const TABLES = 'tables';

/**
 * Starts a hub: with everything in this process tree, or with the subgraphs that the settings name. What was
 * started before a failure is stopped again; closing the hub stops all of it, last first.
 *
 * @param outside what subgraphs of this process reach when they do something by themselves
 */
export async function startHub(
  settings: Settings,
  log: HubLog,
  progress: StartProgress,
  outside: Outside = systemOutside(log, join(settings.dataFolder, TABLES)),
): Promise<StartedHub> {
  await checkAddress(settings.host, settings.port);
  const closers = new Closers();
  const close = () => closers.close();
  try {
    const folder = openDataFolder(settings.dataFolder);
    closers.add(async () => folder.close());
    const options = { settings, log, progress, closers, outside };
    const { subgraphs } = settings;
    const started =
      subgraphs === undefined
        ? await startEmbedded(options, folder)
        : await startRemote(options, folder, subgraphs);
    return { ...started, close };
  } catch (error) {
    await close();
    throw error;
  }
}
