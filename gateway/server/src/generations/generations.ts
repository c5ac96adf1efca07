import type { Engine } from '@grafo-abierto/engine';
import type { ServedGraph } from '../graphql/serve-graph.js';
import { Generation } from './generation.js';

/**
 * The generations of a hub's graph, one after the other: a new one takes all new requests at once, and the one
 * before it finishes its own. Each has an engine, an Apollo Server and caches of its own, so that no answer is
 * made of two.
 */
export class Generations {
  readonly #open: (engine: Engine) => Promise<ServedGraph>;
  readonly #unfinished = new Set<ServedGraph>();
  #current: Generation | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(open: (engine: Engine) => Promise<ServedGraph>) {
    this.#open = open;
  }

  /** What takes requests now; undefined before the first. */
  get current(): Generation | undefined {
    return this.#current;
  }

  /** Serves from this engine on, in the order of the calls. Rejects, and leaves all as it was, where it cannot. */
  serve(engine: Engine): Promise<void> {
    const turn = this.#turn.then(() => this.#follow(engine));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Ends all of them; to be called when no request is under way any more. */
  async close(): Promise<void> {
    await this.#turn;
    await Promise.all([...this.#unfinished].map((graph) => this.#end(graph)));
  }

  async #follow(engine: Engine): Promise<void> {
    const graph = await this.#open(engine);
    this.#unfinished.add(graph);
    const before = this.#current;
    this.#current = new Generation((before?.number ?? 0) + 1, graph, () => void this.#end(graph));
    before?.retire();
  }

  async #end(graph: ServedGraph): Promise<void> {
    if (this.#unfinished.delete(graph)) await graph.close();
  }
}
