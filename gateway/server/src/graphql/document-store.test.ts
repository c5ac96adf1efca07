import { type DocumentNode, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocumentStore, createTextStore } from './document-store.js';

const documentOf = (fields: number): DocumentNode =>
  parse(`{ ${Array.from({ length: fields }, (_, i) => `a${i}: id`).join(' ')} }`, { noLocation: true });

function nodesOf(document: DocumentNode): number {
  let nodes = 0;
  visit(document, { enter: () => void nodes++ });
  return nodes;
}

describe('what the hub keeps of what readers send', () => {
  it('is bounded by the memory of documents: many small ones as few large ones', async () => {
    const bytes = 1024 * 1024;
    for (const fields of [1, 30, 900]) {
      const store = createDocumentStore(bytes);
      const document = documentOf(fields);
      for (let number = 0; number < 1_000; number++) await store.set(`${number}`, document);
      // Some 150 bytes for a node of a syntax tree.
      expect(store.keys().length * nodesOf(document) * 150).toBeLessThan(bytes);
      expect(await store.get('999')).toBe(document);
      expect(await store.get('0')).toBeUndefined();
    }
  });

  it('keeps no document, and no text, that alone is too large', async () => {
    const documents = createDocumentStore(10_000);
    await documents.set('a', documentOf(100));
    expect(documents.keys()).toEqual([]);
    const texts = createTextStore(100);
    await texts.set('a', 'x'.repeat(51));
    await texts.set('b', 'x'.repeat(40));
    expect(texts.keys()).toEqual(['b']);
  });
});
