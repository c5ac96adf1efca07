/** Entities that are null, or that not every subgraph knows. */
import type { Family } from '../family.type.js';

const nullEntities: Family = {
  name: 'null entities in lists',
  subgraphs: {
    books: `
      type Query { books: [Book]! shelf: [[Book]] }
      type Book @key(fields: "id") { id: ID! author: Author }
      type Author @key(fields: "id") { id: ID! }`,
    authors: 'type Author @key(fields: "id") { id: ID! name: String! born: Int }',
    prints: 'type Book @key(fields: "id") { id: ID! pages: Int }',
  },
  data: () => {
    const ada = { __typename: 'Author', id: '1', name: 'Ada', born: null };
    const first = { __typename: 'Book', id: 'b1', author: ada, pages: 10 };
    const second = { __typename: 'Book', id: 'b2', author: null, pages: null };
    const books = [first, null, second];
    return { Query: { books, shelf: [books, null, [], [second]] }, entities: [ada, first, second] };
  },
  cases: {
    'keeps the places of nulls in a list': '{ books { id author { name born } pages } }',
    'follows entities in nested lists': '{ shelf { pages author { name } } }',
  },
};

const unknownEntities: Family = {
  name: 'entities that another subgraph does not know',
  subgraphs: {
    core: 'type Query { all: [Item!]! loose: [Item] } type Item @key(fields: "id") { id: ID! next: Item }',
    extra: 'type Item @key(fields: "id") { id: ID! note: String tags: [String!] sure: Int! }',
    more: 'type Item @key(fields: "id") { id: ID! note: String @external length: Int @requires(fields: "note") }',
  },
  data: () => {
    const known = {
      __typename: 'Item',
      id: '1',
      note: 'n',
      tags: ['t'],
      sure: 1,
      length: 1,
    };
    const unknown = {
      __typename: 'Item',
      id: '2',
      note: null,
      tags: null,
      sure: null,
      length: null,
      unknownTo: ['extra'],
    };
    Object.assign(known, { next: unknown });
    Object.assign(unknown, { next: known });
    return { Query: { all: [known, unknown], loose: [unknown, known, null] }, entities: [known, unknown] };
  },
  cases: {
    'answers null for what only that subgraph has': '{ all { id note tags } }',
    'nulls the object where its field cannot be null': '{ loose { id sure } }',
    'nulls the nearest object that can be null': '{ loose { id next { next { sure } } } }',
    'nulls a whole list of objects that cannot be null': '{ all { sure } }',
    'does not compute from what was never known': '{ loose { length } }',
  },
};

const nestedLists: Family = {
  name: 'lists in lists of entities',
  subgraphs: {
    grid: `
      type Query { cube: [[[Cell!]!]]! rows: [Row!] }
      type Row { cells: [[Cell]!]! }
      type Cell @key(fields: "id") { id: ID! }`,
    cells: 'type Cell @key(fields: "id") { id: ID! value: Int near: [[Cell]] matrix: [[Int]!] }',
  },
  data: () => {
    const cells = [1, 2, 3].map(
      (n): Record<string, unknown> => ({
        __typename: 'Cell',
        id: `${n}`,
        value: n === 2 ? null : n,
        matrix: [[n, null], []],
      }),
    );
    const [a, b, c] = cells;
    for (const cell of cells) cell['near'] = [[a, null], null, [], [cell, c]];
    return {
      Query: { cube: [[[a], [b, c]], null, [[], [a]]], rows: [{ cells: [[a, null], [b]] }, { cells: [] }] },
      entities: cells,
    };
  },
  cases: {
    'goes to the entities at every depth': '{ cube { value } rows { cells { id value } } }',
    'goes from lists to lists': '{ cube { near { value near { id matrix } } } }',
    'keeps lists of leaves as they are': '{ rows { cells { matrix } } }',
  },
};

export const absentEntities: readonly Family[] = [nullEntities, unknownEntities, nestedLists];
