/** What was asked of subgraphs for one answer, when, and what came of it; kept only for readers who ask. */
import type { ExchangeFacts, SubgraphRequest, SubgraphResult } from '@grafo-abierto/engine';
import { entityFieldsOf } from '../transports/entities/entity-fields.js';
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';

export interface ExchangeReport {
  readonly subgraph: string;
  readonly operation: string;
  /** How many were asked for; null for root fields. */
  readonly entities: number | null;
  /** Milliseconds from when the request began. */
  readonly startMs: number;
  readonly durationMs: number;
  /** Of the answer, after decompression; null in process, and where another request had asked. */
  readonly bytes: number | null;
  /** It waited for the answer to another request that had asked the same. */
  readonly isShared: boolean;
  readonly outcome: 'answered' | 'errors' | 'failed';
  /** Why it failed, in a word; null where it did not. */
  readonly reason: string | null;
}

export class ExchangeLog {
  readonly #now: () => number;
  readonly #begun: number;
  readonly #exchanges: Exchange[] = [];

  /** @param now milliseconds, from any beginning on */
  constructor(now: () => number) {
    this.#now = now;
    this.#begun = now();
  }

  begin(subgraph: string, request: SubgraphRequest): Exchange {
    const exchange = new Exchange(subgraph, request, () => this.#now() - this.#begun);
    this.#exchanges.push(exchange);
    return exchange;
  }

  /** In the order in which they began. */
  reports(): readonly ExchangeReport[] {
    return this.#exchanges.map((exchange) => exchange.report());
  }
}

/** One fetch of the engine. */
export class Exchange {
  /** What is to be sent, with a place for what only a transport can tell. */
  readonly request: SubgraphRequest;
  readonly #facts: ExchangeFacts = {};
  readonly #subgraph: string;
  readonly #elapsed: () => number;
  readonly #startMs: number;
  #endMs: number;
  #outcome: ExchangeReport['outcome'] = 'failed';
  #reason: string | null = null;

  constructor(subgraph: string, request: SubgraphRequest, elapsed: () => number) {
    this.#subgraph = subgraph;
    this.#elapsed = elapsed;
    this.#startMs = elapsed();
    this.#endMs = this.#startMs;
    this.request = { ...request, exchange: this.#facts };
  }

  end(result: SubgraphResult): void {
    this.#endMs = this.#elapsed();
    // What came over HTTP can be anything at all.
    this.#outcome = result?.errors === undefined ? 'answered' : 'errors';
  }

  fail(cause: unknown): void {
    this.#endMs = this.#elapsed();
    this.#reason = cause instanceof SubgraphTransportError ? cause.reason : 'refused';
  }

  report(): ExchangeReport {
    const { query, variables } = this.request;
    const { bytes = null, isShared = false } = this.#facts;
    return {
      subgraph: this.#subgraph,
      operation: query,
      entities: countEntities(query, variables),
      startMs: rounded(this.#startMs),
      durationMs: rounded(this.#endMs - this.#startMs),
      bytes,
      isShared,
      outcome: this.#outcome,
      reason: this.#reason,
    };
  }
}

function countEntities(query: string, variables: SubgraphRequest['variables']): number | null {
  const fields = entityFieldsOf(query);
  if (fields === undefined) return null;
  const lists = new Set(fields.map(({ variable }) => variable));
  return [...lists].reduce((sum, name) => sum + lengthOf(variables[name]), 0);
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

/** To a hundredth. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
