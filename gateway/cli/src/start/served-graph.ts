/** Serves the graphs that the registry publishes, and beside them plugins that are only being tried. */
import type { PluginAnswer, PluginCandidate } from '@grafo-abierto/composition';
import type { SubgraphFailure, Transport } from '@grafo-abierto/engine';
import type { PluginManifest, SubgraphSchema } from '@grafo-abierto/schema';
import { type Hub, type PluginTransports, pluginScope, SourceWatch } from '@grafo-abierto/server';
import { openEngine } from './open-engine.js';

export interface GraphToServe {
  /** The supergraph. */
  readonly sdl: string;
  /** Of its generation, where there is a registry. */
  readonly number?: number;
  /** What was signed of each plugin in it, by its id. */
  readonly manifests?: ReadonlyMap<string, PluginManifest>;
}

/** A plugin that is in no registry. */
export interface TriedPlugin extends PluginCandidate {
  readonly manifest: PluginManifest;
}

export interface ServedGraphOptions {
  readonly hub: Pick<Hub, 'serve'>;
  /** The way to a subgraph of the core; undefined for a plugin. */
  readonly coreTransport: (name: string) => Transport | undefined;
  readonly plugins: PluginTransports;
  /** Told of every transport that failed, and of what a subgraph did wrong. */
  readonly onFailure: (failure: SubgraphFailure) => void;
  /** Judges a plugin against the graph as it is published, with these others that are being tried. */
  readonly check: (candidate: PluginCandidate, tried: readonly SubgraphSchema[]) => Promise<PluginAnswer>;
  /** Told which plugins each graph that is served has. */
  readonly onServe?: ((plugins: ReadonlyMap<string, PluginManifest>) => void) | undefined;
}

interface Tried {
  readonly candidate: TriedPlugin;
  readonly schema: SubgraphSchema;
}

export class ServedGraph {
  readonly #options: ServedGraphOptions;
  readonly #sources = new SourceWatch();
  #published: GraphToServe | undefined;
  /** Of the last graph that was to be published, served yet or not. */
  #newest: number | undefined;
  #tried = new Map<string, Tried>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ServedGraphOptions) {
    this.#options = options;
  }

  /**
   * Answers with this graph from now on; plugins that are being tried stay, where they still fit. Graphs follow each
   * other in the order of the calls, however long one takes to be made ready.
   */
  publish(graph: GraphToServe): Promise<void> {
    this.#newest = graph.number;
    return this.#inTurn(() => this.#publish(graph));
  }

  /** Whether a generation after that one was published already. */
  isAheadOf({ number }: Pick<GraphToServe, 'number'>): boolean {
    return number !== undefined && this.#newest !== undefined && this.#newest > number;
  }

  /** Answers with this plugin too, in place of an earlier one of its name; one that is not admitted changes nothing. */
  tryPlugin(candidate: TriedPlugin): Promise<PluginAnswer> {
    return this.#inTurn(() => this.#tryPlugin(candidate));
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #publish(graph: GraphToServe): Promise<void> {
    this.#published = graph;
    const before = [...this.#tried.values()];
    this.#tried = new Map();
    let isServed = false;
    for (const { candidate } of before)
      isServed = (await this.#tryPlugin(candidate)).supergraph !== undefined || isServed;
    if (!isServed) await this.#serve(graph);
  }

  async #tryPlugin(candidate: TriedPlugin): Promise<PluginAnswer> {
    const { id: name } = candidate.manifest;
    const others = [...this.#tried.values()].map(({ schema }) => schema).filter((each) => each.name !== name);
    const answer = await this.#options.check(candidate, others);
    if (answer.supergraph === undefined) return answer;
    const manifests = new Map(this.#published?.manifests);
    for (const [id, tried] of this.#tried) manifests.set(id, tried.candidate.manifest);
    manifests.set(name, candidate.manifest);
    await this.#serve({ ...this.#published, manifests, sdl: answer.supergraph.sdl });
    this.#tried.set(name, { candidate, schema: { name, url: candidate.url, sdl: answer.sdl } });
    return answer;
  }

  async #serve({ sdl, number, manifests }: GraphToServe): Promise<void> {
    const { hub, coreTransport, plugins, onFailure, onServe } = this.#options;
    const lease = plugins.lease();
    const isOfCore = (name: string) => coreTransport(name) !== undefined;
    const engine = await openEngine({
      supergraphSdl: sdl,
      transportOf: this.#sources.over(
        ({ name, url }) =>
          coreTransport(name) ?? lease.transportOf({ name, url, manifest: manifests?.get(name) }),
        isOfCore,
      ),
      // One whose manifest is not known here is asked for nobody's entities but its own.
      scopeOf: (name) =>
        isOfCore(name) ? undefined : pluginScope(name, manifests?.get(name)?.jurisdictions ?? []),
      onSubgraphFailure: (failure) => {
        plugins.noteFailure(failure);
        onFailure(failure);
      },
      isWatched: (name) => !isOfCore(name),
    }).catch(async (error: unknown) => {
      await lease.release();
      throw error;
    });
    // What the hub itself runs starts before it is asked; a new version beside the one that still answers.
    await lease.ready();
    await hub.serve(engine, { ...(number !== undefined && { number }), onEnd: lease.release });
    onServe?.(manifests ?? new Map());
  }
}
