import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolveConditions } from '../operation/resolve-conditions.js';
import { anchorSelections } from './anchor-selections.js';

const anchor = (text: string) => {
  const decided = resolveConditions(parse(text), () => false);
  return print(anchorSelections(decided)).replace(/\s+/g, ' ').trim();
};

describe('anchorSelections', () => {
  it('gives an object that lost all its fields one to be planned by', () =>
    expect(anchor('{ a { b @skip(if: true) ... { c @skip(if: true) } } d }')).toBe('{ a { __typename } d }'));
  it('gives one to an object of nothing but fragments', () =>
    expect(anchor('{ a { ... on B { c } ...F } } fragment F on B { c }')).toBe(
      '{ a { __typename ... on B { c } ...F } } fragment F on B { c }',
    ));
});
