import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { buildSchema, type ClassType, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { copyReference, type ReferenceResolver } from './copy-reference.js';
import { FEDERATION_LINK } from './federation-link.js';
import { publishSdl } from './publish-sdl.js';

export interface FederationOptions<Context> {
  /** TypeGraphQL resolver classes; the types that they mention come along. */
  readonly resolvers: readonly ClassType<object>[];
  /** Object types that no resolver mentions, such as entities reached by reference alone. */
  readonly orphanedTypes?: readonly ClassType<object>[];
  /** One for each entity type, by its GraphQL name. */
  // biome-ignore lint/suspicious/noExplicitAny: each reference knows the shape of its own key
  readonly references: Readonly<Record<string, ReferenceResolver<Context, any>>>;
  /** Resolves a union or interface to the name of the type of a value. */
  readonly typeResolvers?: Readonly<Record<string, (value: never) => string>>;
  /** Adds to the schema that TypeGraphQL has built what classes cannot say, with its resolvers. */
  readonly extend?: (schema: GraphQLSchema) => GraphQLSchema;
  /** SDL that TypeGraphQL cannot say, such as directives of enums and unions. */
  readonly extraSdl?: string;
}

export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  /** What `_service { sdl }` answers, and what is committed as `schema.graphql`. */
  readonly sdl: string;
}

/** TypeGraphQL classes to an executable Federation 2 subgraph schema, with every directive kept. */
export async function federate<Context>(options: FederationOptions<Context>): Promise<FederatedSchema> {
  const classes = await buildSchema({
    resolvers: options.resolvers as unknown as NonEmptyArray<ClassType<object>>,
    orphanedTypes: [...(options.orphanedTypes ?? [])],
    validate: false,
  });
  const schema = options.extend?.(classes) ?? classes;
  const resolvers: Record<string, Record<string, unknown>> = createResolversMap(schema) as never;
  const extend = (type: string, more: Record<string, unknown>) => {
    resolvers[type] = { ...resolvers[type], ...more };
  };
  for (const [type, resolve] of Object.entries(options.references)) {
    extend(type, { __resolveReference: copyReference(resolve) });
  }
  for (const [type, resolve] of Object.entries(options.typeResolvers ?? {})) {
    extend(type, { __resolveType: resolve });
  }
  const sdl = `${FEDERATION_LINK}${options.extraSdl ?? ''}\n${printSchemaWithDirectives(schema).trim()}\n`;
  const federated = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  publishSdl(federated, sdl);
  return { schema: federated, sdl };
}
