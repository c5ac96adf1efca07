import { GraphQLScalarType, isScalarType, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compose } from '../testing/federation.js';
import { readSupergraph } from './read-supergraph.js';

const sdl = compose({
  'my-graph': `
    "What one can ask."
    type Query { "All of them." items: [[Item!]!] hidden: Int @inaccessible day: Date link: URL }
    union Item = Book | Film | Secret
    interface Node { id: ID! }
    type Book implements Node @key(fields: "id") { id: ID! shelf: Int @deprecated(reason: "old") mood: Mood }
    type Film { id: ID! }
    type Secret @inaccessible { id: ID! }
    enum Mood { GOOD BAD @inaccessible }
    scalar Date scalar URL`,
  other: `
    type Book @key(fields: "id") { id: ID! shelf: Int @external place(at: Int): String @requires(fields: "shelf") }
    union Item = Book`,
});
const supergraph = readSupergraph(sdl, []);

describe('readSupergraph', () => {
  it('names the subgraphs as they were composed', () =>
    expect(supergraph.graphs).toMatchObject([
      { key: 'MY_GRAPH', name: 'my-graph' },
      { key: 'OTHER', name: 'other' },
    ]));

  it('shows readers descriptions, deprecations and scalars, and nothing that is inaccessible or of joins', () => {
    const schema = printSchema(supergraph.publicSchema);
    for (const text of ['All of them.', 'scalar Date', 'scalar URL', '@deprecated(reason: "old")', 'GOOD'])
      expect(schema).toContain(text);
    for (const text of ['join__', 'Secret', 'hidden', 'BAD', 'inaccessible', 'link__'])
      expect(schema).not.toContain(text);
  });

  it('gives scalars the parsers that the caller has', () => {
    const parseValue = (value: unknown) => `day ${String(value)}`;
    const scalar = new GraphQLScalarType({ name: 'Date', parseValue });
    const type = readSupergraph(sdl, [scalar]).publicSchema.getType('Date');
    expect(isScalarType(type) && type.parseValue('1')).toBe('day 1');
  });

  it('knows the members of abstract types in the whole and in each subgraph', () => {
    const { possibleTypes } = supergraph;
    expect(possibleTypes.satisfies('Secret', 'Item')).toBe(true);
    expect(possibleTypes.satisfies('Book', 'Node')).toBe(true);
    expect(possibleTypes.satisfies('Film', 'Node')).toBe(false);
    expect(possibleTypes.satisfiesIn('OTHER', 'Book', 'Item')).toBe(true);
    expect(possibleTypes.satisfiesIn('OTHER', 'Film', 'Item')).toBe(false);
    expect(possibleTypes.satisfiesIn('OTHER', 'Book', 'Node')).toBe(false);
  });

  it('knows the types of fields, their lists, and what they require where', () => {
    const { fieldTypes } = supergraph;
    expect(fieldTypes.fieldType('MY_GRAPH', 'Query', 'items')).toEqual({
      named: 'Item',
      text: '[[Item!]!]',
      listDepth: 2,
      requires: [],
    });
    expect(fieldTypes.fieldType('OTHER', 'Book', 'place')).toMatchObject({
      named: 'String',
      requires: ['shelf'],
    });
    expect(fieldTypes.fieldType('OTHER', 'Book', 'none')).toBeUndefined();
  });

  it('knows by which keys an entity is found, and where a field comes from', () => {
    const { entityKeys, resolvableFields } = supergraph;
    expect(entityKeys.of('OTHER', 'Book')).toEqual([['id']]);
    expect(entityKeys.of('OTHER', 'Film')).toEqual([]);
    expect(resolvableFields.sourcesOf('Book', 'shelf')).toMatchObject([
      { graph: 'MY_GRAPH', isExternal: false },
      { graph: 'OTHER', isExternal: true },
    ]);
    expect(resolvableFields.entrancesOf('Book').map(({ graph }) => graph)).toEqual(['MY_GRAPH', 'OTHER']);
  });

  it('throws on what is no supergraph', () => expect(() => readSupergraph('type {', [])).toThrow());
});
