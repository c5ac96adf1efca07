import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  getIntrospectionQuery,
  getOperationAST,
  type IntrospectionOptions,
  Kind,
  parse,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSupergraph } from '../supergraph/read-supergraph.js';
import { checkCost, measureCost } from './check-cost.js';
import { checkDocument } from './check-document.js';
import { createCostModel } from './cost/cost-model.js';
import { measureDocument } from './document-figures.js';
import { DEFAULT_DOCUMENT_LIMITS as LIMITS } from './document-limits.js';

const FOLDER = new URL('../../../../schema/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

const supergraphSdl = read('supergraph.graphql');
const { publicSchema: schema } = readSupergraph(supergraphSdl, []);
const model = createCostModel({ schema, document: parse(supergraphSdl) });

const OPERATIONS = readdirSync(new URL('operations/', FOLDER)).filter((file) => file.endsWith('.graphql'));

/** As client libraries do to know what they hold: a `__typename` in every object. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (node) => ({
      ...node,
      selections: [...node.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
    }),
  });

/** Whether it would still pass with half of every limit, or with the given share. */
function expectRoom(document: DocumentNode, share = 0.5) {
  const operation = getOperationAST(document, null);
  if (!operation) throw new Error('no operation');
  const limits = { ...LIMITS };
  for (const name of Object.keys(LIMITS) as (keyof typeof LIMITS)[])
    Object.assign(limits, { [name]: name === 'pageSize' ? LIMITS[name] : LIMITS[name] * share });
  expect(checkDocument(document, limits)).toBeUndefined();
  expect(checkCost({ document, operation, variables: {} }, model, limits)).toBeUndefined();
}

describe('the limits leave room for', () => {
  it.each(OPERATIONS)('the operation %s, as it is and as client libraries send it', (file) => {
    const text = read(`operations/${file}`);
    const document = parse(text, { maxTokens: LIMITS.tokens / 2 });
    expectRoom(document);
    expectRoom(withTypenames(document));
  });

  /** GraphiQL, graphql-codegen, genql, urql's, Apollo's and Relay's tools send this query, with options of theirs. */
  const OPTIONS: readonly IntrospectionOptions[] = [
    {},
    { descriptions: false },
    { schemaDescription: true, inputValueDeprecation: true },
    {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    },
    {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
      experimentalDirectiveDeprecation: true,
      typeDepth: 12,
    },
  ];
  it.each(OPTIONS)('the introspection of code generators: %j', (options) => {
    const document = parse(getIntrospectionQuery(options), { maxTokens: LIMITS.tokens / 2 });
    expectRoom(document, 0.9);
    expectRoom(withTypenames(document), 0.9);
  });

  it('a hundred initiatives of each of a hundred places', () => {
    expectRoom(
      parse(`{ jurisdictions(first: 100) { edges { node { name
        initiatives(first: 100) { totalCount edges { node { id title status } } } } } } }`),
      0.6,
    );
  });
});

describe('the limits refuse', () => {
  const costOf = (text: string) => {
    const document = parse(text);
    const operation = getOperationAST(document, null);
    if (!operation) throw new Error('no operation');
    return measureCost({ document, operation, variables: {} }, model);
  };

  it.each([
    [
      'pages within pages within pages',
      '{ jurisdictions(first: 100) { edges { node { children(first: 100) { edges { node { children(first: 100) { totalCount } } } } } } } }',
    ],
    [
      'twenty lists within each other, in two hundred bytes',
      `{ sdgGoals ${'{ targets { goal '.repeat(9)} { id: number } ${'} }'.repeat(9)} }`,
    ],
    [
      'a text of every initiative, again and again',
      `{ jurisdictions(first: 24) { edges { node { initiatives(first: 100) { edges { node {
        ${Array.from({ length: 90 }, (_, i) => `t${i}: title`).join(' ')} } } } } } } }`,
    ],
  ])('by its cost: %s', (_what, text) => {
    expect(measureDocument(parse(text)).depth).toBeLessThanOrEqual(LIMITS.depth);
    expect(costOf(text).cost).toBeGreaterThan(LIMITS.cost);
  });

  it('by its introspection: the fields of the types of the fields of all types, under aliases', () => {
    const types = Array.from(
      { length: 40 },
      (_, i) => `t${i}: types { fields { type { fields { name } } } }`,
    );
    expect(costOf(`{ __schema { ${types.join(' ')} } }`).introspection).toBeGreaterThan(LIMITS.introspection);
  });
});
