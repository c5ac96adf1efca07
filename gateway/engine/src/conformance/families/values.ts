/** What goes in and comes out: enums, inputs, scalars and arguments that subgraphs declare differently. */
import type { Family } from '../family.type.js';

const intersections: Family = {
  name: 'enums and inputs of which each subgraph knows a part',
  subgraphs: {
    a: `
      type Query { find(by: Filter, sort: Sort = NAME): [Item] @shareable }
      input Filter { name: String = "x" size: Int tags: [String!] }
      enum Sort { NAME SIZE COLOUR }
      enum State { NEW USED }
      type Item @key(fields: "id") { id: ID! state: State! echo(filter: Filter): String }`,
    b: `
      type Query { find(by: Filter, sort: Sort = NAME): [Item] @shareable }
      input Filter { name: String = "x" tags: [String!] colour: String }
      enum Sort { NAME SIZE WEIGHT }
      enum State { NEW BROKEN }
      type Item @key(fields: "id") { id: ID! second: State repeat(filter: Filter): String }`,
  },
  data: () => {
    const echo = ({ filter }: { filter?: unknown }) => JSON.stringify(filter ?? null);
    const item = (id: string, state: string, second: string | null) => ({
      __typename: 'Item',
      id,
      state,
      second,
      echo,
      repeat: echo,
    });
    const items = [item('1', 'USED', 'BROKEN'), item('2', 'NEW', null)];
    const find = ({ sort }: { sort: string }) => (sort === 'NAME' ? items : items.toReversed());
    return { Query: { find }, entities: items };
  },
  cases: {
    'takes in what all of them know': {
      query:
        'query($f: Filter) { find(by: $f, sort: SIZE) { echo(filter: $f) repeat(filter: { tags: ["a"] }) } }',
      variables: { f: { tags: 'one' } },
    },
    'gives out what any of them knows': '{ find { state second } }',
    'introspects the one and the other':
      '{ in: __type(name: "Filter") { inputFields { name defaultValue } } sort: __type(name: "Sort") { enumValues { name } } state: __type(name: "State") { enumValues { name } } }',
  },
};

const argumentsOfEntities: Family = {
  name: 'arguments of fields of entities',
  subgraphs: {
    a: 'type Query { user(id: ID = "1"): User users: [User] } type User @key(fields: "id") { id: ID! }',
    b: `
      type User @key(fields: "id") {
        id: ID! posts(first: Int! = 2, where: Where, order: [Order!] = [UP]): [String!]!
        rank(among: [[Int]!], at: Instant): String
      }
      input Where { text: String not: Where all: [Where!] since: Instant = "now" }
      enum Order { UP DOWN }
      scalar Instant`,
    c: 'type User @key(fields: "id") { id: ID! score(weights: Weights! = { a: 1, b: [2] }): Float! } input Weights { a: Float! b: [Int!]! c: Boolean = true }',
  },
  data: () => {
    const told = (args: unknown) => JSON.stringify(args);
    const user = (id: string) => ({
      __typename: 'User',
      id,
      posts: (args: { first: number }) =>
        Array.from({ length: args.first }, (_, n) => `${id}${n}${told(args)}`),
      rank: told,
      score: ({ weights: { a, b, c } }: { weights: { a: number; b: number[]; c: boolean } }) =>
        a + b.length / 4 + (c ? 0.5 : 0),
    });
    const users = [user('1'), user('2')];
    const find = ({ id }: { id: string }) => users.find((each) => each.id === id) ?? null;
    return { Query: { user: find, users }, entities: users };
  },
  cases: {
    'sends variables to the subgraph that uses them': {
      query:
        'query($n: Int!, $w: Where, $o: [Order!], $m: [[Int]!]) { users { posts(first: $n, where: $w, order: $o) rank(among: $m) } user { score } }',
      variables: { n: 1, w: { not: { text: 'x' }, all: [{ since: null }] }, o: 'DOWN', m: [[1, null], []] },
    },
    'sends variables inside literals': {
      query:
        'query($t: String, $w: Where!, $i: Instant = "then") { user { posts(where: { text: $t, all: [$w, { since: $i }] }) rank(at: $i) } }',
      variables: { w: { text: 'y' } },
    },
    'tells a variable that was left out from one that is null': {
      query:
        'query($a: [Order!], $b: [Order!]) { user { none: posts(order: $a) null: posts(order: $b) } user2: user(id: "2") { posts } }',
      variables: { b: null },
    },
    'answers one field with several arguments':
      '{ users { posts a: posts(first: 0) b: posts(first: 1) c: posts(first: 1, order: DOWN) } }',
    'applies defaults of inputs': {
      query: 'query($w: Weights!) { user { score(weights: $w) s: score(weights: { a: 0.5, b: [] }) } }',
      variables: { w: { a: 3, b: [1, 2], c: false } },
    },
  },
};

const scalars: Family = {
  name: 'custom scalars of any shape',
  subgraphs: {
    a: `
      type Query { record(filter: Json, on: Date): Record }
      type Record @key(fields: "day") { day: Date! raw: Json list: [Json!] grid: [[Date]] }
      scalar Json
      scalar Date`,
    b: 'type Record @key(fields: "day") { day: Date! note: Json like(other: Json!): Json } scalar Date scalar Json',
  },
  data: () => {
    const record = {
      __typename: 'Record',
      day: '2026-01-02',
      raw: { __typename: 'x', a: [1, { b: null }], id: 7 },
      list: [1, 'two', [3], { four: 4 }, false],
      grid: [['2026-01-03', null], null, []],
      note: '{}',
      like: ({ other }: { other: unknown }) => ({ other }),
    };
    const find = ({ filter, on }: { filter?: unknown; on?: unknown }) =>
      filter === null ? null : { ...record, raw: { ...record.raw, filter, on } };
    return { Query: { record: find }, entities: [record] };
  },
  cases: {
    'passes objects and lists through': '{ record { raw list grid note } }',
    'does not look into them for keys': '{ record { id: raw __typename note } }',
    'takes literals and variables of any shape': {
      query:
        'query($j: Json!, $v: Json) { record(filter: { a: [1, 2.5, "x", true, null, ENUM], v: $v }, on: "d") { raw like(other: $j) l: like(other: [{ x: $v }, "y"]) } }',
      variables: { j: { deep: [{ er: 1 }] }, v: 5 },
    },
    'finds an entity by a scalar': { query: '{ record { note } }', asked: ['a', 'b'] },
  },
};

const sameKeyOtherType: Family = {
  name: 'one key for fields of different types and nullabilities',
  subgraphs: {
    a: `
      type Query { all: [Any!]! nodes: [Node] }
      union Any = A | B | C
      interface Node { id: ID! }
      type A implements Node @key(fields: "id") { id: ID! size: Int! name: String! kind: KindA! at(x: Int): Int }
      type B implements Node @key(fields: "id") { id: ID! size: Int name: String kind: KindB! at(x: Int): Int }
      type C @key(fields: "code") { code: String! size: Float kind: String }
      enum KindA { X }
      enum KindB { Y }`,
    b: `
      type A @key(fields: "id") { id: ID! more: [B!]! note: String! deep: Deep! }
      type B @key(fields: "id") { id: ID! more: [A] note: String deep: Deep }
      type C @key(fields: "code") { code: String! more: C note: [String!]! }
      type Deep { v: Int! }`,
  },
  data: () => {
    const a: Record<string, unknown> = {
      __typename: 'A',
      id: '1',
      size: 1,
      name: 'a',
      kind: 'X',
      note: 'na',
      deep: { v: 1 },
    };
    const b: Record<string, unknown> = {
      __typename: 'B',
      id: '1',
      size: null,
      name: null,
      kind: 'Y',
      note: null,
      deep: null,
    };
    const c = { __typename: 'C', code: 'c', size: 1.5, kind: 'Z', more: null, note: ['nc'] };
    const at = ({ x }: { x?: number }) => x ?? null;
    Object.assign(a, { more: [b], at });
    Object.assign(b, { more: [a, null], at });
    return { Query: { all: [a, b, c], nodes: [b, a] }, entities: [a, b, c] };
  },
  cases: {
    'answers a key that is one field here and another there':
      '{ all { ... on A { x: name n: at } ... on B { y: name n: at(x: 4) } ... on C { m: code } } nodes { ... on A { n: at } ... on B { n: size } } }',
    'answers fields of the same name with other arguments':
      '{ all { ... on A { at(x: 1) } ... on B { at(x: 2) } } nodes { ... on B { at } ... on A { at(x: 3) } } }',
    'answers them in entities of other subgraphs':
      '{ nodes { ... on A { more { id name note } } ... on B { note deep { v } } } }',
  },
};

const keysOfOtherTypes: Family = {
  name: 'keys of one name that have other types, and fields that only one subgraph has as non-null',
  subgraphs: {
    a: `
      type Query { all: [Any] some: [Sized!] }
      union Any = Page | Line | Word
      interface Sized { size: Int }
      type Page implements Sized @key(fields: "key") { key: ID! size: Int! @shareable }
      type Line implements Sized @key(fields: "key") { key: Int! size: Int }
      type Word @key(fields: "key { text }") { key: WordKey }
      type WordKey @shareable { text: String! }`,
    b: `
      type Page @key(fields: "key") { key: ID! size: Int @shareable lines: [Line!] }
      type Line @key(fields: "key") { key: Int! words: [Word] page: Page }
      type Word @key(fields: "key { text }") { key: WordKey lines: [[Line]!]! }
      type WordKey @shareable { text: String! }`,
  },
  data: () => {
    const page: Record<string, unknown> = { __typename: 'Page', key: '1', size: 3 };
    const line: Record<string, unknown> = { __typename: 'Line', key: 1, size: null, page };
    const word: Record<string, unknown> = {
      __typename: 'Word',
      key: { text: 'w' },
      lines: [[line, null], []],
    };
    Object.assign(page, { lines: [line] });
    Object.assign(line, { words: [word, null] });
    return { Query: { all: [page, line, null, word], some: [line, page] }, entities: [page, line, word] };
  },
  cases: {
    'asks each type for its own key':
      '{ all { ... on Page { lines { key } } ... on Line { page { key } } ... on Word { by: lines { size } } } }',
    'asks for a field that is null in one type alone':
      '{ all { ... on Page { size } ... on Line { size } } }',
    'asks for it by the interface':
      '{ some { size ... on Page { lines { size } } ... on Line { page { size } } } }',
    'answers the keys of all of them':
      '{ all { ... on Page { k: key } ... on Line { n: key words { key { text } } } ... on Word { w: key { text } } } }',
  },
};

export const values: readonly Family[] = [
  keysOfOtherTypes,
  intersections,
  argumentsOfEntities,
  scalars,
  sameKeyOtherType,
];
