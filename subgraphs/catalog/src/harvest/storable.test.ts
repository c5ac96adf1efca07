import { describe, expect, it } from 'vitest';
import { storable } from './storable.js';

describe('what a portal published', () => {
  it('is kept as it is where a database can hold it', () => {
    const value = { texto: 'ñ 😀 \\u0000', lista: [1, null, true] };
    expect(storable(value).value).toEqual(value);
  });

  it('has a mark in place of each letter that no database can hold', () => {
    const { value, json } = storable({ 'a\u0000': ['b\u0000c', { d: 'e\ud800' }], n: 1 });
    expect(value).toEqual({ 'a\uFFFD': ['b\uFFFDc', { d: 'e\uFFFD' }], n: 1 });
    expect(JSON.parse(json)).toEqual(value);
  });
});
