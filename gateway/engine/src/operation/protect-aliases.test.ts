import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FieldNames } from '../supergraph/field-names.js';
import { protectAliases, readerKeyOf } from './protect-aliases.js';

const names = new FieldNames(
  parse(`type Product {
    id: ID! name: String price(in: String): Int
    tax: Int @join__field(graph: B, requires: "price(in: \\"ARS\\") maker { name }")
  }`),
);
const protect = (text: string) =>
  print(protectAliases(parse(text), names))
    .replace(/\s+/g, ' ')
    .trim();

describe('protectAliases', () => {
  it('renames an alias that is the name of a field', () =>
    expect(protect('{ a { id: name x: name name } }')).toBe('{ a { _alias_of_id: name x: name name } }'));
  it('renames an alias that begins with an underscore or is a name of JavaScript', () =>
    expect(protect('{ __typename: a _x: a toString: a }')).toBe(
      '{ _alias_of___typename: a _alias_of__x: a _alias_of_toString: a }',
    ));
  it('renames its own prefix, so that no reader can forge it', () => {
    expect(protect('{ _alias_of_id: a }')).toBe('{ _alias_of__alias_of_id: a }');
    expect(readerKeyOf('_alias_of__alias_of_id')).toBe('_alias_of_id');
  });
  it('drops an alias that is the field’s own name', () => expect(protect('{ a: a }')).toBe('{ a }'));
  it('sets apart a field that is required with arguments of its own', () =>
    expect(protect('{ price(in: "USD") price: price tax }')).toBe(
      '{ _alias_of_price: price(in: "USD") _alias_of_price: price tax }',
    ));
  it('works in fragments, and leaves what is inside introspection alone', () =>
    expect(
      protect(
        '{ ...F ... { id: a } id: __schema { name: types { id: name } } } fragment F on Q { id: a } fragment T on __Type { id: name }',
      ),
    ).toBe(
      '{ ...F ... { _alias_of_id: a } _alias_of_id: __schema { name: types { id: name } } } fragment F on Q { _alias_of_id: a } fragment T on __Type { id: name }',
    ));
});
