/** Serves the graphs that the registry publishes, and beside them a plugin that is only being tried. */
import type { PluginAnswer, PluginCandidate } from '@grafo-abierto/composition';
import type { SubgraphFailure, Transport } from '@grafo-abierto/engine';
import type { Hub, HubLog, PluginPlace, PluginTransports } from '@grafo-abierto/server';
import { openEngine } from './compose-engine.js';
import { logSubgraphFailure } from './log-subgraph-failure.js';

export interface GraphToServe {
  readonly sdl: string;
  readonly members: readonly PluginPlace[];
  readonly number?: number;
}

export interface ServedGraphOptions {
  readonly hub: Pick<Hub, 'serve'>;
  /** The ways to the core's subgraphs. */
  readonly core: ReadonlyMap<string, Transport>;
  readonly plugins: PluginTransports;
  readonly log: HubLog;
  /** Judges a plugin against the graph as it is published. */
  readonly check: (candidate: PluginCandidate) => Promise<PluginAnswer>;
}

export class ServedGraph {
  readonly #options: ServedGraphOptions;
  #published: GraphToServe | undefined;
  #tried: PluginCandidate | undefined;

  constructor(options: ServedGraphOptions) {
    this.#options = options;
  }

  /** Answers with this graph from now on; a plugin that is being tried stays, where it still fits. */
  async publish(graph: GraphToServe): Promise<void> {
    this.#published = graph;
    if (this.#tried === undefined) return this.#serve(graph);
    const { supergraph } = await this.tryPlugin(this.#tried);
    if (supergraph === undefined) await this.#serve(graph);
  }

  /** Answers with this plugin too, until another one is tried; one that is not admitted changes nothing. */
  async tryPlugin(candidate: PluginCandidate): Promise<PluginAnswer> {
    const answer = await this.#options.check(candidate);
    if (answer.supergraph === undefined) return answer;
    const { id: name } = candidate.manifest;
    const others = this.#published?.members.filter((member) => member.name !== name) ?? [];
    await this.#serve({
      ...this.#published,
      sdl: answer.supergraph.sdl,
      members: [...others, { name, url: candidate.url }],
    });
    this.#tried = candidate;
    return answer;
  }

  async #serve({ sdl, members, number }: GraphToServe): Promise<void> {
    const { hub, core, plugins, log } = this.#options;
    const lease = plugins.lease(members);
    const engine = openEngine({
      supergraphSdl: sdl,
      transportOf: ({ name }) => {
        const transport = core.get(name) ?? lease.transportOf(name);
        if (transport === undefined) throw new Error(`no way to ${name}`);
        return transport;
      },
      // What goes wrong in this process its own transport tells.
      onSubgraphFailure: (failure: SubgraphFailure) => {
        if (!core.has(failure.subgraph)) logSubgraphFailure(failure, log);
      },
    });
    await hub.serve(engine, { ...(number !== undefined && { number }), onEnd: lease.release });
  }
}
