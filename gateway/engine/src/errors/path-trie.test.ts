import { describe, expect, it } from 'vitest';
import { PathTrie } from './path-trie.js';

describe('PathTrie', () => {
  const trie = new PathTrie();
  trie.add(['a', 0, 'b']);

  it('is related to what lies above and below a path', () => {
    for (const path of [['a'], ['a', 0], ['a', 0, 'b'], ['a', 0, 'b', 'c']])
      expect(trie.isRelatedTo(path)).toBe(true);
  });
  it('is not related to what lies beside', () => {
    for (const path of [['b'], ['a', 1], ['a', 0, 'c'], ['a', '0']])
      expect(trie.isRelatedTo(path)).toBe(false);
  });
  it('tells what is at or below a path', () => {
    expect(trie.hasAtOrBelow(['a', 0])).toBe(true);
    expect(trie.hasAtOrBelow(['a', 0, 'b', 'c'])).toBe(false);
    expect(trie.hasAtOrBelow([])).toBe(true);
  });
  it('is related to nothing while it is empty, and to everything by the empty path', () => {
    const other = new PathTrie();
    expect(other.isRelatedTo(['a'])).toBe(false);
    other.add([]);
    expect(other.isRelatedTo(['a'])).toBe(true);
  });
});
