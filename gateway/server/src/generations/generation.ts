import type { ServedGraph } from '../graphql/serve-graph.js';

/** One composition of the graph while it is served: it ends with its last request, once another has followed. */
export class Generation {
  readonly graph: ServedGraph;
  readonly number: number;
  readonly #onEnd: () => void;
  #underWay = 0;
  #isFollowed = false;

  constructor(number: number, graph: ServedGraph, onEnd: () => void) {
    this.number = number;
    this.graph = graph;
    this.#onEnd = onEnd;
  }

  /** Holds the generation for one request; to be called back when that is over. */
  hold(): () => void {
    this.#underWay++;
    return () => {
      this.#underWay--;
      this.#endWhenOver();
    };
  }

  /** Takes no more requests. */
  retire(): void {
    this.#isFollowed = true;
    this.#endWhenOver();
  }

  #endWhenOver(): void {
    if (this.#isFollowed && this.#underWay === 0) this.#onEnd();
  }
}
