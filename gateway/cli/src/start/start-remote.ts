import { createComposer } from '@grafo-abierto/composition';
import { systemFetchClock } from '@grafo-abierto/plugin-kit';
import type { PublishedGraph } from '@grafo-abierto/registry';
import {
  createHub,
  openRemoteGraph,
  PluginTransports,
  type SupergraphStore,
  signPluginCalls,
  tellPrincipal,
} from '@grafo-abierto/server';
import type { DataFolder, NamedAddress } from '@grafo-abierto/subgraph-kit/process';
import { CORE_SUBGRAPHS, REGISTRY } from '../core-subgraphs.js';
import { type HubIdentity, openIdentity } from '../identity/open-identity.js';
import { consoleFolder } from './console-folder.js';
import { HubFeeds } from './hub-feeds.js';
import { invitationsOf } from './invite-administrator.js';
import { logSubgraphFailure } from './log-subgraph-failure.js';
import { type HubRegistry, openHubRegistry } from './open-hub-registry.js';
import { openPluginHost } from './open-plugin-host.js';
import { exportedOperations } from './saved-operations.js';
import { type GraphToServe, ServedGraph } from './served-graph.js';
import type { StartedHub, StartOptions } from './started-hub.type.js';
import { tellHealth } from './tell-health.js';

const KEPT = 'supergraph.graphql';

/**
 * Starts a hub alone, on subgraphs that run elsewhere, with any of them down. With the address of a registry it has
 * plugins too, and keeps no graph of its own: several hubs on one registry answer with the same.
 */
export async function startRemote(
  { settings, log, progress, closers }: StartOptions,
  folder: DataFolder,
  subgraphs: readonly NamedAddress[],
): Promise<Omit<StartedHub, 'close'>> {
  const { host, port, registryUrl, localPlugins: allowsLocal } = settings;
  const identity = openIdentity(settings.identity);
  const pluginHost = openPluginHost(settings, log, closers);
  const sign = signPluginCalls(identity.keys.hub);
  const plugins = new PluginTransports({ allowsLocal, sign, host: pluginHost });
  const health = () => plugins.health();
  const registry =
    registryUrl === undefined
      ? undefined
      : await openHubRegistry({ databaseUrl: registryUrl, allowsLocal, sign, host: pluginHost, log, health });
  if (registry) closers.add(() => registry.close());
  const last = await registry?.last();
  const composer = createComposer();
  const graph = await openRemoteGraph({
    subgraphs: subgraphs.map((subgraph) => ({ ...subgraph, ...identified(subgraph, identity) })),
    store: registry ? storeOf(last) : storeIn(folder),
    onEvent: progress.happened,
    compose: registry ? registry.compose : composer.compose,
  });
  closers.add(() => graph.close());
  const readiness = async () => ({
    ...(await graph.readiness()),
    ...(registry && { [REGISTRY.name]: await registry.subgraph.isReachable() }),
  });
  const feeds = registry && feedsOf(registry, plugins);
  closers.add(async () => feeds?.close());
  const hub = await createHub({
    readiness,
    host,
    port,
    log,
    sources: plugins,
    allowsExplain: settings.explain,
    savedOperations: await exportedOperations(),
    ...(registry && { operations: registry.operations }),
    feeds: feeds && (() => feeds.handed),
    console: consoleFolder(),
    ...identity,
  });
  closers.add(() => hub.close());
  const names = new Set(subgraphs.map(({ name }) => name));
  const served = new ServedGraph({
    hub,
    coreTransport: (name) => {
      if (registry && name === REGISTRY.name) return registry.transport;
      return names.has(name) ? graph.transportOf({ name }) : undefined;
    },
    plugins,
    onFailure: (failure) => {
      graph.suspect(failure);
      logSubgraphFailure(failure, log);
    },
    check: registry ? registry.check : (candidate) => composer.check(candidate, NOTHING),
    onServe: (plugins) => feeds?.serve(plugins),
  });
  tellHealth(plugins, registry, log);
  registry?.connect((name) => (names.has(name) ? graph.transportOf({ name }) : undefined));
  // A graph that was kept is as its last publication left it.
  const kept = last && { manifests: last.manifests };
  const ready = graph.follow(async (supergraph) => {
    const next: GraphToServe = { ...kept, ...supergraph };
    // Whoever publishes a plugin meanwhile has made another of it.
    if (!served.isAheadOf(next)) await served.publish(next);
  });
  if (registry) void ready.then(() => registry.follow(0, (next) => served.publish(next)));
  return {
    url: hub.url,
    ready,
    invite: invitationsOf(identity, settings.identity.audience),
    ...(registry && { tryPlugin: (candidate) => served.tryPlugin(candidate) }),
  };
}

/** The index runs elsewhere, as the core's other subgraphs do: it reads theirs without the hub. */
function feedsOf({ subgraph }: HubRegistry, plugins: PluginTransports): HubFeeds {
  return new HubFeeds({ core: [subgraph], plugins, registry: subgraph.feed, clock: systemFetchClock });
}

const NOTHING = { core: [], plugins: [] };

/** The last graph that was good, in the hub's own folder. */
function storeIn(folder: DataFolder): SupergraphStore {
  return { read: () => folder.read(KEPT), write: (text) => folder.write(KEPT, text) };
}

/** The same, where the registry keeps it. */
function storeOf(last: PublishedGraph | undefined): SupergraphStore {
  const names = last?.coreSchemas.map(({ name }) => name).filter((name) => name !== REGISTRY.name);
  const text = last && `# supergraph ${last.hash} of ${names?.join(' ')}\n${last.sdl}`;
  return { read: () => text, write: () => undefined };
}

/** The core is told who asks; a subgraph that the operator added learns nothing of readers, as a plugin would. */
function identified({ name }: NamedAddress, { keys }: HubIdentity) {
  return CORE_SUBGRAPHS.some((core) => core.name === name) ? { identify: tellPrincipal(name, keys.hub) } : {};
}
