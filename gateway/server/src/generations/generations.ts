import type { Engine } from '@grafo-abierto/engine';
import type { ServedGraph } from '../graphql/serve-graph.js';
import { Generation } from './generation.js';

/**
 * The generations of a hub's graph, one after the other: a new one takes all new requests at once, and the one
 * before it finishes its own. Each has an engine, an Apollo Server and caches of its own, so that no answer is
 * made of two.
 */
/** What is said of a generation besides its engine. */
export interface GenerationOptions {
  /** Its number, where somebody else counts; else one more than the one before. */
  readonly number?: number;
  /** Called once nothing of it is under way any more, or it cannot be served at all. */
  readonly onEnd?: () => Promise<void>;
}

export class Generations {
  readonly #open: (engine: Engine) => Promise<ServedGraph>;
  readonly #unfinished = new Map<ServedGraph, GenerationOptions['onEnd']>();
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
  serve(engine: Engine, options: GenerationOptions = {}): Promise<void> {
    const turn = this.#turn.then(() => this.#follow(engine, options));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Ends all of them; to be called when no request is under way any more. */
  async close(): Promise<void> {
    await this.#turn;
    await Promise.all([...this.#unfinished.keys()].map((graph) => this.#end(graph)));
  }

  async #follow(engine: Engine, { number, onEnd }: GenerationOptions): Promise<void> {
    const graph = await this.#openOr(engine, onEnd);
    this.#unfinished.set(graph, onEnd);
    const before = this.#current;
    const next = number ?? (before?.number ?? 0) + 1;
    this.#current = new Generation(next, graph, () => void this.#end(graph));
    before?.retire();
  }

  async #openOr(engine: Engine, onEnd: GenerationOptions['onEnd']): Promise<ServedGraph> {
    try {
      return await this.#open(engine);
    } catch (error) {
      await onEnd?.();
      throw error;
    }
  }

  async #end(graph: ServedGraph): Promise<void> {
    if (!this.#unfinished.has(graph)) return;
    const onEnd = this.#unfinished.get(graph);
    this.#unfinished.delete(graph);
    await graph.close();
    await onEnd?.();
  }
}
