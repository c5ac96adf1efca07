import { setTimeout as delay } from 'node:timers/promises';
import type { Composer } from '@grafo-abierto/composition';
import { type Plugin, systemFetchClock } from '@grafo-abierto/plugin-kit';
import {
  createHub,
  createInProcessTransport,
  type HubLog,
  PluginHost,
  PluginTransports,
  signPluginCalls,
} from '@grafo-abierto/server';
import { type Outside, provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { ExecutionResult } from 'graphql';
import { CORE_SUBGRAPHS, INDEX, REGISTRY } from './core-subgraphs.js';
import { createTestIdentity, type TestIdentity } from './identity/test-identity.js';
import { consoleFolder } from './start/console-folder.js';
import { HubFeeds } from './start/hub-feeds.js';
import { openHubRegistry } from './start/open-hub-registry.js';
import { closeSubgraphs, openSubgraphs } from './start/open-subgraphs.js';
import { exportedOperations } from './start/saved-operations.js';
import { sayEvent } from './start/say-start.js';
import { serveEmbedded } from './start/serve-embedded.js';
import { openTestDatabase, type TestDatabasePlace } from './test-hub/open-test-database.js';
import { type ServeTestPlugin, servePlugins } from './test-hub/serve-plugins.js';
import { mortal, telling } from './test-hub/test-transport.js';

export interface TestHub extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** An administrator's URL of the hub's database. */
  readonly databaseUrl: string;
  /** What the hub has told its operator since it started. */
  readonly errors: readonly string[];
  /** @param token of who asks; nobody without one */
  query(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string,
  ): Promise<ExecutionResult>;
  /** A token of the hub's own issuer, for a scope such as `editor:AR-M`. */
  token(scope: string, claims?: { readonly office?: string; readonly name?: string }): Promise<string>;
  /** A code that the console's page for signing in takes behind `#`, once, for the same. */
  signInCode(scope: string, claims?: { readonly office?: string; readonly name?: string }): string;
  /** What it signs with. */
  readonly keys: TestIdentity['keys'];
  /** Makes a subgraph or a plugin answer nothing, as if its process had died, until it is revived. */
  kill(subgraph: string): void;
  revive(subgraph: string): void;
  /** Records now which operations were run, which else happens every few seconds. */
  flushOperations(): Promise<void>;
  close(): Promise<void>;
}

export interface TestHubOptions extends TestDatabasePlace {
  /** What its subgraphs reach when they do something by themselves; without it they do nothing. */
  readonly outside?: Outside;
  /** Serves a plugin in place of the kit; for tests of plugins that do badly. */
  readonly serve?: ServeTestPlugin;
  /** Whether readers may ask how an answer came about. */
  readonly explain?: boolean;
  /** Judges and composes what is published; one with the usual limits unless told. */
  readonly composer?: Composer;
  /** A folder with the code of plugins that it runs itself; without it, it runs none. */
  readonly pluginsFolder?: string;
}

/**
 * A whole hub with the core's subgraphs and starter data, over HTTP on a free port, in a database of its own; the
 * plugins are judged, composed with it and served as they would be elsewhere.
 *
 * @throws PluginRefusedError with every reason why a plugin is not admitted
 */
export async function startTestHub(
  plugins: readonly Plugin[] = [],
  options: TestHubOptions = {},
): Promise<TestHub> {
  const closers = new Closers();
  try {
    const databaseUrl = await openTestDatabase(options, startFirst, closers);
    return await openTestHub(databaseUrl, plugins, options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

const LOOK_MS = 20;

/** Leaves the database as a first start does, with an index that has read everything. */
async function startFirst(databaseUrl: string): Promise<void> {
  const closers = new Closers();
  try {
    const hub = await openTestHub(databaseUrl, [], {}, closers);
    while (!(await isIndexed(hub))) await delay(LOOK_MS);
  } finally {
    await closers.close();
  }
}

/** Whether the index of a hub has read all that the core tells. */
async function isIndexed(hub: Pick<TestHub, 'query'>): Promise<boolean> {
  const { data } = await hub.query('{ indexFreshness { feed behindSeconds } }');
  const { indexFreshness: feeds } = data as {
    indexFreshness: readonly { readonly feed: string; readonly behindSeconds: number | null }[];
  };
  const read = new Set(feeds.filter(({ behindSeconds }) => behindSeconds === 0).map(({ feed }) => feed));
  return [...CORE_SUBGRAPHS, REGISTRY].every(({ name }) => name === INDEX.name || read.has(name));
}

async function openTestHub(
  databaseUrl: string,
  tried: readonly Plugin[],
  { outside, serve, explain = false, composer, pluginsFolder }: TestHubOptions,
  closers: Closers,
): Promise<TestHub> {
  const names = CORE_SUBGRAPHS.map(({ name }) => name);
  const urls = await provisionSchemas(databaseUrl, [...names, REGISTRY.name]);
  const subgraphs = await openSubgraphs(CORE_SUBGRAPHS, urls, SILENT);
  closers.add(() => closeSubgraphs(subgraphs));
  const errors: string[] = [];
  const log: HubLog = { info: () => undefined, error: (message) => errors.push(message) };
  const dead = new Set<string>();
  const all = [...names, REGISTRY.name, ...tried.map(({ manifest }) => manifest.id)];
  const readiness = async () => Object.fromEntries(all.map((name) => [name, !dead.has(name)]));
  const identity = createTestIdentity();
  const sign = signPluginCalls(identity.keys.hub);
  const registryUrl = urls[REGISTRY.name] ?? '';
  const pluginHost = pluginsFolder === undefined ? undefined : testHost(pluginsFolder, log);
  closers.add(async () => pluginHost?.close());
  const plugins = new PluginTransports({
    allowsLocal: true,
    sign,
    host: pluginHost,
    wrap: (name, transport) => mortal(name, dead, telling(name, log, transport)),
  });
  const health = () => plugins.health();
  const registry = await openHubRegistry({
    databaseUrl: registryUrl,
    allowsLocal: true,
    sign,
    host: pluginHost,
    log,
    health,
    ...(composer && { composer }),
  });
  closers.add(() => registry.close());
  const hub = await createHub({
    readiness,
    host: '127.0.0.1',
    port: 0,
    log,
    sources: plugins,
    allowsExplain: explain,
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
    registry: { ...registry, transport: mortal(REGISTRY.name, dead, registry.transport) },
    transportOf: ({ name, execute }) => mortal(name, dead, createInProcessTransport(name, execute, log)),
    plugins,
    feeds,
    happened: (event) => log.error(sayEvent(event, 'en')),
    log,
  });
  await servePlugins(tried, { hub, graph }, closers, serve);
  for (const subgraph of subgraphs) {
    subgraph.startUpkeep({ clock: systemFetchClock, log });
    const following = subgraph.follow({ feeds, clock: systemFetchClock, log });
    // Before the plugins, whose feeds would fail.
    closers.add(async () => following?.stop());
  }
  if (outside !== undefined) for (const subgraph of subgraphs) subgraph.startBackground(outside);
  const close = () => closers.close();
  return {
    url: hub.url,
    databaseUrl,
    errors,
    query: (query, variables = {}, token) => postQuery(hub.url, { query, variables }, token),
    token: identity.token,
    signInCode: (scope, claims) => identity.signIn.invite(() => identity.token(scope, claims), 3600),
    keys: identity.keys,
    kill: (name) => dead.add(name),
    revive: (name) => dead.delete(name),
    flushOperations: () => hub.flushOperations(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const testHost = (folder: string, log: HubLog) =>
  new PluginHost({ folder, memoryMb: 128, log, environment: { LANG: 'C' } });

const SILENT = { opened: () => undefined, loaded: () => undefined };

async function postQuery(url: string, body: object, token: string | undefined): Promise<ExecutionResult> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ExecutionResult;
}
