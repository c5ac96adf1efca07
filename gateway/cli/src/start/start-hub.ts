import {
  checkAddress,
  createHub,
  createInProcessTransport,
  type Hub,
  type HubLog,
} from '@grafo-abierto/server';
import { openDataFolder } from '@grafo-abierto/subgraph-kit';
import { CORE_SUBGRAPHS } from '../core-subgraphs.js';
import { openIdentity } from '../identity/open-identity.js';
import type { Settings } from '../settings.js';
import { Closers } from './closers.js';
import { composeEngine } from './compose-engine.js';
import { closeSubgraphs, openSubgraphs, type StartProgress } from './open-subgraphs.js';
import { startDatabase } from './start-database.js';

/**
 * Starts everything in this process tree: the database, the subgraphs, the hub. What was started before a
 * failure is stopped again; closing the hub stops all of it, last first.
 */
export async function startHub(settings: Settings, log: HubLog, progress: StartProgress): Promise<Hub> {
  await checkAddress(settings.host, settings.port);
  const closers = new Closers();
  try {
    const folder = openDataFolder(settings.dataFolder);
    closers.add(async () => folder.close());
    const names = CORE_SUBGRAPHS.map(({ name }) => name);
    const database = await startDatabase({ databaseUrl: settings.databaseUrl, folder, log }, names);
    closers.add(() => database.stop());
    const subgraphs = await openSubgraphs(CORE_SUBGRAPHS, database.urls, progress);
    closers.add(() => closeSubgraphs(subgraphs));
    const engine = composeEngine(
      subgraphs.map(({ name, sdl, execute }) => ({
        name,
        sdl,
        transport: createInProcessTransport(name, execute, log),
      })),
    );
    const readiness = async () =>
      Object.fromEntries(
        await Promise.all(
          subgraphs.map(async (subgraph) => [subgraph.name, await subgraph.isReachable()] as const),
        ),
      );
    const hub = await createHub({
      engine,
      readiness,
      host: settings.host,
      port: settings.port,
      log,
      ...openIdentity(settings.identity),
    });
    closers.add(() => hub.close());
    const close = () => closers.close();
    return { url: hub.url, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await closers.close();
    throw error;
  }
}
