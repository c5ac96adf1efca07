import { describe, expect, it } from 'vitest';
import { checkVariables } from './check-variables.js';
import { DEFAULT_DOCUMENT_LIMITS } from './document-limits.js';

const limits = { ...DEFAULT_DOCUMENT_LIMITS, valueDepth: 5, values: 50 };

const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('the values of variables', () => {
  it('may be as deep as the limit says, and no deeper', () => {
    expect(checkVariables({ v: deep(5) }, limits)).toBeUndefined();
    expect(checkVariables({ v: { a: deep(5) } }, limits)?.extensions).toEqual({
      code: 'GRAFO_LIMIT_VALUE_DEPTH',
      parameters: { limit: 5, figure: 6 },
    });
  });

  it('can be deeper than any stack without harm', () => {
    expect(checkVariables({ v: deep(100_000) }, limits)?.parameters).toEqual({ limit: 5, figure: 100_000 });
  });

  it('may be as many as the limit says, and not one more', () => {
    expect(checkVariables({ a: Array(49).fill(1) }, limits)).toBeUndefined();
    expect(checkVariables({ a: Array(24).fill(1), b: Array(25).fill('') }, limits)?.extensions).toEqual({
      code: 'GRAFO_LIMIT_VALUES',
      parameters: { limit: 50, figure: 51 },
    });
  });

  it.each([
    ['NUL', { v: 'a\0b' }],
    ['the first half of a surrogate pair', { v: [{ w: '\ud83e' }] }],
    ['the second half of one', { v: '\udd99' }],
  ])('are refused for a text with %s', (_what, variables) => {
    expect(checkVariables(variables, limits)?.code).toBe('GRAFO_TEXT_MALFORMED');
  });

  it('are nothing special when they are named as a prototype is', () => {
    const variables = JSON.parse('{ "__proto__": { "a": 1 }, "constructor": "🦙" }') as object;
    expect(checkVariables({ ...variables }, limits)).toBeUndefined();
  });
});
