/** The same graph with the library that the project is built on: what the plain plugins are compared with. */
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { LANGUAGES, type Work } from './plain-plugin.js';

const PROVENANCE = {
  source: 'Datos de ejemplo, de ninguna obra real / Example data, of no real work',
  licence: 'CC-BY-4.0',
};
/** A gateway leaves nothing unused, and nobody is harmed where it does. */
const RULES = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);

const [javascript] = LANGUAGES;
export const SDL = readFileSync(new URL('schema.graphql', javascript?.folder), 'utf8');

export function worksSchema(works: readonly Work[]): GraphQLSchema {
  const workOf = ({ id }: { readonly id: string }) => works.find((work) => work.id === id) ?? null;
  const resolvers = {
    Query: { santaFeWorksProject: (_root: unknown, key: { readonly id: string }) => workOf(key) },
    SantaFeWorksProject: {
      __resolveReference: workOf,
      title: ({ title }: Work, { lang }: { readonly lang: string | null }) =>
        lang === 'EN' ? (title.en ?? title.es) : (title.es ?? title.en),
      place: ({ place }: Work) => ({ id: place }),
      provenance: () => PROVENANCE,
    },
    Jurisdiction: {
      __resolveReference: ({ id }: { readonly id: string }) => (/^AR-S(:|$)/.test(id) ? { id } : null),
      santaFeWorks: ({ id }: { readonly id: string }, { status }: { readonly status?: string | null }) =>
        works
          .filter(({ place }) => place === id || place.startsWith(`${id}:`))
          .filter((work) => (status ?? work.status) === work.status),
    },
    Sourced: { __resolveType: () => 'SantaFeWorksProject' },
  };
  return buildSubgraphSchema([{ typeDefs: parse(SDL), resolvers }]);
}

/** Of a query that is valid; undefined of any other. */
export async function answerOf(
  schema: GraphQLSchema,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<string | undefined> {
  const document = parse(query);
  if (validate(schema, document, RULES).length > 0) return undefined;
  const { data, errors } = await execute({ schema, document, variableValues: variables });
  return errors === undefined ? JSON.stringify(data) : undefined;
}

export function canBeRead(query: string): boolean {
  try {
    return isOneQuery(parse(query));
  } catch {
    return false;
  }
}

function isOneQuery({ definitions }: DocumentNode): boolean {
  const operations = definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const others = definitions.filter(
    ({ kind }) => kind !== 'OperationDefinition' && kind !== 'FragmentDefinition',
  );
  return others.length === 0 && operations.length === 1 && operations[0]?.operation === 'query';
}
