import { join } from 'node:path';
import { createHub, createInProcessTransport } from '@grafo-abierto/server';
import { systemOutside } from '@grafo-abierto/subgraph-kit';
import type { DataFolder } from '@grafo-abierto/subgraph-kit/process';
import { CORE_SUBGRAPHS } from '../core-subgraphs.js';
import { openIdentity } from '../identity/open-identity.js';
import { composeEngine } from './compose-engine.js';
import { closeSubgraphs, openSubgraphs } from './open-subgraphs.js';
import { startDatabase } from './start-database.js';
import type { StartedHub, StartOptions } from './started-hub.type.js';

/** Within the data folder: tables that a portal is read from. */
const TABLES = 'tables';

/** Starts everything in this process tree: the database, the subgraphs, the hub. */
export async function startEmbedded(
  { settings, log, progress, closers, outside }: StartOptions,
  folder: DataFolder,
): Promise<Pick<StartedHub, 'url' | 'ready'>> {
  const { host, port, databaseUrl, identity } = settings;
  const names = CORE_SUBGRAPHS.map(({ name }) => name);
  const database = await startDatabase({ databaseUrl, folder, log }, names);
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
  const hub = await createHub({ engine, readiness, host, port, log, ...openIdentity(identity) });
  closers.add(() => hub.close());
  if (settings.harvest) {
    const world = outside ?? systemOutside(log, join(settings.dataFolder, TABLES));
    for (const subgraph of subgraphs) subgraph.startBackground(world);
  }
  return { url: hub.url, ready: Promise.resolve() };
}
