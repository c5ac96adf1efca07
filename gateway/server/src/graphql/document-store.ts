import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** A syntax tree without locations takes up to this many times the bytes of its JSON. */
const BYTES_PER_JSON_BYTE = 4;

/** The documents that were read and found valid, for as long as readers repeat them. */
export function createDocumentStore(maximumBytes: number): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache<DocumentNode>({
    maxSize: maximumBytes,
    sizeCalculation: (document) => JSON.stringify(document).length * BYTES_PER_JSON_BYTE,
  });
}

/** The texts of automatic persisted queries, which clients register by their hashes. */
export function createTextStore(maximumBytes: number): InMemoryLRUCache<string> {
  return new InMemoryLRUCache<string>({
    maxSize: maximumBytes,
    // V8 keeps texts with one or two bytes a character.
    sizeCalculation: (text) => text.length * 2,
  });
}
