import type { Transport } from '@grafo-abierto/engine';
import type { Hub, HubLog, PluginTransports } from '@grafo-abierto/server';
import type { OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import type { HubFeeds } from './hub-feeds.js';
import { logSubgraphFailure } from './log-subgraph-failure.js';
import { type HubRegistry, schemaOf } from './open-hub-registry.js';
import { ServedGraph } from './served-graph.js';
import { tellHealth } from './tell-health.js';

export interface EmbeddedParts {
  readonly hub: Pick<Hub, 'serve'>;
  /** The core's, without the registry. */
  readonly subgraphs: readonly OpenSubgraph[];
  readonly registry: HubRegistry;
  readonly transportOf: (subgraph: OpenSubgraph) => Transport;
  readonly plugins: PluginTransports;
  /** Told which plugins it answers with. */
  readonly feeds: Pick<HubFeeds, 'serve'>;
  readonly log: HubLog;
}

/** Has the hub answer with the core in this process and with the registry's plugins, whichever they come to be. */
export async function serveEmbedded(parts: EmbeddedParts): Promise<ServedGraph> {
  const { hub, subgraphs, registry, transportOf, plugins, feeds, log } = parts;
  const core = new Map(subgraphs.map((each) => [each.name, transportOf(each)]));
  core.set(registry.subgraph.name, registry.transport);
  registry.connect((name) => core.get(name));
  tellHealth(plugins, registry, log);
  const graph = new ServedGraph({
    hub,
    coreTransport: (name) => core.get(name),
    plugins,
    // What goes wrong in this process its own transport tells.
    onFailure: (failure) => {
      if (!core.has(failure.subgraph)) logSubgraphFailure(failure, log);
    },
    check: (candidate, tried) => registry.check(candidate, tried),
    onServe: (served) => feeds.serve(served),
  });
  const first = await registry.compose(subgraphs.map(schemaOf));
  await graph.publish(first);
  registry.follow(first.number, (next) => graph.publish(next));
  return graph;
}
