/** The registry in a hub: its subgraph, the graphs that it publishes, and how a plugin is judged. */
import {
  type Composer,
  createComposer,
  type PluginAnswer,
  type PluginCandidate,
} from '@grafo-abierto/composition';
import type { Transport } from '@grafo-abierto/engine';
import { openRegistry, PluginHealthStatus, type PublishedGraph } from '@grafo-abierto/registry';
import {
  GrafoError,
  type OperationStore,
  type PluginManifest,
  type SubgraphSchema,
} from '@grafo-abierto/schema';
import {
  askPluginSdl,
  createInProcessTransport,
  type HealthChange,
  type HealthReport,
  type HubLog,
  type PluginHost,
  type SignPluginCalls,
} from '@grafo-abierto/server';
import { aloneInOwnSchema, type OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import { REGISTRY } from '../core-subgraphs.js';
import { fetchText } from './fetch-text.js';
import { messageOf } from './message-of.js';
import { portalsOf } from './portals-of.js';
import { readSavedOperations } from './saved-operations.js';

export interface HubRegistryOptions {
  /** Of the role that owns the registry's schema. */
  readonly databaseUrl: string;
  /** Whether plugins may answer without https and on this machine. */
  readonly allowsLocal: boolean;
  /** Signs what it asks of plugins. */
  readonly sign: SignPluginCalls;
  /** Runs the plugins that have no address; without it they are not published here. */
  readonly host?: PluginHost | undefined;
  readonly log: HubLog;
  /** How the plugins that the hub serves answer it. */
  readonly health: () => ReadonlyMap<string, HealthReport>;
  /** Judges and composes what is published; one with the usual limits unless told. */
  readonly composer?: Composer;
}

export interface HubRegistry {
  readonly subgraph: OpenSubgraph;
  /** Where it is recorded which operations are run. */
  readonly operations: OperationStore;
  /** The way to its subgraph. */
  readonly transport: Transport;
  /** Tells it the ways to the core's other subgraphs. */
  connect(coreTransport: (name: string) => Transport | undefined): void;
  /** Keeps in the history of a plugin that its health has changed. */
  noteHealth(change: HealthChange): void;
  /** The graph of the core's other subgraphs as they are now, of its own, and of the plugins. */
  compose(core: readonly SubgraphSchema[]): Promise<PublishedGraph>;
  /** The graph that was published last, whatever the core is now; undefined before the first. */
  last(): Promise<PublishedGraph | undefined>;
  /** Judges a plugin against the graph as it is, with these others that are in no registry. */
  check(candidate: PluginCandidate, others: readonly SubgraphSchema[]): Promise<PluginAnswer>;
  /** Calls for each graph that is published from now on, until the registry is closed. */
  follow(served: number, serve: (graph: PublishedGraph) => Promise<void>): void;
  close(): Promise<void>;
}

/** Milliseconds: a publication is checked and composed while its sender waits. */
const DEADLINE = 240_000;

/** Each takes half a second or more of a processor. */
const TRIALS_WAITING = 16;

export async function openHubRegistry(options: HubRegistryOptions): Promise<HubRegistry> {
  const { databaseUrl, allowsLocal, sign, host, log, health, composer = createComposer() } = options;
  const own = schemaOf({ name: REGISTRY.name, sdl: (await REGISTRY.buildSchema()).sdl });
  // As long as not all of the core has answered, that of the last graph counts.
  let core: readonly SubgraphSchema[] | undefined;
  const knownCore = () => {
    if (core === undefined) throw new GrafoError('GRAFO_PLUGIN_CORE_INCOMPLETE');
    return core;
  };
  let coreTransport: (name: string) => Transport | undefined = () => undefined;
  const askSdl = (manifest: PluginManifest, url: string) =>
    askPluginSdl({ name: manifest.id, url, manifest }, { allowsLocal, host, sign });
  const savedOperations = await readSavedOperations();
  // Of several hubs that start at once one brings the schema up to date.
  const registry = await aloneInOwnSchema(databaseUrl, REGISTRY.name, () =>
    openRegistry(databaseUrl, {
      composer,
      trials: createComposer({ waiting: TRIALS_WAITING }),
      core: knownCore,
      savedOperations,
      health: () => new Map([...health()].map(([id, report]) => [id, measured(report)])),
      onError: (error) => log.error(`${REGISTRY.name}: ${messageOf(error)}`),
      askSdl,
      fetchText,
      portalsOf: (jurisdictionId) => portalsOf(jurisdictionId, coreTransport('catalog')),
    }),
  );
  const { subgraph } = registry;
  core = (await registry.last())?.coreSchemas;
  const limits = { deadline: DEADLINE };
  const ending = new AbortController();
  let following = Promise.resolve();
  return {
    subgraph,
    operations: registry.operations,
    transport: createInProcessTransport(subgraph.name, subgraph.execute, log, { limits }),
    connect(transportOf) {
      coreTransport = transportOf;
    },
    compose(schemas) {
      core = [...schemas, own];
      return registry.current();
    },
    noteHealth({ plugin, version, report }) {
      if (version !== undefined) registry.noteHealth({ plugin, version, health: measured(report) });
    },
    last: () => registry.last(),
    async check(candidate, others) {
      const names = new Set(others.map(({ name }) => name));
      const members = (await registry.members()).filter(({ name }) => !names.has(name));
      // What was published is composed already.
      const supergraphSdl = others.length === 0 ? (await registry.last())?.sdl : undefined;
      return composer.check(candidate, {
        core: knownCore(),
        plugins: [...members, ...others],
        supergraphSdl,
      });
    },
    follow(served, serve) {
      following = registry.follow({ served, serve, signal: ending.signal });
    },
    async close() {
      ending.abort();
      await following;
      await subgraph.close();
    },
  };
}

/** In the registry's words. */
const measured = (report: HealthReport) => ({ ...report, status: PluginHealthStatus[report.status] });

/** Of a subgraph that runs in this process. */
export const schemaOf = ({ name, sdl }: Pick<OpenSubgraph, 'name' | 'sdl'>): SubgraphSchema => ({
  name,
  sdl,
  url: `inproc://${name}`,
});
