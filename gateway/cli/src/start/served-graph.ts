/** Serves the graphs that the registry publishes, and beside them plugins that are only being tried. */
import type { PluginAnswer, PluginCandidate } from '@grafo-abierto/composition';
import type { Transport } from '@grafo-abierto/engine';
import type { SubgraphSchema } from '@grafo-abierto/schema';
import type { Hub, HubLog, PluginPlace, PluginTransports } from '@grafo-abierto/server';
import { logSubgraphFailure } from './log-subgraph-failure.js';
import { openEngine } from './open-engine.js';

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
  /** Judges a plugin against the graph as it is published, with these others that are being tried. */
  readonly check: (candidate: PluginCandidate, tried: readonly SubgraphSchema[]) => Promise<PluginAnswer>;
  /** Stands between the engine and the way to a subgraph or a plugin; for tests. */
  readonly wrap?: ((name: string, transport: Transport) => Transport) | undefined;
}

interface Tried {
  readonly candidate: PluginCandidate;
  readonly schema: SubgraphSchema;
}

export class ServedGraph {
  readonly #options: ServedGraphOptions;
  #published: GraphToServe | undefined;
  #tried = new Map<string, Tried>();

  constructor(options: ServedGraphOptions) {
    this.#options = options;
  }

  /** Answers with this graph from now on; plugins that are being tried stay, where they still fit. */
  async publish(graph: GraphToServe): Promise<void> {
    this.#published = graph;
    const before = [...this.#tried.values()];
    this.#tried = new Map();
    let isServed = false;
    for (const { candidate } of before)
      isServed = (await this.tryPlugin(candidate)).supergraph !== undefined || isServed;
    if (!isServed) await this.#serve(graph);
  }

  /** Answers with this plugin too, in place of an earlier one of its name; one that is not admitted changes nothing. */
  async tryPlugin(candidate: PluginCandidate): Promise<PluginAnswer> {
    const { id: name } = candidate.manifest;
    const others = [...this.#tried.values()].filter(({ schema }) => schema.name !== name);
    const schemas = others.map(({ schema }) => schema);
    const answer = await this.#options.check(candidate, schemas);
    if (answer.supergraph === undefined) return answer;
    const schema = { name, url: candidate.url, sdl: answer.sdl };
    const places = [...schemas, schema].map((each) => ({ name: each.name, url: each.url ?? '' }));
    const names = new Set(places.map((place) => place.name));
    const published = this.#published?.members.filter((member) => !names.has(member.name)) ?? [];
    const number = this.#published?.number;
    await this.#serve({
      sdl: answer.supergraph.sdl,
      members: [...published, ...places],
      ...(number !== undefined && { number }),
    });
    this.#tried.set(name, { candidate, schema });
    return answer;
  }

  async #serve({ sdl, members, number }: GraphToServe): Promise<void> {
    const { hub, core, plugins, log, wrap = (_name, transport) => transport } = this.#options;
    const lease = plugins.lease(members);
    const engine = openEngine({
      supergraphSdl: sdl,
      transportOf: ({ name }) => {
        const transport = core.get(name) ?? lease.transportOf(name);
        if (transport === undefined) throw new Error(`no way to ${name}`);
        return wrap(name, transport);
      },
      // What goes wrong in this process its own transport tells.
      onSubgraphFailure: (failure) => {
        if (!core.has(failure.subgraph)) logSubgraphFailure(failure, log);
      },
    });
    await hub.serve(engine, { ...(number !== undefined && { number }), onEnd: lease.release });
  }
}
