/** Keeps prepared operations, bounded in bytes, for as long as readers repeat them. */
import { type DocumentNode, print } from 'graphql';
import type { FieldNames } from '../supergraph/field-names.js';
import { BoundedCache } from './bounded-cache.js';
import { type PreparedOperation, prepareOperation } from './prepare-operation.js';

export interface KnownOperation extends PreparedOperation {
  /** Tells the operation from all others of this engine. */
  readonly id: number;
  /** Characters of its text. */
  readonly length: number;
}

/** About what a character of text takes as a syntax tree. */
const BYTES_PER_CHARACTER = 40;

export class OperationCache {
  readonly #cache: BoundedCache<KnownOperation>;
  /** Saves printing a document that the server parsed once and hands over again. */
  readonly #keys = new WeakMap<DocumentNode, Map<string | undefined, string>>();
  #nextId = 0;

  constructor(
    maximumBytes: number,
    private readonly fieldNames: FieldNames,
  ) {
    this.#cache = new BoundedCache(maximumBytes, ({ length }) => length * BYTES_PER_CHARACTER);
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  /** Undefined when the document has no such operation. */
  get(document: DocumentNode, operationName: string | undefined): KnownOperation | undefined {
    const key = this.#keyOf(document, operationName);
    const known = this.#cache.get(key);
    if (known) return known;
    const prepared = prepareOperation(document, operationName, this.fieldNames);
    if (!prepared) return undefined;
    const operation = { ...prepared, id: this.#nextId++, length: key.length };
    this.#cache.set(key, operation);
    return operation;
  }

  #keyOf(document: DocumentNode, operationName: string | undefined): string {
    const keys = this.#keys.get(document) ?? new Map<string | undefined, string>();
    this.#keys.set(document, keys);
    const key = keys.get(operationName) ?? `${operationName ?? ''}\n${print(document)}`;
    keys.set(operationName, key);
    return key;
  }
}
