import { describe, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

describe('keys', () => {
  const federation = federate({
    subgraphs: {
      catalogue: `
        type Query { products: [Product!]! product(upc: String!): Product }
        type Product @key(fields: "upc") @key(fields: "sku maker { id }") {
          upc: String! sku: String! maker: Maker! title: String!
        }
        type Maker @key(fields: "id") { id: ID! }`,
      makers:
        'type Maker @key(fields: "id") { id: ID! name: String! country: Country } type Country { code: String! }',
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
  });

  it('follows a single key', () => expectConformance(federation, '{ products { title stock } }'));
  it('follows a compound key with an entity in it', () =>
    expectConformance(federation, '{ products { ordered } }'));
  it('follows several keys of one type in one operation', () =>
    expectConformance(federation, '{ products { stock ordered maker { name country { code } } title } }'));
  it('answers null for a root entity that is not there', () =>
    expectConformance(federation, '{ product(upc: "none") { title stock } }'));
  it('asks once for an entity that is met twice', () =>
    expectConformance(federation, '{ a: products { maker { name } } b: products { stock maker { name } } }'));
});

describe('a chain of keys', () => {
  const federation = federate({
    subgraphs: {
      a: 'type Query { parts: [Part!]! } type Part @key(fields: "id") { id: ID! }',
      b: 'type Part @key(fields: "id") @key(fields: "code") { id: ID! code: String! }',
      c: 'type Part @key(fields: "code") @key(fields: "serial { year number }") { code: String! serial: Serial! } type Serial @shareable { year: Int! number: Int! }',
      d: 'type Part @key(fields: "serial { year number }") { serial: Serial! weight: Float! } type Serial @shareable { year: Int! number: Int! }',
    },
    data: () => {
      const part = (n: number) => ({
        __typename: 'Part',
        id: `p${n}`,
        code: `c${n}`,
        serial: { year: 2000 + n, number: n },
        weight: n / 2,
      });
      const parts = [part(1), part(2), part(3)];
      return { Query: { parts }, entities: parts };
    },
  });

  it('goes from key to key until it reaches the field', () =>
    expectConformance(federation, '{ parts { weight } }'));
  it('keeps what it fetched for keys out of the response', () =>
    expectConformance(federation, '{ parts { weight serial { number } } }'));
});

describe('null entities', () => {
  const federation = federate({
    subgraphs: {
      books:
        'type Query { books: [Book]! shelf: [[Book]] } type Book @key(fields: "id") { id: ID! author: Author } type Author @key(fields: "id") { id: ID! }',
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
  });

  it('keeps the places of nulls in a list', () =>
    expectConformance(federation, '{ books { id author { name born } pages } }'));
  it('follows entities in nested lists', () =>
    expectConformance(federation, '{ shelf { pages author { name } } }'));
});

describe('shareable roots and values', () => {
  const federation = federate({
    subgraphs: {
      a: 'type Query { me: Person @shareable all: [Person!]! @shareable } type Person @shareable { id: ID! name: String! home: Home! } type Home @shareable { city: String! }',
      b: 'type Query { me: Person @shareable all: [Person!]! @shareable } type Person @shareable { id: ID! age: Int! home: Home! } type Home @shareable { street: String! }',
    },
    data: () => {
      const person = { id: '1', name: 'Ada', age: 36, home: { city: 'Mendoza', street: 'San Martín' } };
      return { Query: { me: person, all: [person, { ...person, id: '2', age: 3 }] }, entities: [] };
    },
  });

  it('completes one object from two roots', () =>
    expectConformance(federation, '{ me { id age name home { street city } } }'));
  it('completes the items of one list from two roots', () =>
    expectConformance(federation, '{ all { age name home { city street } } }'));
});

describe('@override and @inaccessible', () => {
  const federation = federate({
    subgraphs: {
      old: 'type Query { posts: [Post!]! } type Post @key(fields: "id") { id: ID! body: String! internal: Int! @inaccessible }',
      new: 'type Post @key(fields: "id") { id: ID! body: String! @override(from: "old") internal: Int! @external score: Int! @requires(fields: "internal") }',
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
  });

  it('takes an overridden field from its new owner', async () => {
    await expectConformance(federation, '{ posts { body } }');
  });
  it('uses an inaccessible field for a requirement', () =>
    expectConformance(federation, '{ posts { score } }'));
});
