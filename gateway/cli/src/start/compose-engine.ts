import { createEngine, type Engine, type EngineOptions, type Transport } from '@grafo-abierto/engine';
import { composeSupergraph, DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';

/** What the engine needs of a subgraph that runs in this process. */
export interface InProcessSubgraph {
  readonly name: string;
  readonly sdl: string;
  readonly transport: Transport;
}

/** Composes subgraphs of this process into a supergraph and makes the engine that answers it. */
export function composeEngine(subgraphs: readonly InProcessSubgraph[]): Engine {
  const supergraph = composeSupergraph(
    subgraphs.map(({ name, sdl }) => ({ name, sdl, url: `inproc://${name}` })),
  );
  const transports = new Map(subgraphs.map(({ name, transport }) => [name, transport]));
  return openEngine({
    supergraphSdl: supergraph.sdl,
    transportOf: ({ name }) => {
      const transport = transports.get(name);
      if (transport === undefined) throw new Error(`no transport for ${name}`);
      return transport;
    },
  });
}

/** An engine that knows the scalars of this graph. */
export function openEngine(options: Omit<EngineOptions, 'scalars'>): Engine {
  return createEngine({ ...options, scalars: [DateScalar, DateTimeScalar, UrlScalar] });
}
