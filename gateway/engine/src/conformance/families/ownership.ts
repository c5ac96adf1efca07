/** Who answers a field: @override, @shareable, @inaccessible. */
import type { Family } from '../family.type.js';

const override: Family = {
  name: '@override, and a requirement of what is inaccessible',
  subgraphs: {
    old: `
      type Query { posts: [Post!]! }
      type Post @key(fields: "id") { id: ID! body: String! internal: Int! @inaccessible }`,
    new: `
      type Post @key(fields: "id") {
        id: ID! body: String! @override(from: "old") internal: Int! @external
        score: Int! @requires(fields: "internal")
      }`,
  },
  data: () => {
    const post = {
      __typename: 'Post',
      id: '1',
      body: 'Hello',
      internal: 20,
      score(this: { internal: number }) {
        return this.internal * 2;
      },
    };
    return { Query: { posts: [post] }, entities: [post] };
  },
  cases: {
    'takes an overridden field from its new owner': { query: '{ posts { body } }', asked: ['old', 'new'] },
    'uses an inaccessible field for a requirement': '{ posts { score } }',
  },
};

const overriddenKeys: Family = {
  name: '@override of fields that are parts of keys and of roots',
  subgraphs: {
    a: `
      type Query { things: [Thing] thing: Thing }
      type Thing @key(fields: "id") @key(fields: "code") { id: ID! code: String! size: Int }`,
    b: `
      type Query { thing: Thing @override(from: "a") }
      type Thing @key(fields: "id") @key(fields: "code") {
        id: ID! code: String! @override(from: "a") size: Int @override(from: "a") note: String
      }`,
    c: 'type Thing @key(fields: "code") { code: String! extra: [Int] }',
  },
  data: () => {
    const thing = (id: string) => ({
      __typename: 'Thing',
      id,
      code: `c${id}`,
      size: null,
      note: `n${id}`,
      extra: [Number(id), null],
    });
    const things = [thing('1'), thing('2')];
    return { Query: { things: [...things, null], thing: things[1] }, entities: things };
  },
  cases: {
    'takes a root from its new owner': { query: '{ thing { size code } }', asked: ['b'] },
    'goes to the new owner for a key of a third': '{ things { extra size } }',
    'answers both owners’ fields': '{ things { id code note extra } thing { extra } }',
  },
};

const progressive: Family = {
  name: '@override with a label that is not active',
  subgraphs: {
    old: 'type Query { accounts: [Account] } type Account @key(fields: "id") { id: ID! plan: String since: Int }',
    new: `
      type Account @key(fields: "id") {
        id: ID! plan: String @override(from: "old", label: "new-plans") seats: Int
      }`,
  },
  data: () => {
    const account = { __typename: 'Account', id: '1', plan: 'basic', since: 2020, seats: 3 };
    return { Query: { accounts: [account, null] }, entities: [account] };
  },
  cases: {
    'stays with the subgraph that it is taken from': { query: '{ accounts { plan } }', asked: ['old'] },
    'answers it beside what only the new one has': '{ accounts { seats plan since } }',
  },
};

const shareable: Family = {
  name: 'shareable roots and values',
  subgraphs: {
    a: `
      type Query { me: Person @shareable all: [Person!]! @shareable }
      type Person @shareable { id: ID! name: String! home: Home! }
      type Home @shareable { city: String! }`,
    b: `
      type Query { me: Person @shareable all: [Person!]! @shareable }
      type Person @shareable { id: ID! age: Int! home: Home! }
      type Home @shareable { street: String! }`,
  },
  data: () => {
    const person = { id: '1', name: 'Ada', age: 36, home: { city: 'Mendoza', street: 'San Martín' } };
    return { Query: { me: person, all: [person, { ...person, id: '2', age: 3 }] }, entities: [] };
  },
  cases: {
    'completes one object from two roots': '{ me { id age name home { street city } } }',
    'completes the items of one list from two roots': '{ all { age name home { city street } } }',
    'completes it under several keys': '{ a: me { name } b: me { age } c: me { home { street c: city } } }',
  },
};

const sharedValues: Family = {
  name: 'values of entities of which each subgraph has a part',
  subgraphs: {
    a: `
      type Query { shops: [Shop!] }
      type Shop @key(fields: "id") { id: ID! address: Address @shareable }
      type Address @shareable { street: String! geo: Geo }
      type Geo @shareable { lat: Float! }`,
    b: `
      type Shop @key(fields: "id") { id: ID! address: Address @shareable }
      type Address @shareable { street: String! zip: String geo: Geo }
      type Geo @shareable { lat: Float! lon: Float! }`,
    c: 'type Shop @key(fields: "id") { id: ID! address: Address @shareable open: Boolean } type Address @shareable { country: String! }',
  },
  data: () => {
    const shop = (id: string, address: unknown) => ({ __typename: 'Shop', id, address, open: id === '1' });
    const shops = [
      shop('1', { street: 's', zip: null, country: 'AR', geo: { lat: 1.5, lon: 2.5 } }),
      shop('2', null),
      shop('3', { street: 't', zip: 'z', country: 'UY', geo: null }),
    ];
    return { Query: { shops }, entities: shops };
  },
  cases: {
    'puts one value together from all of them':
      '{ shops { open address { street zip country geo { lat lon } } } }',
    'asks only for the parts that are wanted': {
      query: '{ shops { address { geo { lat } } } }',
      asked: ['a'],
    },
    'puts it together under an alias': '{ shops { address { country } a: address { zip geo { lon } } } }',
  },
};

const inaccessible: Family = {
  name: 'keys, types and values that readers may not see',
  subgraphs: {
    a: `
      type Query { docs: [Doc] any: [Any] }
      type Doc @key(fields: "hidden") { hidden: ID! @inaccessible title: String! kind: Kind box: Box @inaccessible }
      type Box @shareable @inaccessible { id: ID! }
      union Any = Doc | Secret
      type Secret @key(fields: "id") @inaccessible { id: ID! }
      enum Kind { OPEN CLOSED @inaccessible }`,
    b: `
      type Doc @key(fields: "hidden") { hidden: ID! @inaccessible box: Box @external volume: Int @requires(fields: "box { id }") }
      type Box @shareable @inaccessible { id: ID! }
      type Secret @key(fields: "id") @inaccessible { id: ID! }`,
  },
  data: () => {
    const doc = (hidden: string, kind: string | null) => ({
      __typename: 'Doc',
      hidden,
      title: `T${hidden}`,
      kind,
      box: { id: hidden },
      volume(this: { box: { id: string } }) {
        return Number(this.box.id) * 3;
      },
    });
    const docs = [doc('1', 'OPEN'), doc('2', null)];
    const secret = { __typename: 'Secret', id: '1' };
    return { Query: { docs, any: [docs[0], secret, null] }, entities: [...docs, secret] };
  },
  cases: {
    'goes by an inaccessible key': '{ docs { title volume } }',
    'requires an inaccessible type': '{ docs { volume kind } }',
    'shows nothing of an inaccessible member of a union':
      '{ any { __typename ... on Doc { title volume } } }',
    'introspects without any of it':
      '{ __type(name: "Doc") { fields { name } } any: __type(name: "Any") { possibleTypes { name } } kind: __type(name: "Kind") { enumValues { name } } }',
  },
};

export const ownership: readonly Family[] = [
  override,
  overriddenKeys,
  progressive,
  shareable,
  sharedValues,
  inaccessible,
];
