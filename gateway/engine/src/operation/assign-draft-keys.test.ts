import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FieldNames } from '../supergraph/field-names.js';
import { assignDraftKeys, readerKeyOf } from './assign-draft-keys.js';

const names = new FieldNames(
  parse(`type Product @join__type(graph: B, key: "id") {
    id: ID! name: String price(in: String): Int
    tax: Int @join__field(graph: B, requires: "price(in: \\"ARS\\") maker { name }")
  }`),
);
const protect = (text: string) =>
  print(assignDraftKeys(parse(text), names))
    .replace(/\s+/g, ' ')
    .trim();

describe('assignDraftKeys', () => {
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
      '{ _alias_of_price: price(in: "USD") _alias2_of_price: price tax }',
    ));
  it('keeps a key for one field with one set of arguments, in whatever order they are', () => {
    expect(protect('{ ... on A { n: a(x: 1) } ... on B { n: a(x: 2) n2: b } ... on C { n: b } }')).toBe(
      '{ ... on A { n: a(x: 1) } ... on B { _alias2_of_n: a(x: 2) n2: b } ... on C { _alias3_of_n: b } }',
    );
    expect(protect('{ n: a(x: { p: 1, q: 2 }, y: 3) ... { n: a(y: 3, x: { q: 2, p: 1 }) } }')).not.toContain(
      'of_n',
    );
    expect(readerKeyOf('_alias12_of_n')).toBe('n');
  });
  it('sets apart a key or a required field that a reader gives arguments', () =>
    expect(protect('{ id(short: true) name }')).toBe('{ _alias_of_id: id(short: true) name }'));
  it('works in fragments, and leaves what is inside introspection alone', () =>
    expect(
      protect(
        '{ ...F ... { id: a } id: __schema { name: types { id: name } } } fragment F on Q { id: a } fragment T on __Type { id: name }',
      ),
    ).toBe(
      '{ ...F ... { _alias_of_id: a } _alias2_of_id: __schema { name: types { id: name } } } fragment F on Q { _alias_of_id: a } fragment T on __Type { id: name }',
    ));
});
