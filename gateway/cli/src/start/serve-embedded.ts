import type { Transport } from '@grafo-abierto/engine';
import type { PublishedGraph } from '@grafo-abierto/registry';
import type { Hub, HubLog, PluginTransports } from '@grafo-abierto/server';
import type { OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import type { HubFeeds } from './hub-feeds.js';
import { logSubgraphFailure } from './log-subgraph-failure.js';
import { type HubRegistry, schemaOf } from './open-hub-registry.js';
import { ServedGraph } from './served-graph.js';
import type { StartProgress } from './start-progress.js';
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
  /** Told where it answers with an older graph than it should. */
  readonly happened: StartProgress['happened'];
  readonly log: HubLog;
}

/** Has the hub answer with the core in this process and with the registry's plugins, whichever they come to be. */
export async function serveEmbedded(parts: EmbeddedParts): Promise<ServedGraph> {
  const { hub, subgraphs, registry, transportOf, plugins, feeds, happened, log } = parts;
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
  const first = await registry
    .compose(subgraphs.map(schemaOf))
    .catch((cause: unknown) => lastGood(registry, cause, happened));
  await graph.publish(first);
  registry.follow(first.number, (next) => graph.publish(next));
  return graph;
}

/** After a new version of the program whose graph cannot be composed with the plugins, for whatever reason. */
async function lastGood(
  registry: Pick<HubRegistry, 'last'>,
  cause: unknown,
  happened: StartProgress['happened'],
): Promise<PublishedGraph> {
  const last = await registry.last();
  if (last === undefined) throw cause;
  happened({ kind: 'refused', cause });
  happened({ kind: 'kept', hash: last.hash });
  return last;
}
