import { describe, expect, it } from 'vitest';
import { expectConformance } from '../testing/expect-conformance.js';
import { federate } from '../testing/federation.js';

describe('mutations', () => {
  const federation = federate({
    subgraphs: {
      catalogue: `
        type Query { product: Product }
        type Mutation { rename(to: String!): Product refuse: Int! }
        type Product @key(fields: "id") { id: ID! name: String! }`,
      stock: `
        type Mutation { add(n: Int!): Product }
        type Product @key(fields: "id") { id: ID! stock: Int! history: [Int!]! }`,
    },
    data: () => {
      const stocks = [0];
      const product = {
        __typename: 'Product',
        id: '1',
        name: 'Table',
        stock: () => stocks.at(-1),
        history: () => [...stocks],
      };
      return {
        Query: { product },
        Mutation: {
          rename: ({ to }: { to: string }) => Object.assign(product, { name: to }),
          add: ({ n }: { n: number }) => {
            stocks.push((stocks.at(-1) ?? 0) + n);
            return product;
          },
          refuse: () => {
            throw new Error('no');
          },
        },
        entities: [product],
      };
    },
  });

  it('runs root fields in order across subgraphs', async () => {
    await expectConformance(
      federation,
      'mutation { a: add(n: 1) { stock } r: rename(to: "Chair") { name } b: add(n: 2) { stock } }',
    );
    expect(federation.asked).toEqual(['stock', 'catalogue', 'stock']);
  });
  it('completes each root field from other subgraphs before the next begins', () =>
    expectConformance(
      federation,
      'mutation { r: rename(to: "x") { stock name } a: add(n: 1) { name } q: rename(to: "y") { stock name } b: add(n: 2) { name history } }',
    ));
  it('runs root fields of one subgraph one after the other', () =>
    expectConformance(
      federation,
      'mutation { a: add(n: 1) { name stock } b: add(n: 5) { name stock } __typename }',
    ));
  it('keeps order and conditions of root fields in fragments', () =>
    expectConformance(
      federation,
      `mutation($no: Boolean!) { ...F b: add(n: 2) { stock } c: add(n: 3) @include(if: $no) { stock } ... on Mutation { a: add(n: 1) { history } } }
       fragment F on Mutation { a: add(n: 1) { stock name } }`,
      { no: false },
    ));
  it('nulls the whole of a mutation whose non-null field failed', () =>
    expectConformance(federation, 'mutation { refuse }'));
});
