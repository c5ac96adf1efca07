/** Opens the registry in this process, and has the hub answer with the graph that it publishes, whichever that is. */
import { createComposer, type PluginAnswer, type PluginCandidate } from '@grafo-abierto/composition';
import type { Transport } from '@grafo-abierto/engine';
import { openRegistry } from '@grafo-abierto/registry';
import type { SubgraphSchema } from '@grafo-abierto/schema';
import {
  askPluginSdl,
  createInProcessTransport,
  type Hub,
  type HubLog,
  PluginTransports,
} from '@grafo-abierto/server';
import type { OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import { REGISTRY } from '../core-subgraphs.js';
import { messageOf } from './message-of.js';
import { ServedGraph } from './served-graph.js';

export interface RegistryOptions {
  /** Of the role that owns the registry's schema. */
  readonly databaseUrl: string;
  /** The core's others, which run in this process too. */
  readonly subgraphs: readonly OpenSubgraph[];
  readonly hub: Pick<Hub, 'serve'>;
  /** Whether plugins may answer without https and on this machine. */
  readonly allowsLocal: boolean;
  readonly log: HubLog;
  /** Stands between the engine and the way to a subgraph or a plugin; for tests. */
  readonly wrap?: (name: string, transport: Transport) => Transport;
}

export interface ServedRegistry {
  readonly subgraph: OpenSubgraph;
  readonly tryPlugin: (candidate: PluginCandidate) => Promise<PluginAnswer>;
  close(): Promise<void>;
}

/** Milliseconds: a publication is checked and composed while its sender waits. */
const DEADLINE = 240_000;

/** The first graph is served when it comes back. */
export async function serveRegistry(options: RegistryOptions): Promise<ServedRegistry> {
  const { databaseUrl, subgraphs, hub, allowsLocal, log, wrap } = options;
  const composer = createComposer();
  const { sdl } = await REGISTRY.buildSchema();
  const core = [...subgraphs, { name: REGISTRY.name, sdl }].map(schemaOf);
  const registry = await openRegistry(databaseUrl, {
    composer,
    core: () => core,
    askSdl: (name, url) => askPluginSdl({ name, url }, { allowsLocal }),
  });
  const { subgraph } = registry;
  const ways = subgraphs.map(
    ({ name, execute }) => [name, createInProcessTransport(name, execute, log)] as const,
  );
  const limits = { deadline: DEADLINE };
  const own = createInProcessTransport(subgraph.name, subgraph.execute, log, { limits });
  const graph = new ServedGraph({
    hub,
    core: new Map([...ways, [subgraph.name, own]]),
    plugins: new PluginTransports({ allowsLocal }),
    log,
    wrap,
    check: async (candidate, tried) => {
      const names = new Set(tried.map(({ name }) => name));
      const members = (await registry.members()).filter(({ name }) => !names.has(name));
      return composer.check(candidate, { core, plugins: [...members, ...tried] });
    },
  });
  const ending = new AbortController();
  try {
    const first = await registry.current();
    await graph.publish(first);
    const following = registry.follow({
      served: first.number,
      serve: (next) => graph.publish(next),
      onError: (error) => log.error(`${subgraph.name}: ${messageOf(error)}`),
      signal: ending.signal,
    });
    return {
      subgraph,
      tryPlugin: (candidate) => graph.tryPlugin(candidate),
      async close() {
        ending.abort();
        await following;
        await subgraph.close();
      },
    };
  } catch (error) {
    await subgraph.close();
    throw error;
  }
}

const schemaOf = ({ name, sdl }: Pick<OpenSubgraph, 'name' | 'sdl'>): SubgraphSchema => ({
  name,
  sdl,
  url: `inproc://${name}`,
});
