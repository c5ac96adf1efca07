/** Ways through the graph: deep, round, and several to one place. */
import type { Family } from '../family.type.js';

const deep: Family = {
  name: 'entities of five subgraphs, one after the other',
  subgraphs: {
    a: 'type Query { start: A } type A @key(fields: "id") { id: ID! } ',
    b: 'type A @key(fields: "id") { id: ID! b: B } type B @key(fields: "id") { id: ID! }',
    c: 'type B @key(fields: "id") { id: ID! cs: [C] } type C @key(fields: "id") { id: ID! }',
    d: 'type C @key(fields: "id") { id: ID! d: D! } type D @key(fields: "id") { id: ID! }',
    e: 'type D @key(fields: "id") { id: ID! back: A name: String! } type A @key(fields: "id", resolvable: false) { id: ID! }',
  },
  data: () => {
    const a: Record<string, unknown> = { __typename: 'A', id: 'a' };
    const d = [0, 1].map((n) => ({ __typename: 'D', id: `d${n}`, back: n === 0 ? a : null, name: `D${n}` }));
    const c = [0, 1].map((n) => ({ __typename: 'C', id: `c${n}`, d: d[n] }));
    const b = { __typename: 'B', id: 'b', cs: [c[0], null, c[1], c[0]] };
    a['b'] = b;
    return { Query: { start: a }, entities: [a, b, ...c, ...d] };
  },
  cases: {
    'goes all the way': { query: '{ start { b { cs { d { name } } } } }', asked: ['a', 'b', 'c', 'd', 'e'] },
    'goes round': '{ start { b { cs { d { back { b { id cs { id d { name back { id } } } } } } } } } }',
    'answers what lies on the way': '{ start { id b { id cs { id d { id back { id } name } } } } }',
  },
};

const severalWays: Family = {
  name: 'one field by several ways',
  subgraphs: {
    a: `
      type Query { viewer: User! users: [User!] team: Team }
      type Team { lead: User crew: [User] }
      type User @key(fields: "id") { id: ID! boss: User }`,
    b: 'type Query { guest: User } type User @key(fields: "id") { id: ID! name: String! nick(of: Int): String }',
    c: 'type User @key(fields: "id") { id: ID! name: String! @external hello: String @requires(fields: "name") }',
  },
  data: () => {
    const user = (id: string, name: string): Record<string, unknown> => ({
      __typename: 'User',
      id,
      name,
      nick: ({ of = 0 }: { of?: number }) => `${name}${of}`,
      hello(this: { name: string }) {
        return `Hi ${this.name}`;
      },
    });
    const [ada, bob] = [user('1', 'Ada'), user('2', 'Bob')];
    Object.assign(ada, { boss: bob });
    Object.assign(bob, { boss: null });
    return {
      Query: { viewer: ada, users: [ada, bob, ada], team: { lead: bob, crew: [ada, null, bob] }, guest: bob },
      entities: [ada, bob],
    };
  },
  cases: {
    'answers it in each place':
      '{ viewer { name boss { name } } users { name } team { lead { name } crew { name hello } } guest { hello } }',
    'asks once for the same fields of several places': {
      query: '{ viewer { name } users { name } team { lead { name } } }',
      asked: ['a', 'b'],
    },
    'keeps what differs from place to place apart':
      '{ viewer { nick(of: 1) } users { nick(of: 2) n: nick } team { crew { nick(of: 1) } lead { hello nick(of: 3) } } }',
    'merges selections of one place from several fragments':
      '{ team { ...A ...B crew { ...C } } } fragment A on Team { lead { name boss { id } } crew { ...D } } fragment B on Team { lead { hello boss { name } } } fragment C on User { name } fragment D on User { boss { hello } name }',
  },
};

const trees: Family = {
  name: 'trees of entities of one type',
  subgraphs: {
    places:
      'type Query { place(id: ID!): Place } type Place @key(fields: "id") { id: ID! parent: Place children: [Place!]! }',
    names:
      'type Place @key(fields: "id") { id: ID! name(lang: Lang = ES): String twin: Place } enum Lang { ES EN }',
  },
  data: () => {
    const place = (id: string): Record<string, unknown> => ({
      __typename: 'Place',
      id,
      name: ({ lang }: { lang: string }) => `${lang} ${id}`,
      children: [],
    });
    const [root, left, right, leaf] = [place('r'), place('a'), place('b'), place('aa')];
    Object.assign(root, { children: [left, right], parent: null, twin: null });
    Object.assign(left, { children: [leaf], parent: root, twin: right });
    Object.assign(right, { parent: root, twin: left });
    Object.assign(leaf, { parent: left, twin: null });
    const all = [root, left, right, leaf];
    return {
      Query: { place: ({ id }: { id: string }) => all.find((each) => each['id'] === id) ?? null },
      entities: all,
    };
  },
  cases: {
    'goes up and down': {
      query:
        'query($l: Lang) { place(id: "aa") { name parent { name(lang: $l) parent { name children { name twin { name children { id } } } } } } }',
      variables: { l: 'EN' },
    },
    'goes up and down under one key':
      '{ place(id: "r") { p: children { p: twin { p: parent { name } name } name(lang: EN) } } }',
    'answers null at the end of the tree':
      '{ place(id: "r") { parent { name } twin { name } } none: place(id: "x") { name } }',
  },
};

export const paths: readonly Family[] = [deep, severalWays, trees];
