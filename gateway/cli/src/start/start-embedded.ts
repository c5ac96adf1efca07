import { join } from 'node:path';
import { systemFetchClock } from '@grafo-abierto/plugin-kit';
import {
  createHub,
  createInProcessTransport,
  PluginTransports,
  signPluginCalls,
} from '@grafo-abierto/server';
import { type OpenSubgraph, systemOutside } from '@grafo-abierto/subgraph-kit';
import type { DataFolder } from '@grafo-abierto/subgraph-kit/process';
import { CORE_SUBGRAPHS, INDEX, REGISTRY } from '../core-subgraphs.js';
import { openIdentity } from '../identity/open-identity.js';
import { consoleFolder } from './console-folder.js';
import { HubFeeds } from './hub-feeds.js';
import { invitationsOf } from './invite-administrator.js';
import { openHubRegistry } from './open-hub-registry.js';
import { openPluginHost } from './open-plugin-host.js';
import { closeSubgraphs, openSubgraphs } from './open-subgraphs.js';
import { exportedOperations } from './saved-operations.js';
import { serveEmbedded } from './serve-embedded.js';
import { startDatabase } from './start-database.js';
import type { StartedHub, StartOptions } from './started-hub.type.js';

/** Within the data folder: tables that a portal is read from. */
const TABLES = 'tables';

/** Starts everything in this process tree: the database, the subgraphs, the hub. */
export async function startEmbedded(
  { settings, log, progress, closers, outside }: StartOptions,
  folder: DataFolder,
): Promise<Omit<StartedHub, 'close'>> {
  const { host, port, databaseUrl, localPlugins: allowsLocal } = settings;
  const identity = openIdentity(settings.identity);
  const sign = signPluginCalls(identity.keys.hub);
  const names = [...CORE_SUBGRAPHS, REGISTRY].map(({ name }) => name);
  const database = await startDatabase({ databaseUrl, folder, log }, names);
  closers.add(() => database.stop());
  const subgraphs = await openSubgraphs(CORE_SUBGRAPHS, database.urls, progress);
  closers.add(() => closeSubgraphs(subgraphs));
  const ownUrl = database.urls[REGISTRY.name] ?? '';
  const pluginHost = openPluginHost(settings, log, closers);
  const plugins = new PluginTransports({ allowsLocal, sign, host: pluginHost });
  const health = () => plugins.health();
  const registry = await openHubRegistry({
    databaseUrl: ownUrl,
    allowsLocal,
    sign,
    host: pluginHost,
    log,
    health,
  });
  closers.add(() => registry.close());
  progress.opened(REGISTRY.name);
  const readiness = () => readinessOf([...subgraphs, registry.subgraph]);
  const hub = await createHub({
    readiness,
    host,
    port,
    log,
    sources: plugins,
    allowsExplain: settings.explain,
    savedOperations: await exportedOperations(),
    operations: registry.operations,
    console: consoleFolder(),
    ...identity,
  });
  closers.add(() => hub.close());
  const feeds = new HubFeeds({
    core: [...subgraphs.filter(({ name }) => name !== INDEX.name), registry.subgraph],
    plugins,
    registry: registry.subgraph.feed,
    clock: systemFetchClock,
  });
  closers.add(() => feeds.close());
  const graph = await serveEmbedded({
    hub,
    subgraphs,
    registry,
    transportOf: ({ name, execute }) => createInProcessTransport(name, execute, log),
    plugins,
    feeds,
    happened: progress.happened,
    log,
  });
  for (const subgraph of subgraphs) {
    subgraph.startUpkeep({ clock: systemFetchClock, log });
    const following = subgraph.follow({ feeds, clock: systemFetchClock, log });
    // Before the plugins, whose feeds would fail.
    closers.add(async () => following?.stop());
  }
  if (settings.harvest) {
    const world = outside ?? systemOutside(log, join(settings.dataFolder, TABLES));
    for (const subgraph of subgraphs) subgraph.startBackground(world);
  }
  return {
    url: hub.url,
    ready: Promise.resolve(),
    tryPlugin: (candidate) => graph.tryPlugin(candidate),
    invite: invitationsOf(identity, settings.identity.audience),
  };
}

async function readinessOf(subgraphs: readonly OpenSubgraph[]) {
  const found = subgraphs.map(async (each) => [each.name, await each.isReachable()] as const);
  return Object.fromEntries(await Promise.all(found));
}
