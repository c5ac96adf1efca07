import { getOperationAST, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fragmentsOf } from '../selection/collect-fields.js';
import { splitRoot } from './split-root.js';

function split(text: string) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const { introspection, planned } = splitRoot(operation, fragmentsOf(document.definitions));
  const flat = (part: Parameters<typeof print>[0]) => print(part).replace(/\s+/g, ' ').split(' fragment')[0];
  return { introspection: introspection && flat(introspection), planned: planned.map(flat) };
}

describe('splitRoot', () => {
  it('plans a query of data as it is', () =>
    expect(split('{ a __typename b { c } }')).toEqual({
      introspection: undefined,
      planned: ['{ a __typename b { c } }'],
    }));
  it('plans nothing for introspection and __typename', () =>
    expect(split('{ __typename s: __schema { t } }')).toEqual({
      introspection: '{ s: __schema { t } }',
      planned: [],
    }));
  it('sets introspection apart, through fragments', () =>
    expect(
      split('{ a ...F ... @x { __type(name: "B") { n } } } fragment F on Query { b __schema { t } }'),
    ).toEqual({
      introspection: '{ ... on Query { __schema { t } } ... @x { __type(name: "B") { n } } }',
      planned: ['{ a ... on Query { b } }'],
    }));
  it('plans each root field of a mutation by itself, in its order', () =>
    expect(
      split('mutation { ...F b { y } a { z } __typename } fragment F on Mutation { a { x } }').planned,
    ).toEqual(['mutation { ... on Mutation { a { x } } a { z } }', 'mutation { b { y } }']));
  it('looks once into fragments that are spread many times', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    expect(split(`{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { a }`).planned).toEqual([
      '{ ...F0 }',
    ]);
  });
});
