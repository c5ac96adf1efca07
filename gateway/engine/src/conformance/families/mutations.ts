/** Mutations: one root field after the other, each completed from other subgraphs before the next begins. */
import type { Family } from '../family.type.js';

const refuse = () => {
  throw new Error('no');
};

const inOrder: Family = {
  name: 'mutations of several subgraphs',
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
        refuse,
      },
      entities: [product],
    };
  },
  cases: {
    'runs root fields in order across subgraphs': {
      query: 'mutation { a: add(n: 1) { stock } r: rename(to: "Chair") { name } b: add(n: 2) { stock } }',
      asked: ['stock', 'catalogue', 'stock'],
    },
    'completes each root field from other subgraphs before the next begins':
      'mutation { r: rename(to: "x") { stock name } a: add(n: 1) { name } q: rename(to: "y") { stock name } b: add(n: 2) { name history } }',
    'runs root fields of one subgraph one after the other':
      'mutation { a: add(n: 1) { name stock } b: add(n: 5) { name stock } __typename }',
    'keeps order and conditions of root fields in fragments': {
      query: `mutation($no: Boolean!) { ...F b: add(n: 2) { stock } c: add(n: 3) @include(if: $no) { stock } ... on Mutation { a: add(n: 1) { history } } }
        fragment F on Mutation { a: add(n: 1) { stock name } }`,
      variables: { no: false },
    },
    'nulls the whole of a mutation whose non-null field failed': 'mutation { refuse }',
  },
};

const payloads: Family = {
  name: 'mutations that answer payloads, with problems and with what failed',
  subgraphs: {
    plans: `
      type Query { plan: Plan }
      type Mutation { savePlan(input: PlanInput!): SavePayload! drop(id: ID!): Boolean fail: Plan }
      input PlanInput { id: ID! title: String = "Untitled" tags: [String!]! = [] }
      type SavePayload { plan: Plan problems: [Problem!]! }
      type Problem { code: String! path: [String!] }
      type Plan @key(fields: "id") { id: ID! title: String! }`,
    audit: `
      type Mutation { audit(id: ID!): Entry }
      type Plan @key(fields: "id") { id: ID! entries: [Entry!]! must: Int! }
      type Entry { text: String! plan: Plan! }`,
  },
  data: () => {
    const log: unknown[] = [];
    const plan: Record<string, unknown> = {
      __typename: 'Plan',
      id: '1',
      title: 'Old',
      entries: () => [...log],
      must: refuse,
    };
    return {
      Query: { plan },
      Mutation: {
        savePlan: ({ input }: { input: { title: string; tags: string[] } }) => {
          if (input.tags.length > 1) return { plan: null, problems: [{ code: 'TAGS', path: ['tags', '1'] }] };
          plan['title'] = input.title;
          return { plan, problems: [] };
        },
        drop: ({ id }: { id: string }) => id === '1',
        fail: refuse,
        audit: ({ id }: { id: string }) => {
          const entry = { text: `#${log.length} of ${id}`, plan };
          log.push(entry);
          return entry;
        },
      },
      entities: [plan],
    };
  },
  cases: {
    'completes a payload from another subgraph': {
      query:
        'mutation($i: PlanInput!) { audit(id: 1) { text plan { title } } savePlan(input: $i) { plan { title entries { text } } problems { code } } again: audit(id: 2) { plan { title entries { text } } } }',
      variables: { i: { id: 1, tags: 'a' } },
    },
    'answers problems of the payload':
      'mutation { savePlan(input: { id: 1, tags: ["a", "b"] }) { plan { title entries { text } } problems { code path } } drop(id: 2) }',
    'goes on after a field that failed':
      'mutation { fail { id } a: audit(id: 1) { text } f: fail { entries { text } } b: audit(id: 2) { text } }',
    'nulls the entity that a later fetch could not complete':
      'mutation { a: savePlan(input: { id: 1 }) { plan { must } problems { code } } b: audit(id: 1) { text } }',
    'nulls a root whose entity may not be null':
      'mutation { audit(id: 1) { text plan { must } } b: drop(id: 1) }',
  },
};

export const mutations: readonly Family[] = [inOrder, payloads];
