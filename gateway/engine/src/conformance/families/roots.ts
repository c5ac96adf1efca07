/** Root types: under other names, inside other types, and in subgraphs that have none. */
import type { Family } from '../family.type.js';

const names: Family = {
  name: 'root types that subgraphs name otherwise',
  subgraphs: {
    a: 'schema { query: Roots mutation: Changes } type Roots { item: Item } type Changes { touch: Item } type Item @key(fields: "id") { id: ID! }',
    b: 'schema { query: Query } type Query { other: Item } type Item @key(fields: "id") { id: ID! name: String }',
    c: 'type Item @key(fields: "id") { id: ID! size: Int }',
  },
  data: () => {
    const item = { __typename: 'Item', id: '1', name: 'x', size: 2 };
    return { Query: { item, other: item }, Mutation: { touch: item }, entities: [item] };
  },
  cases: {
    'answers them under the usual names': '{ __typename item { name size } other { id size } }',
    'changes under the usual names': 'mutation { __typename touch { name size } }',
  },
};

const several: Family = {
  name: 'root fields of several subgraphs in one operation',
  subgraphs: {
    a: 'type Query { a: Int! first: Shared @shareable } type Shared @shareable { a: Int x: Int }',
    b: 'type Query { b: String first: Shared @shareable } type Shared @shareable { b: Int x: Int }',
    c: 'type Query { c(of: [Int!]! = [1]): [Int!] nothing: Nothing } type Nothing { c: Int }',
  },
  data: () => ({
    Query: {
      a: 1,
      b: null,
      c: ({ of }: { of: number[] }) => of,
      nothing: null,
      first: { a: 1, b: 2, x: 3 },
    },
    entities: [],
  }),
  cases: {
    'asks each for its own': '{ c a nothing { c } b }',
    'keeps the order of the document': '{ x: c(of: []) b a y: c(of: 2) first { b a x } }',
    'asks one for what two have': { query: '{ first { x } }', asked: ['a'] },
  },
};

export const roots: readonly Family[] = [names, several];
