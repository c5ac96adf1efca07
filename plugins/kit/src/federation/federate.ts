import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { buildSchema, type ClassType, createResolversMap, type NonEmptyArray } from 'type-graphql';

/**
 * Federation v2.9: the newest that the open composer reads.
 */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@shareable", "@external", "@requires", "@provides", "@tag", "@inaccessible", "@override",
  "@interfaceObject", "@composeDirective", "@authenticated", "@requiresScopes", "@cost", "@listSize"
])\n`;

/** Answers a representation, `{ __typename, …key }`, with the object that it names, or null. */
export type ReferenceResolver<Context, Key> = (key: Key, context: Context) => unknown;

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
  const sdl = `${LINK}${options.extraSdl ?? ''}\n${printSchemaWithDirectives(schema).trim()}\n`;
  const federated = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  publishSdl(federated, sdl);
  return { schema: federated, sdl };
}

/** Apollo answers `_service` with a print of its own; ours is the text that is committed and reviewed. */
function publishSdl(schema: GraphQLSchema, sdl: string): void {
  const service = schema.getQueryType()?.getFields()['_service'];
  if (service !== undefined) service.resolve = () => ({ sdl });
}

/** @apollo/subgraph writes `__typename` into what a reference answers, which may be a loader's cached object. */
function copyReference<Context, Key>(
  resolve: ReferenceResolver<Context, Key>,
): ReferenceResolver<Context, Key> {
  return async (key, context) => {
    const found = await resolve(key, context);
    return typeof found === 'object' && found !== null ? { ...found } : null;
  };
}
