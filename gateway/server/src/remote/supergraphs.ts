import { type ComposedSupergraph, GrafoError, type SubgraphSchema } from '@grafo-abierto/schema';
import type { TellEvent } from './remote-graph-event.js';
import type { RemoteSubgraph } from './remote-subgraph.js';
import { type KeptSupergraph, readKept, type SupergraphStore, writeKept } from './supergraph-store.js';

type Seen = Pick<RemoteSubgraph, 'name' | 'url' | 'sdl' | 'isUp'>;

/** A supergraph that could be answered with, and whether it is of now or the last good one. */
export interface Candidate {
  readonly kind: 'composed' | 'kept';
  readonly supergraph: KeptSupergraph;
}

/** Makes the graph of what subgraphs say; rejects where they do not fit together. */
export type Compose = (schemas: readonly SubgraphSchema[]) => Promise<ComposedSupergraph>;

/**
 * Decides which supergraph a hub should answer with: what its subgraphs say now when all are there and fit
 * together, else the last one that was good.
 */
export class Supergraphs {
  readonly #store: SupergraphStore;
  readonly #compose: Compose;
  readonly #tell: TellEvent;
  #kept: KeptSupergraph | undefined;
  #servedHash: string | undefined;
  /** What was composed last and what came of it, so that the same is neither composed nor told again. */
  #seen: string | undefined;
  #composed: Candidate | undefined;
  #missing: string | undefined;
  /** Why what they say now could not be composed or answered with, in a word; told once. */
  #refusal: string | undefined;

  constructor(store: SupergraphStore, compose: Compose, tell: TellEvent) {
    this.#store = store;
    this.#compose = compose;
    this.#tell = tell;
    this.#kept = this.#orTell(() => readKept(store));
  }

  /** After a look at all subgraphs: the supergraph to answer with from now on; undefined to go on as before. */
  async next(subgraphs: readonly Seen[]): Promise<Candidate | undefined> {
    if (subgraphs.every(({ isUp }) => isUp)) await this.#composeAnew(subgraphs);
    const next = this.#composed ?? (this.#servedHash === undefined ? this.#fallBack(subgraphs) : undefined);
    return next?.supergraph.hash === this.#servedHash ? undefined : next;
  }

  /** It is answered with from now on, and is the last good one. */
  served({ kind, supergraph }: Candidate): void {
    const { hash } = supergraph;
    this.#tell({ kind: this.#servedHash === undefined ? kind : 'changed', hash });
    this.#servedHash = hash;
    this.#refusal = undefined;
    if (this.#kept?.hash === hash) return;
    this.#kept = supergraph;
    this.#orTell(() => writeKept(this.#store, supergraph));
  }

  /** It cannot be answered with. */
  refused(cause: unknown): void {
    this.#composed = undefined;
    const refusal = String(cause);
    if (this.#refusal !== refusal) this.#tell({ kind: 'refused', cause });
    this.#refusal = refusal;
  }

  async #composeAnew(subgraphs: readonly Seen[]): Promise<void> {
    const schemas = subgraphs.map(({ name, url, sdl }) => ({ name, url, sdl }));
    const seen = JSON.stringify(schemas);
    if (seen === this.#seen) return;
    this.#seen = seen;
    try {
      const composed = await this.#compose(schemas);
      const names = schemas.map(({ name }) => name);
      this.#composed = { kind: 'composed', supergraph: { ...composed, subgraphs: names } };
    } catch (cause) {
      // Else it is not for what they say, as where the registry cannot be read: the next look may do better.
      if (!isOfSchemas(cause)) this.#seen = undefined;
      this.refused(cause);
    }
  }

  /** One that names a subgraph which the operator took away is not good any more. */
  #fallBack(subgraphs: readonly Seen[]): Candidate | undefined {
    const names = new Set(subgraphs.map(({ name }) => name));
    if (this.#kept?.subgraphs.every((name) => names.has(name)))
      return { kind: 'kept', supergraph: this.#kept };
    const missing = subgraphs.filter(({ isUp }) => !isUp).map(({ name }) => name);
    if (this.#missing !== missing.join()) this.#tell({ kind: 'waiting', subgraphs: missing });
    this.#missing = missing.join();
    return undefined;
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

/** Whether the same schemas would fail again. */
function isOfSchemas(cause: unknown): boolean {
  return (
    cause instanceof GrafoError &&
    cause.code.startsWith('GRAFO_COMPOSITION_') &&
    cause.code !== 'GRAFO_COMPOSITION_BUSY'
  );
}
