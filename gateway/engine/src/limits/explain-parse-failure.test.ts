import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DOCUMENT_LIMITS } from './document-limits.js';
import { explainParseFailure } from './explain-parse-failure.js';

const limits = { ...DEFAULT_DOCUMENT_LIMITS, tokens: 20 };

function explain(text: string) {
  try {
    parse(text, { maxTokens: limits.tokens });
    return 'was read';
  } catch (error) {
    return explainParseFailure(text, error, limits)?.extensions;
  }
}

const fields = (count: number) => `{ ${'a '.repeat(count)}}`;

describe('a document that cannot be read', () => {
  it('may have as many tokens as the limit says', () => {
    expect(explain(fields(18))).toBe('was read');
  });

  it.each([
    ['one too many', fields(19), 21],
    ['thousands too many', fields(5_000), 5_002],
    ['too many, and then something that is no token', `${fields(30)} "never closed`, 32],
  ])('is told how many tokens it has: %s', (_what, text, figure) => {
    expect(explain(text)).toEqual({ code: 'GRAFO_LIMIT_TOKENS', parameters: { limit: 20, figure } });
  });

  it.each([
    ['at its start', '{{ a }'],
    ['at its start, with too many tokens after that', `{{ ${fields(100)}`],
    ['in a text that is not closed', '{ a(b: "c) }'],
    ['before its end', '{ a '],
    ['with a character that means nothing', '{ a(b: \u0000) }'],
  ])('is told of its syntax when that is what is wrong %s', (_what, text) => {
    expect(explain(text)).toBeUndefined();
  });

  it('is told how deep its brackets go when the parser cannot follow', () => {
    const text = `{ a(b: ${'['.repeat(900)}`;
    const error = new RangeError('Maximum call stack size exceeded');
    expect(explainParseFailure(text, error, limits)?.extensions).toEqual({
      code: 'GRAFO_LIMIT_DEPTH',
      parameters: { limit: limits.depth, figure: 902 },
    });
  });
});
