import { describe, expect, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

interface Product {
  readonly upc: string;
  readonly weight: number | null;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly tags: readonly { readonly name: string }[];
  price(args: { readonly currency: string }): number;
}

describe('@requires', () => {
  const federation = federate({
    subgraphs: {
      catalogue: `
        type Query { products: [Product!]! }
        type Product @key(fields: "upc") {
          upc: String! weight: Int size: Size tags: [Tag!]! price(currency: String!): Int
        }
        type Size @shareable { width: Int! height: Int! }
        type Tag @shareable { name: String! }`,
      shipping: `
        type Product @key(fields: "upc") {
          upc: String! weight: Int @external size: Size @external tags: [Tag!]! @external
          price(currency: String!): Int @external
          shipping: Int @requires(fields: "weight size { width }")
          label: String! @requires(fields: "tags { name }")
          tax: Int @requires(fields: "price(currency: \\"ARS\\")")
        }
        type Size @shareable { width: Int! height: Int! }
        type Tag @shareable { name: String! }`,
      lists:
        'type Query { listed: [Product] } type Product @key(fields: "upc", resolvable: false) { upc: String! }',
      totals: `
        type Product @key(fields: "upc") {
          upc: String! shipping: Int @external tax: Int @external
          total: Int @requires(fields: "shipping tax")
        }`,
    },
    data: () => {
      const product = (upc: string, weight: number | null, size: Product['size'], prices: number) => ({
        __typename: 'Product',
        upc,
        weight,
        size,
        tags: [{ name: `${upc}1` }, { name: `${upc}2` }],
        price: ({ currency }: { currency: string }) => (currency === 'ARS' ? prices * 1000 : prices),
        shipping(this: Partial<Product>) {
          return this.weight && this.size ? this.weight + this.size.width : null;
        },
        label(this: Partial<Product>) {
          return (this.tags ?? []).map(({ name }) => name).join('-');
        },
        tax(this: Partial<Product> & { price?: unknown }) {
          const { price } = this;
          return Math.round((typeof price === 'function' ? price({ currency: 'ARS' }) : Number(price)) / 5);
        },
        total(this: { shipping?: unknown; tax?: unknown }) {
          const [shipping, tax] = [this.shipping, this.tax].map((field) =>
            typeof field === 'function' ? field.call(this) : field,
          );
          return (shipping ?? 0) + tax;
        },
      });
      const products = [
        product('a', 10, { width: 3, height: 4 }, 7),
        product('b', null, { width: 5, height: 6 }, 8),
        product('c', 1, null, 9),
      ];
      return { Query: { products, listed: [products[1], null, products[0]] }, entities: products };
    },
  });

  it('fetches what a field requires, and keeps it out of the response', () =>
    expectConformance(federation, '{ products { shipping label } }'));
  it('requires a field with an argument', () => expectConformance(federation, '{ products { tax } }'));
  it('keeps the required argument apart from the reader’s own', () =>
    expectConformance(
      federation,
      'query($c: String!) { products { price(currency: $c) tax dollars: price(currency: "USD") } }',
      { c: 'EUR' },
    ));
  it('keeps them apart where the entity comes from a third subgraph', () =>
    expectConformance(federation, '{ listed { price(currency: "EUR") tax } }'));
  it('goes through requirements that have requirements', () =>
    expectConformance(federation, '{ products { total } }'));
  it('answers when an alias has the name of a key or of a required field', () =>
    expectConformance(
      federation,
      '{ products { upc: weight weight: upc size: label shipping __typename: upc tax: total } }',
    ));
});

describe('@provides', () => {
  const federation = federate({
    subgraphs: {
      reviews: `
        type Query { reviews: [Review!]! @provides(fields: "author { name }") plain: [Review!]! }
        type Review { body: String! author: Author! }
        type Author @key(fields: "id") { id: ID! name: String! @external }`,
      people: 'type Author @key(fields: "id") { id: ID! name: String! @shareable email: String }',
    },
    data: () => {
      const ada = { __typename: 'Author', id: '1', name: 'Ada', email: 'ada@example.org' };
      const reviews = [{ body: 'Good', author: ada }];
      return { Query: { reviews, plain: reviews }, entities: [ada] };
    },
  });

  it('takes a provided field from where it is', async () => {
    await expectConformance(federation, '{ reviews { body author { name } } }');
    expect(federation.asked).toEqual(['reviews']);
  });
  it('fetches the same field where it is not provided', async () => {
    await expectConformance(federation, '{ plain { author { name } } }');
    expect(federation.asked).toEqual(['reviews', 'people']);
  });
  it('fetches the rest of a provided entity', () =>
    expectConformance(federation, '{ reviews { author { email name } } }'));
});
