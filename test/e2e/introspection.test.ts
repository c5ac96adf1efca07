import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import {
  buildClientSchema,
  buildSchema,
  type DocumentNode,
  findBreakingChanges,
  getIntrospectionQuery,
  type IntrospectionOptions,
  type IntrospectionQuery,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

/** Client libraries add a `__typename` to every object that they ask for. */
const withTypenames = (document: DocumentNode): string =>
  print(
    visit(document, {
      SelectionSet: (node) => ({
        ...node,
        selections: [
          ...node.selections,
          { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
        ],
      }),
    }),
  );

/** What graphql-js, graphql-codegen, genql, urql, Relay, Apollo's tools and GraphiQL send, old and new. */
const FORMS: readonly (readonly [string, IntrospectionOptions])[] = [
  ['by default', {}],
  ['without descriptions', { descriptions: false }],
  ['of GraphiQL', { schemaDescription: true, inputValueDeprecation: true }],
  [
    'of graphql-codegen',
    {
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
    },
  ],
  [
    'with every option',
    {
      descriptions: true,
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    },
  ],
];

describe('the introspection of the graph', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(() => hub?.close());

  const post = async (query: string) => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, operationName: 'IntrospectionQuery' }),
    });
    return (await response.json()) as { data?: IntrospectionQuery; errors?: unknown };
  };
  const get = async (query: string) => {
    const response = await fetch(`${hub.url}/graphql?query=${encodeURIComponent(query)}`);
    return (await response.json()) as { data?: IntrospectionQuery; errors?: unknown };
  };

  it.each(FORMS)('%s is answered by POST and GET, and is the schema', async (_form, options) => {
    const published = buildSchema(await (await fetch(`${hub.url}/schema.graphql`)).text());
    const query = getIntrospectionQuery(options);
    for (const answer of [await post(query), await get(query), await post(withTypenames(parse(query)))]) {
      expect(answer.errors).toBeUndefined();
      const schema = buildClientSchema(answer.data as IntrospectionQuery);
      expect(findBreakingChanges(published, schema)).toEqual([]);
      expect(findBreakingChanges(schema, published)).toEqual([]);
    }
  });
});
