/** What an operation may be written like: conditions, aliases, fragments, variables, introspection. */
import type { Data } from '../../testing/data.js';
import type { Family } from '../family.type.js';

const subgraphs = {
  people: `
    type Query { me: Person people(first: Int = 2, order: Order = UP): [Person!]! }
    enum Order { UP DOWN }
    type Person @key(fields: "id") { id: ID! name: String! friend: Person }`,
  posts: `
    type Query { post(where: Where!): Post }
    input Where { id: ID! tags: [String!]! = ["x"] nested: Where }
    type Person @key(fields: "id") { id: ID! posts(first: Int! = 1): [Post!]! }
    type Post { id: ID! text: String! author: Person! }`,
};

const data = (): Data => {
  const post = (id: string, author: unknown) => ({ id, text: `text ${id}`, author });
  const person = (id: string, name: string): Record<string, unknown> => ({ __typename: 'Person', id, name });
  const people = [person('1', 'Ada'), person('2', 'Bob'), person('3', 'Cid')];
  people.forEach((each, index) => {
    each['friend'] = people[index + 1] ?? null;
    each['posts'] = ({ first }: { first: number }) =>
      [post(`${each['id']}a`, each), post(`${each['id']}b`, each)].slice(0, first);
  });
  return {
    Query: {
      me: people[0],
      people: ({ first, order }: { first: number; order: string }) =>
        (order === 'UP' ? people : people.toReversed()).slice(0, first),
      post: ({ where }: { where: unknown }) => post(JSON.stringify(where), people[1]),
    },
    entities: people,
  };
};

const CONDITIONS = `query($yes: Boolean!, $no: Boolean!) {
  me @skip(if: $no) { name @include(if: $yes) id @skip(if: $yes) posts @include(if: $no) { id } }
  hidden: me @include(if: $no) { id }
  ...Part @include(if: $yes)
  ... @skip(if: $yes) { people { id } }
  literal: me { id @skip(if: true) name @include(if: true) }
}
fragment Part on Query { people { ...Named posts @skip(if: $no) { text } } }
fragment Named on Person { name @skip(if: $no) }`;

const conditions: Family = {
  name: '@skip and @include',
  subgraphs,
  data,
  cases: {
    'answers when one is true and the other false': {
      query: CONDITIONS,
      variables: { yes: true, no: false },
    },
    'answers when it is the other way round': { query: CONDITIONS, variables: { yes: false, no: true } },
    'answers when both are true': { query: CONDITIONS, variables: { yes: true, no: true } },
    'answers when both are false': { query: CONDITIONS, variables: { yes: false, no: false } },
    'asks no subgraph for what is left out': {
      query: 'query($no: Boolean!) { me { name posts @include(if: $no) { id } } }',
      variables: { no: false },
      asked: ['people'],
    },
    'includes a field that one of two fragments includes': {
      query:
        'query($yes: Boolean!) { me { ...F @include(if: $yes) ...F } } fragment F on Person { name posts @skip(if: $yes) { id } }',
      variables: { yes: false },
    },
    'takes both conditions of one field': {
      query:
        'query($a: Boolean!, $b: Boolean! = true) { me { n: name @skip(if: $a) @include(if: $b) i: id @skip(if: $b) @include(if: $a) friend { name @skip(if: $a) id @include(if: $a) } } }',
      variables: { a: false },
    },
    'answers an empty object when all in it is left out': {
      query:
        'query($no: Boolean!) { me { name @include(if: $no) friend { posts { id @include(if: $no) } } } }',
      variables: { no: false },
    },
    'answers an empty response when all of it is left out': {
      query: 'query($no: Boolean!) { me @include(if: $no) { name } ... @include(if: $no) { people { id } } }',
      variables: { no: false },
      asked: [],
    },
  },
};

const aliases: Family = {
  name: 'aliases and __typename',
  subgraphs,
  data,
  cases: {
    'answers one field under several keys':
      '{ a: me { n: name posts { id } } b: me { posts(first: 2) { text } more: posts(first: 2) { id } } }',
    'answers __typename under any key, anywhere':
      '{ __typename me { t: __typename posts { __typename author { x: __typename } } } }',
    'answers a document of nothing but __typename without asking anyone': {
      query: '{ __typename root: __typename }',
      asked: [],
    },
    'answers aliases that are names of JavaScript':
      '{ constructor: me { __proto__: name toString: id hasOwnProperty: posts { valueOf: text } } __proto__: me { id } }',
    'answers aliases that are names of other fields':
      '{ me: people { id: name name: id posts: friend { id: name } friend: posts { id } } }',
    'answers other fields under the name of __typename and of _entities':
      '{ _entities: me { __typename: name id _entities: posts { __typename: id author { __typename: id name } } } }',
    'merges selections of one key':
      '{ me { friend { id } posts { id } ... on Person { friend { name posts { id } } posts { text } } } }',
    'answers the field’s own name as an alias':
      '{ me: me { name: name name posts: posts(first: 2) { id: id } } }',
  },
};

const fragments: Family = {
  name: 'fragments within fragments',
  subgraphs,
  data,
  cases: {
    'answers named fragments of named fragments':
      '{ ...Root } fragment Root on Query { me { ...All } } fragment All on Person { ...Name friend { ...Name posts { ...P } } } fragment Name on Person { name } fragment P on Post { text author { ...Name } }',
    'answers one fragment in several places':
      '{ me { ...A friend { ...A } } people { ...A } } fragment A on Person { name posts { id } }',
    'answers inline fragments with and without types':
      '{ ... { me { ... { name ... on Person { ... { id posts { ... on Post { id } } } } } } } ... on Query { people { id } } }',
    'keeps the order of the document':
      '{ people { posts { text } ...B name ...A } } fragment A on Person { id friend { id } } fragment B on Person { friend { name } id }',
  },
};

const variables: Family = {
  name: 'variables and their defaults',
  subgraphs,
  data,
  cases: {
    'applies the defaults of variables and of arguments':
      'query($f: Int = 3, $o: Order, $n: Int! = 2) { people(first: $f, order: $o) { name posts(first: $n) { id } } }',
    'tells null from a value that was left out': {
      query: 'query($o: Order = DOWN) { a: people(order: $o) { id } b: people { id } }',
      variables: { o: 'DOWN' },
    },
    'passes input objects with their defaults': {
      query:
        'query($w: Where!, $id: ID!) { a: post(where: $w) { id } b: post(where: { id: $id, nested: { id: "3" } }) { id author { name } } }',
      variables: { w: { id: 1, nested: { id: 'x', tags: 'one' } }, id: '2' },
    },
    'uses one variable in several subgraphs': {
      query:
        'query($n: Int!) { people(first: $n) { posts(first: $n) { id } friend { posts(first: $n) { text } } } }',
      variables: { n: 2 },
    },
  },
};

const introspection: Family = {
  name: 'introspection',
  subgraphs,
  data,
  cases: {
    'answers it alone': {
      query:
        '{ __schema { queryType { name } types { name kind } } __type(name: "Person") { name fields { name } } }',
      asked: [],
    },
    'answers it beside data, in the order of the document': `query($n: String! = "Post") { me { name posts { id } } name: __type(name: $n) { id: name ...T } people { id } ...R }
      fragment T on __Type { name: kind fields { name } }
      fragment R on Query { s: __schema { queryType { name: name } } x: me { id } }`,
    'leaves it out when it is skipped': {
      query: 'query($s: Boolean!) { __schema @skip(if: $s) { queryType { name } } me { id } }',
      variables: { s: true },
    },
    'leaves out parts of it': {
      query:
        'query($s: Boolean!) { __schema { queryType { name @skip(if: $s) kind } } me { name @include(if: $s) } __type(name: "Post") @skip(if: $s) { name } }',
      variables: { s: true },
    },
  },
};

export const operations: readonly Family[] = [conditions, aliases, fragments, variables, introspection];
