import { createComposer } from '@grafo-abierto/composition';
import type { SubgraphFailure } from '@grafo-abierto/engine';
import { createHub, openRemoteGraph, tellPrincipal } from '@grafo-abierto/server';
import type { DataFolder } from '@grafo-abierto/subgraph-kit/process';
import { CORE_SUBGRAPHS } from '../core-subgraphs.js';
import { type HubIdentity, openIdentity } from '../identity/open-identity.js';
import type { NamedAddress } from '../subgraphs-setting.js';
import { logSubgraphFailure } from './log-subgraph-failure.js';
import { openEngine } from './open-engine.js';
import type { StartedHub, StartOptions } from './started-hub.type.js';

const KEPT = 'supergraph.graphql';

/** Starts a hub alone, on subgraphs that run elsewhere: with any of them down, and without a database. */
export async function startRemote(
  { settings, log, progress, closers }: StartOptions,
  folder: DataFolder,
  subgraphs: readonly NamedAddress[],
): Promise<Pick<StartedHub, 'url' | 'ready'>> {
  const { host, port } = settings;
  const identity = openIdentity(settings.identity);
  const graph = await openRemoteGraph({
    subgraphs: subgraphs.map((subgraph) => ({ ...subgraph, ...identified(subgraph, identity) })),
    store: { read: () => folder.read(KEPT), write: (text) => folder.write(KEPT, text) },
    onEvent: progress.happened,
    compose: createComposer().compose,
  });
  closers.add(() => graph.close());
  const hub = await createHub({ readiness: graph.readiness, host, port, log, ...identity });
  closers.add(() => hub.close());
  const onSubgraphFailure = (failure: SubgraphFailure) => {
    graph.suspect(failure);
    logSubgraphFailure(failure, log);
  };
  const ready = graph.follow(({ sdl }) =>
    hub.serve(openEngine({ supergraphSdl: sdl, transportOf: graph.transportOf, onSubgraphFailure })),
  );
  return { url: hub.url, ready };
}

/** The core is told who asks; a subgraph that the operator added learns nothing of readers, as a plugin would. */
function identified({ name }: NamedAddress, { keys }: HubIdentity) {
  return CORE_SUBGRAPHS.some((core) => core.name === name) ? { identify: tellPrincipal(name, keys.hub) } : {};
}
