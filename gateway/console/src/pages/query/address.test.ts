import { describe, expect, it } from 'vitest';
import { addressOf, isSame, writtenIn } from './address.js';
import { EXAMPLE_NAMES } from './examples.js';

describe("the query page's address", () => {
  it('gives back what was written, with its variables laid out to be read', () => {
    const written = {
      query: 'query A($id: ID!) {\n  node(id: $id) { id }\n}',
      variables: '{ "id": "ñ&+ %" }',
    };
    const read = writtenIn(new URLSearchParams(addressOf(written).toString()), 'es');
    expect(read).toEqual({ query: written.query, variables: '{\n  "id": "ñ&+ %"\n}' });
    expect(isSame(read, written)).toBe(true);
  });

  it('keeps variables that are no JSON as they are, and begins with an example where it says nothing', () => {
    expect(writtenIn(new URLSearchParams({ query: '{ a }', variables: '{' }), 'es').variables).toBe('{');
    expect(writtenIn(new URLSearchParams(), 'es').query).toContain('query Map');
    expect(writtenIn(new URLSearchParams({ example: 'toString' }), 'es').query).toBe('');
  });

  it('names every saved operation, which asks for texts in the language of the page', () => {
    expect(EXAMPLE_NAMES).toHaveLength(16);
    for (const example of EXAMPLE_NAMES) {
      const { query } = writtenIn(new URLSearchParams({ example }), 'en');
      expect(query).toMatch(/^# (A|Someone|Anyone).*: .*\.\nquery /);
      expect(query).not.toContain('lang: ES');
    }
  });
});
