import { composeServices } from '@theguild/federation-composition';
import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSupergraph } from '../supergraph/read-supergraph.js';
import { checkCost, measureCost } from './check-cost.js';
import { createCostModel } from './cost/cost-model.js';
import { DEFAULT_DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.js';

const LINK = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@cost", { name: "@listSize", as: "@size" }]
)\n`;

const SDL = `${LINK}
  type Query {
    place(id: ID!): Place
    places(first: Int, last: Int): PlaceConnection
    top(first: Int = 7): [Place]
    found: [Found]
    all: [Place] @size(assumedSize: 50)
    some(take: Int, skip: Int): Some @size(assumedSize: 40, slicingArguments: ["take"], sizedFields: ["items"])
    dear(where: Where): Int @cost(weight: 30)
    paid: Place @cost(weight: -1000)
    none: [Place] @size(assumedSize: 0)
    grid: [[Int]]
  }
  type Mutation { rename(to: String @cost(weight: 4)): Place }
  type PlaceConnection { edges: [PlaceEdge] nodes: [Place] total: Int }
  type PlaceEdge { node: Place }
  type Some { items: [Place] others: [Place] }
  type Place @key(fields: "id") { id: ID! name: String places(first: Int): PlaceConnection area: Area parents: [Place] }
  type Area @cost(weight: 5) { size: Size }
  scalar Size @cost(weight: 2)
  union Found = Place | Area
  input Where { text: String @cost(weight: 6) any: [Where!] }`;

const { supergraphSdl = '' } = composeServices([{ name: 'a', url: 'x:', typeDefs: parse(SDL) }]);
const schema = readSupergraph(supergraphSdl, []).publicSchema;
const model = createCostModel({ schema, document: parse(supergraphSdl) });

function requestOf(query: string, variables: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document, null);
  if (!operation) throw new Error('no operation');
  return { document, operation, variables };
}

const costOf = (query: string, variables?: Record<string, unknown>) =>
  measureCost(requestOf(query, variables), model).cost;
const check = (query: string, limits: Partial<DocumentLimits>, variables?: Record<string, unknown>) =>
  checkCost(requestOf(query, variables), model, { ...DEFAULT_DOCUMENT_LIMITS, ...limits })?.extensions;

describe('the cost of an operation', () => {
  it.each([
    ['of a field of the root, its object and its leaves', '{ place(id: 1) { id name __typename } }', 11.3],
    ['of a leaf under an alias, which is a way to ask the same text again', '{ place(id: 1) { a: id } }', 12],
    ['of a page, by the literal', '{ places(first: 3) { nodes { id } } }', 11 + 3 * 1.1],
    ['of a page from the end', '{ places(last: 3) { nodes { id } } }', 11 + 3 * 1.1],
    ['of a page, twenty where it is not said', '{ places { edges { node { id } } } }', 11 + 20 * 2.1],
    ['of a list that is a page itself', '{ top(first: 2) { id } }', 10 + 2 * 1.1],
    ['of a page, by the default of the schema', '{ top { id } }', 10 + 7 * 1.1],
    ['of a list of which nothing is known, ten', '{ place(id: 1) { parents { id } } }', 11 + 10 * 1.1],
    ['of lists in lists', '{ grid }', 10 + 100 * 0.1],
    [
      'of pages in pages, multiplied, each asked for by itself',
      '{ places(first: 3) { nodes { places(first: 5) { nodes { id } } } } }',
      11 + 3 * (1 + 11 + 5 * 1.1),
    ],
    [
      'of all members of a union',
      '{ found { ... on Place { id } ... on Area { __typename } } }',
      10 + 10 * 1.2,
    ],
    ['of a count alone: no items', '{ places(first: 100) { total } }', 11.1],
    ['of a mutation', 'mutation { rename { id } }', 11.1],
    [
      'of a page of none or fewer, as a page of twenty',
      '{ places(first: 0, last: -1) { nodes { id } } }',
      33,
    ],
  ])('is that %s', (_what, query, cost) => {
    expect(costOf(query)).toBe(Math.ceil(Number(cost.toFixed(6))));
  });

  it.each([
    ['the size that a list is assumed to have', '{ all { id } }', 10 + 50 * 1.1],
    ['its slicing argument', '{ some(take: 3) { items { id } } }', 11 + 3 * 1.1],
    ['its assumed size where the argument is left out', '{ some { items { id } } }', 11 + 40 * 1.1],
    ['only the lists that it sizes', '{ some(take: 3) { others { id } } }', 11 + 10 * 1.1],
    ['the weight of a field', '{ dear }', 30],
    ['the weights of an object and of a scalar', '{ place(id: 1) { area { size } } }', 11 + 5 + 2],
    ['the weight of an argument that is given', 'mutation { rename(to: "x") { id } }', 4 + 11.1],
    ['no weight below nothing: the rest is not free', '{ paid { parents { id } } }', 10 * 1.1],
    ['no size below one', '{ none { id } }', 10 + 1.1],
    ['the weights within an input', '{ dear(where: { text: "x", any: [{ text: "y" }, {}] }) }', 30 + 12],
  ])('follows what the graph declares: %s', (_what, query, cost) => {
    expect(costOf(query)).toBe(Math.ceil(cost));
  });

  it.each([
    ['a value', { n: 2 }, 2],
    ['no value: the default of the operation', {}, 4],
    ['null: the twenty of a page', { n: null }, 20],
    ['a value that is none', { n: 'many' }, 20],
  ])('is worked out with %s of the variables', (_what, variables, items) => {
    const query = 'query ($n: Int = 4) { places(first: $n) { nodes { id } } }';
    expect(costOf(query, variables)).toBe(Math.ceil(11 + items * 1.1));
  });

  it('is worked out with the weights within a variable', () => {
    expect(costOf('query ($w: Where) { dear(where: $w) }', { w: { any: [{ text: 'x' }], text: null } })).toBe(
      36,
    );
  });

  it('leaves out what @skip and @include leave out', () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) {
      place(id: 1) { parents @include(if: $no) { id } id @skip(if: $yes) ... @include(if: true) { name } }
    }`;
    expect(costOf(query, { yes: true })).toBe(Math.ceil(11.1));
    expect(costOf(query, { yes: false, no: true })).toBe(Math.ceil(11.2 + 11));
  });

  it('counts a fragment wherever it is spread, with the page that it stands in', () => {
    const query = `{ a: places(first: 2) { ...P } b: places(first: 3) { ...P } place(id: 1) { places { ...P } } }
      fragment P on PlaceConnection { nodes { id } }`;
    expect(costOf(query)).toBe(Math.ceil(11 + 2 * 1.1 + 11 + 3 * 1.1 + 11 + 11 + 20 * 1.1));
  });

  it('is told at once where fragments double', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Place { a: parents { ...F${i + 1} } parents { ...F${i + 1} } }`,
    );
    const query = `{ place(id: 1) { ...F0 } } ${fragments.join('\n')} fragment F60 on Place { id }`;
    expect(check(query, {})).toMatchObject({ code: 'GRAFO_LIMIT_COST' });
  });
});

describe('an operation', () => {
  it('may cost as much as the limit says, and no more', () => {
    const query = '{ places(first: 30) { nodes { id } } }';
    expect(check(query, { cost: 44 })).toBeUndefined();
    expect(check(query, { cost: 43 })).toEqual({
      code: 'GRAFO_LIMIT_COST',
      parameters: { limit: 43, figure: 44 },
    });
  });

  it('may ask for the largest page, and no larger, by literal or variable', () => {
    const query = 'query ($n: Int) { places(last: $n) { total } }';
    expect(check(query, {}, { n: 100 })).toBeUndefined();
    expect(check(query, {}, { n: 101 })).toEqual({
      code: 'GRAFO_PAGE_SIZE_INVALID',
      parameters: { argument: 'last', value: 101, maximum: 100 },
    });
    expect(check('{ top(first: 1000000000) { id } }', {})?.code).toBe('GRAFO_PAGE_SIZE_INVALID');
  });

  it('may ask a list that declares its size for more than a page', () => {
    expect(check('{ some(take: 1000) { items { id } } }', {})).toBeUndefined();
  });

  it('may introspect the graph as often as the limit says', () => {
    const types = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `s${i}: __schema { types { ...T } }`).join(' ')} }
        fragment T on __Type { name fields { args { type { ofType { ofType { ofType { name } } } } } } }`;
    expect(check(types(1), {})).toBeUndefined();
    expect(check(types(40), {})).toMatchObject({
      code: 'GRAFO_LIMIT_INTROSPECTION',
      parameters: { limit: 2 },
    });
  });
});
