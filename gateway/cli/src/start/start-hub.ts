import { checkAddress } from '@grafo-abierto/plugin-kit/http';
import type { HubLog } from '@grafo-abierto/server';
import type { Outside } from '@grafo-abierto/subgraph-kit';
import { Closers, openDataFolder } from '@grafo-abierto/subgraph-kit/process';
import type { Settings } from '../settings.js';
import type { StartProgress } from './start-progress.js';
import type { StartedHub } from './started-hub.type.js';

/**
 * Starts a hub: with everything in this process tree, or with the subgraphs that the settings name. What was
 * started before a failure is stopped again; closing the hub stops all of it, last first.
 *
 * What can refuse a start at once comes first: only then is loaded what the way to start needs.
 *
 * @param outside what subgraphs of this process reach when they do something by themselves; the world unless told
 */
export async function startHub(
  settings: Settings,
  log: HubLog,
  progress: StartProgress,
  outside?: Outside,
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
        ? await (await import('./start-embedded.js')).startEmbedded(options, folder)
        : await (await import('./start-remote.js')).startRemote(options, folder, subgraphs);
    return { ...started, close };
  } catch (error) {
    await close();
    throw error;
  }
}
