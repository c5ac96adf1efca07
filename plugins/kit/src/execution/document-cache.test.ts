import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DocumentCache } from './document-cache.js';

const text = (name: string) => `{ ${name} }`;
const ROOM_FOR_TWO = 2 * text('a').length * 60;

describe('the documents that a subgraph keeps', () => {
  it('are parsed once', () => {
    const documents = new DocumentCache(ROOM_FOR_TWO);
    const first = documents.get(text('a'));
    expect(print(first)).toBe('{\n  a\n}');
    expect(documents.get(text('a'))).toBe(first);
  });

  it('never take more than they may: the one that was not asked for longest goes', () => {
    const documents = new DocumentCache(ROOM_FOR_TWO);
    const [a, b] = [documents.get(text('a')), documents.get(text('b'))];
    documents.get(text('a'));
    documents.get(text('c'));
    expect(documents.bytes).toBe(ROOM_FOR_TWO);
    expect(documents.get(text('a'))).toBe(a);
    expect(documents.get(text('b'))).not.toBe(b);
  });

  it('are answered and not kept if one alone is too large', () => {
    const documents = new DocumentCache(ROOM_FOR_TWO);
    const large = text('a '.repeat(20));
    expect(documents.get(large)).not.toBe(documents.get(large));
    expect(documents.bytes).toBe(0);
  });

  it('are not kept if they cannot be read', () => {
    const documents = new DocumentCache(ROOM_FOR_TWO);
    expect(() => documents.get('{')).toThrow('Syntax Error');
    expect(documents.bytes).toBe(0);
  });
});
