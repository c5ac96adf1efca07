import { type ComposedSupergraph, composeSupergraph } from '@grafo-abierto/schema';
import type { TellEvent } from './remote-graph-event.js';
import type { RemoteSubgraph } from './remote-subgraph.js';
import { type KeptSupergraph, readKept, type SupergraphStore, writeKept } from './supergraph-store.js';

type Seen = Pick<RemoteSubgraph, 'name' | 'url' | 'sdl' | 'isUp'>;

/**
 * Decides which supergraph a hub answers with: what its subgraphs say now when all are there and fit together,
 * else the last one that was good. Once there is one it stays, and another only takes its place at the next
 * start; until then it is kept.
 */
export class Supergraphs {
  readonly #store: SupergraphStore;
  readonly #tell: TellEvent;
  #kept: KeptSupergraph | undefined;
  #current: ComposedSupergraph | undefined;
  /** What was composed last, so that the same is neither composed nor told again. */
  #seen: string | undefined;
  #missing: string | undefined;

  constructor(store: SupergraphStore, tell: TellEvent) {
    this.#store = store;
    this.#tell = tell;
    this.#kept = this.#orTell(() => readKept(store));
  }

  /** The supergraph to answer with, after a look at all subgraphs. */
  update(subgraphs: readonly Seen[]): ComposedSupergraph | undefined {
    if (subgraphs.every(({ isUp }) => isUp)) this.#compose(subgraphs);
    this.#current ??= this.#fallBack(subgraphs);
    return this.#current;
  }

  #compose(subgraphs: readonly Seen[]): void {
    const schemas = subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl }));
    const seen = JSON.stringify(schemas);
    if (seen === this.#seen) return;
    this.#seen = seen;
    const composed = this.#orRefuse(() => composeSupergraph(schemas));
    if (composed === undefined) return;
    this.#keep({ ...composed, subgraphs: schemas.map(({ name }) => name) });
    const { hash } = composed;
    if (this.#current === undefined) this.#tell({ kind: 'composed', hash });
    else if (this.#current.hash !== hash) this.#tell({ kind: 'changed', hash });
    this.#current ??= composed;
  }

  #keep(supergraph: KeptSupergraph): void {
    if (this.#kept?.hash === supergraph.hash) return;
    this.#kept = supergraph;
    this.#orTell(() => writeKept(this.#store, supergraph));
  }

  /** One that names a subgraph which the operator took away is not good any more. */
  #fallBack(subgraphs: readonly Seen[]): ComposedSupergraph | undefined {
    const names = new Set(subgraphs.map(({ name }) => name));
    if (this.#kept?.subgraphs.every((name) => names.has(name))) {
      this.#tell({ kind: 'kept', hash: this.#kept.hash });
      return this.#kept;
    }
    const missing = subgraphs.filter(({ isUp }) => !isUp).map(({ name }) => name);
    if (this.#missing !== missing.join()) this.#tell({ kind: 'waiting', subgraphs: missing });
    this.#missing = missing.join();
    return undefined;
  }

  #orRefuse(compose: () => ComposedSupergraph): ComposedSupergraph | undefined {
    try {
      return compose();
    } catch (cause) {
      this.#tell({ kind: 'refused', cause });
      return undefined;
    }
  }

  #orTell<Result>(attempt: () => Result): Result | undefined {
    try {
      return attempt();
    } catch (cause) {
      this.#tell({ kind: 'store-failed', cause });
      return undefined;
    }
  }
}
