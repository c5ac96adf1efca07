/** Keys: how one subgraph's entity is found in another. */
import type { Family } from '../family.type.js';

const severalKeys: Family = {
  name: 'several keys of one type, one of them compound',
  subgraphs: {
    catalogue: `
      type Query { products: [Product!]! product(upc: String!): Product }
      type Product @key(fields: "upc") @key(fields: "sku maker { id }") {
        upc: String! sku: String! maker: Maker! title: String!
      }
      type Maker @key(fields: "id") { id: ID! }`,
    makers: `
      type Maker @key(fields: "id") { id: ID! name: String! country: Country }
      type Country { code: String! }`,
    stock: 'type Product @key(fields: "upc") { upc: String! stock: Int }',
    orders: `
      type Product @key(fields: "sku maker { id }") { sku: String! maker: Maker! ordered: Int! }
      type Maker @key(fields: "id", resolvable: false) { id: ID! }`,
  },
  data: () => {
    const acme = { __typename: 'Maker', id: '1', name: 'Acme', country: { code: 'AR' } };
    const bolt = { __typename: 'Maker', id: '2', name: 'Bolt', country: null };
    const product = { __typename: 'Product', sku: 's', stock: null };
    const table = { ...product, upc: 'a', maker: acme, title: 'Table', stock: 3, ordered: 1 };
    const chair = { ...product, upc: 'b', maker: bolt, title: 'Chair', ordered: 2 };
    const products = [table, chair];
    const find = ({ upc }: { upc: string }) => products.find((each) => each.upc === upc) ?? null;
    return { Query: { products, product: find }, entities: [acme, bolt, table, chair] };
  },
  cases: {
    'follows a single key': '{ products { title stock } }',
    'follows a compound key with an entity in it': '{ products { ordered } }',
    'follows several keys in one operation':
      '{ products { stock ordered maker { name country { code } } title } }',
    'answers null for a root entity that is not there': '{ product(upc: "none") { title stock } }',
    'asks once for an entity that is met twice': {
      query: '{ a: products { maker { name } } b: products { maker { name } } }',
      asked: ['catalogue', 'makers'],
    },
  },
};

const chain: Family = {
  name: 'a chain of keys',
  subgraphs: {
    a: 'type Query { parts: [Part!]! } type Part @key(fields: "id") { id: ID! }',
    b: 'type Part @key(fields: "id") @key(fields: "code") { id: ID! code: String! }',
    c: `type Part @key(fields: "code") @key(fields: "serial { year number }") { code: String! serial: Serial! }
        type Serial @shareable { year: Int! number: Int! }`,
    d: `type Part @key(fields: "serial { year number }") { serial: Serial! weight: Float! }
        type Serial @shareable { year: Int! number: Int! }`,
  },
  data: () => {
    const parts = [1, 2, 3].map((n) => ({
      __typename: 'Part',
      id: `p${n}`,
      code: `c${n}`,
      serial: { year: 2000 + n, number: n },
      weight: n / 2,
    }));
    return { Query: { parts }, entities: parts };
  },
  cases: {
    'goes from key to key until it reaches the field': {
      query: '{ parts { weight } }',
      asked: ['a', 'b', 'c', 'd'],
    },
    'keeps what it fetched for keys out of the response': '{ parts { weight serial { number } } }',
    'keeps them out where the reader gives their names to others':
      '{ parts { code: weight serial: id year: code } }',
  },
};

const nestedKeys: Family = {
  name: 'keys nested in objects',
  subgraphs: {
    rooms: `
      type Query { rooms: [Room!]! }
      type Room @key(fields: "place { floor building { id site { code } } }") { place: Place! name: String! }
      type Place @shareable { floor: Int! building: Building! }
      type Building @key(fields: "id site { code }") { id: ID! site: Site! }
      type Site @shareable { code: String! }`,
    sensors: `
      type Room @key(fields: "place { floor building { id site { code } } }") { place: Place! heat: Float }
      type Place @shareable { floor: Int! building: Building! }
      type Building @key(fields: "id site { code }") { id: ID! site: Site! doors: Int! }
      type Site @shareable { code: String! }`,
  },
  data: () => {
    const building = (id: string, code: string, doors: number) => ({
      __typename: 'Building',
      id,
      site: { code },
      doors,
    });
    const buildings = [building('1', 'x', 4), building('1', 'y', 5)];
    const rooms = [0, 1, 2].map((floor) => ({
      __typename: 'Room',
      place: { floor, building: buildings[floor % 2] },
      name: `R${floor}`,
      heat: floor === 2 ? null : 20.5 + floor,
    }));
    return { Query: { rooms }, entities: [...buildings, ...rooms] };
  },
  cases: {
    'sends a key of several depths': '{ rooms { name heat } }',
    'tells entities apart by the deepest part of their key':
      '{ rooms { heat place { building { doors } } } }',
    'answers parts of the key beside it':
      '{ rooms { place { floor building { site { code } doors } } heat } }',
  },
};

const nullableKeys: Family = {
  name: 'keys that can be null',
  subgraphs: {
    people: `
      type Query { people: [Person] }
      type Person @key(fields: "id") @key(fields: "email") { id: ID email: String name: String! }`,
    mail: 'type Person @key(fields: "email") { email: String unread: Int }',
    staff: 'type Person @key(fields: "id") { id: ID desk: Desk } type Desk { number: Int! }',
  },
  data: () => {
    const person = (id: string | null, email: string | null, name: string) => ({
      __typename: 'Person',
      id,
      email,
      name,
      unread: email === null ? null : name.length,
      desk: id === null ? null : { number: Number(id) },
    });
    const people = [person('1', 'a@x', 'Ada'), person(null, 'b@x', 'Bob'), person('3', null, 'Cid')];
    return { Query: { people: [...people, null, person(null, null, 'Dan')] }, entities: people };
  },
  cases: {
    'answers null where the key is null': '{ people { name unread } }',
    'goes by each key that is there': '{ people { name unread desk { number } } }',
    'asks nobody for an entity without a key': '{ people { desk { number } id } }',
  },
};

const differentKeys: Family = {
  name: 'another key in every subgraph',
  subgraphs: {
    a: 'type Query { a: [Thing!]! } type Thing @key(fields: "x") @key(fields: "x y") { x: Int! y: Int! a: String! }',
    b: 'type Query { b: [Thing!]! } type Thing @key(fields: "x y") @key(fields: "z") { x: Int! y: Int! z: Kind! b: String! } enum Kind { ONE TWO }',
    c: 'type Query { c: Thing } type Thing @key(fields: "z") { z: Kind! c: String! } enum Kind { ONE TWO }',
  },
  data: () => {
    const thing = (x: number, y: number, z: string) => ({
      __typename: 'Thing',
      x,
      y,
      z,
      a: `a${x}${y}`,
      b: `b${x}${y}`,
      c: `c${z}`,
    });
    const things = [thing(1, 1, 'ONE'), thing(2, 1, 'TWO')];
    return { Query: { a: things, b: things.toReversed(), c: things[1] }, entities: things };
  },
  cases: {
    'goes from any of them to any other': '{ a { a b c x } b { z y a b c } c { a b c } }',
    'goes through a subgraph for its keys alone': { query: '{ a { c } }', asked: ['a', 'b', 'c'] },
    'uses a key that is an enum': { query: '{ c { b } }', asked: ['c', 'b'] },
  },
};

const references: Family = {
  name: 'references that cannot be resolved where they are made',
  subgraphs: {
    links: `
      type Query { link(to: ID!): Link }
      type Link { target: Page owner: Owner! }
      type Page @key(fields: "id", resolvable: false) { id: ID! }
      type Owner @key(fields: "id", resolvable: false) { id: ID! }`,
    pages:
      'type Page @key(fields: "id") { id: ID! title: String! } type Owner @key(fields: "id") { id: ID! name: String }',
  },
  data: () => {
    const page = { __typename: 'Page', id: '1', title: 'Home' };
    const owner = { __typename: 'Owner', id: '1', name: 'Ada' };
    const link = ({ to }: { to: string }) => ({ target: to === '1' ? page : null, owner });
    return { Query: { link }, entities: [page, owner] };
  },
  cases: {
    'fetches them elsewhere': '{ link(to: 1) { target { title } owner { name } } }',
    'asks for nothing but the key when no more is wanted': {
      query: '{ link(to: 1) { target { id __typename } owner { id } } }',
      asked: ['links'],
    },
    'keeps two types with the same id apart':
      '{ a: link(to: 1) { target { id title } owner { id name } } b: link(to: 2) { target { title } owner { name } } }',
  },
};

export const keys: readonly Family[] = [
  severalKeys,
  chain,
  nestedKeys,
  nullableKeys,
  differentKeys,
  references,
];
