/** Keeps prepared operations with their plans, bounded in bytes, for as long as readers repeat them. */
import type { PlanNode, QueryPlanner } from '@graphql-hive/router-query-planner';
import { type DocumentNode, print } from 'graphql';
import { BoundedCache } from './bounded-cache.js';
import { type PreparedOperation, prepareOperation } from './prepare-operation.js';

export interface PlannedOperation extends PreparedOperation {
  /** Tells the operation from all others of this engine. */
  readonly id: number;
  /** The plans of what is to be fetched, in their order; made when first asked. */
  readonly plans: () => Promise<readonly PlanNode[]>;
}

interface Entry {
  readonly operation: PlannedOperation;
  /** Characters of the text, and of the plans as JSON. */
  length: number;
}

/** Measured: about what a character of text takes as a syntax tree, and one of JSON as objects. */
const BYTES_PER_CHARACTER = 40;

export class OperationCache {
  readonly #cache: BoundedCache<Entry>;
  /** Saves printing a document that the server parsed once and hands over again. */
  readonly #keys = new WeakMap<DocumentNode, Map<string | undefined, string>>();
  #nextId = 0;

  constructor(
    maximumBytes: number,
    private readonly planner: QueryPlanner,
    private readonly isFieldName: (name: string) => boolean,
  ) {
    this.#cache = new BoundedCache(maximumBytes, ({ length }) => length * BYTES_PER_CHARACTER);
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  /** Undefined when the document has no such operation. */
  get(document: DocumentNode, operationName: string | undefined): PlannedOperation | undefined {
    const key = this.#keyOf(document, operationName);
    const known = this.#cache.get(key);
    if (known) return known.operation;
    const prepared = prepareOperation(document, operationName, this.isFieldName);
    if (!prepared) return undefined;
    let plans: Promise<readonly PlanNode[]> | undefined;
    const plan = () => (plans ??= this.#plan(key, entry));
    const entry: Entry = { operation: { ...prepared, id: this.#nextId++, plans: plan }, length: key.length };
    this.#cache.set(key, entry);
    return entry.operation;
  }

  #keyOf(document: DocumentNode, operationName: string | undefined): string {
    const keys = this.#keys.get(document) ?? new Map<string | undefined, string>();
    this.#keys.set(document, keys);
    const key = keys.get(operationName) ?? `${operationName ?? ''}\n${print(document)}`;
    keys.set(operationName, key);
    return key;
  }

  async #plan(key: string, entry: Entry): Promise<readonly PlanNode[]> {
    const { planned } = entry.operation;
    try {
      const plans = await Promise.all(
        planned.map((text) => this.planner.planAsync(text, null, new Set(), 0)),
      );
      const nodes = plans.flatMap(({ node }) => node ?? []);
      entry.length += JSON.stringify(nodes).length;
      this.#cache.reweigh(key);
      return nodes;
    } catch (error) {
      this.#cache.delete(key);
      throw error;
    }
  }
}
