import { describe, expect, it } from 'vitest';
import { federate } from '../testing/federation.js';
import { toldErrors } from '../testing/told-errors.js';

const SECRET = 'postgres://root:hunter2@10.0.0.7/db';

/** A shop of three subgraphs, of which the named ones are down. */
function shopWithout(...dead: readonly string[]) {
  return federate({
    subgraphs: {
      catalogue: `
        type Query { products: [Product!]! first: Product }
        type Mutation { rename(to: String!): Product }
        type Product @key(fields: "upc") { upc: String! title: String! weight: Int }`,
      reviews: `
        type Query { reviews: [Review!] best: Review! }
        type Product @key(fields: "upc") { upc: String! reviews: [Review!]! rating: Float }
        type Review { id: ID! product: Product }`,
      shipping:
        'type Product @key(fields: "upc") { upc: String! weight: Int @external cost: Int @requires(fields: "weight") }',
    },
    data: () => {
      const product = (upc: string): Record<string, unknown> => ({
        __typename: 'Product',
        upc,
        title: `Title ${upc}`,
        weight: 2,
        rating: 4.5,
        cost(this: { weight?: number }) {
          return (this.weight ?? 0) * 3;
        },
      });
      const products = [product('a'), product('b')];
      const reviews = products.map((each, index) => ({ id: `r${index}`, product: each }));
      for (const [index, each] of products.entries()) each['reviews'] = [reviews[index]];
      return {
        Query: { products, first: products[0], reviews, best: reviews[0] },
        Mutation: { rename: () => products[0] },
        entities: products,
      };
    },
    transports: (name, transport) => (request) => {
      if (dead.includes(name)) throw new Error(SECRET);
      return transport(request);
    },
  });
}

const unavailable = (subgraph: string, path: string) => ({
  code: 'GRAFO_SUBGRAPH_UNAVAILABLE',
  subgraph,
  path,
  message: `The source "${subgraph}" does not answer.`,
  parameters: { subgraph },
});

describe('a dead subgraph', () => {
  it('nulls only its own fields, with an error at each of them', async () => {
    const { data, errors } = await shopWithout('reviews').run('{ products { title rating } reviews { id } }');
    expect(data).toEqual({
      products: [
        { title: 'Title a', rating: null },
        { title: 'Title b', rating: null },
      ],
      reviews: null,
    });
    expect(toldErrors(errors)).toEqual([
      unavailable('reviews', 'reviews'),
      unavailable('reviews', 'products.0.rating'),
      unavailable('reviews', 'products.1.rating'),
    ]);
  });

  it('bubbles from a non-null field, with no second error for what is explained', async () => {
    const { data, errors } = await shopWithout('reviews').run('{ first { title all: reviews { id } } }');
    expect(data).toEqual({ first: null });
    expect(toldErrors(errors)).toEqual([unavailable('reviews', 'first.all')]);
  });

  it('bubbles to the whole response where nothing on the way can be null', async () => {
    const { data, errors } = await shopWithout('reviews').run('{ best { id } first { title } }');
    expect(data).toBeNull();
    expect(toldErrors(errors)).toEqual([unavailable('reviews', 'best')]);
  });

  it('is told under the reader’s own keys', async () => {
    const { errors } = await shopWithout('reviews').run('{ p: products { r: rating upc: rating } }');
    expect(toldErrors(errors).map(({ path }) => path)).toEqual(['p.0.r', 'p.0.upc', 'p.1.r', 'p.1.upc']);
  });

  it('is told at the object where only a key or a requirement was asked of it', async () => {
    const { data, errors } = await shopWithout('catalogue').run('{ reviews { id product { cost rating } } }');
    expect(data).toEqual({
      reviews: [
        { id: 'r0', product: { cost: null, rating: 4.5 } },
        { id: 'r1', product: { cost: null, rating: 4.5 } },
      ],
    });
    expect(toldErrors(errors)).toEqual([
      unavailable('catalogue', 'reviews.0.product'),
      unavailable('catalogue', 'reviews.1.product'),
    ]);
  });

  it('does not stop the others from answering a mutation', async () => {
    const { data, errors } = await shopWithout('reviews', 'shipping').run(
      'mutation { a: rename(to: "x") { title rating } b: rename(to: "y") { cost title } }',
    );
    expect(data).toEqual({ a: { title: 'Title a', rating: null }, b: { cost: null, title: 'Title a' } });
    expect(toldErrors(errors)).toEqual([
      unavailable('reviews', 'a.rating'),
      unavailable('shipping', 'b.cost'),
    ]);
  });

  it('leaves introspection and __typename as they are', async () => {
    const { data } = await shopWithout('catalogue', 'reviews', 'shipping').run(
      '{ __schema { queryType { name } } __typename first { title } }',
    );
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } }, __typename: 'Query', first: null });
  });

  it('never shows a reader what the transport said', async () => {
    const result = await shopWithout('catalogue', 'reviews').run('{ first { title } reviews { id } }');
    expect(JSON.stringify(result)).not.toContain('hunter2');
    expect(result.errors?.every(({ originalError }) => originalError == null)).toBe(true);
  });
});

describe('many errors of one fetch', () => {
  it('are told twenty at a time, and the last counts the rest', async () => {
    const products = Array.from({ length: 100 }, (_, index) => ({ __typename: 'Product', upc: `${index}` }));
    const shop = federate({
      subgraphs: {
        a: 'type Query { products: [Product!]! } type Product @key(fields: "upc") { upc: ID! }',
        b: 'type Product @key(fields: "upc") { upc: ID! stock: Int! }',
      },
      data: () => ({ Query: { products }, entities: [] }),
      transports: (name, transport) => (name === 'b' ? () => Promise.reject(new Error('down')) : transport),
    });
    const { data, errors } = await shop.run('{ products { stock } }');
    expect(data).toBeNull();
    const told = toldErrors(errors);
    expect(told).toHaveLength(20);
    expect(told[0]).toEqual(unavailable('b', 'products.0.stock'));
    expect(told[19]).toEqual({
      ...unavailable('b', 'products.19.stock'),
      parameters: { subgraph: 'b', more: 80 },
    });
  });
});
