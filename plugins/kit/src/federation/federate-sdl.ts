import { buildSubgraphSchema } from '@apollo/subgraph';
import { DateScalar, DateTimeScalar, UrlScalar } from '@grafo-abierto/schema';
import { type GraphQLResolveInfo, type GraphQLScalarType, parse } from 'graphql';
import { copyReference } from './copy-reference.js';
import type { FederatedSchema } from './federate.js';
import { publishSdl } from './publish-sdl.js';

/** Answers a field; what the parent and the arguments are, the SDL says. */
export type FieldFunction<Context> = (
  // biome-ignore lint/suspicious/noExplicitAny: each field knows the shape of its own parent
  parent: any,
  // biome-ignore lint/suspicious/noExplicitAny: each field knows the shape of its own arguments
  args: any,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** Of one type: a function for each field that is more than a property of its parent. */
export interface TypeResolvers<Context> {
  /** Answers the entity that a key names, or null. */
  // biome-ignore lint/suspicious/noExplicitAny: each reference knows the shape of its own key
  readonly __resolveReference?: (key: any, context: Context) => unknown;
  /** Of a union or an interface: the name of the type of a value. */
  // biome-ignore lint/suspicious/noExplicitAny: each type knows the shape of its values
  readonly __resolveType?: (value: any) => string;
  readonly [field: string]: FieldFunction<Context>;
}

/** By the name of its type; a scalar of one's own is given as graphql-js makes it. */
export type ResolverMap<Context> = Readonly<Record<string, TypeResolvers<Context> | GraphQLScalarType>>;

const SCALARS = { Date: DateScalar, DateTime: DateTimeScalar, URL: UrlScalar };

/**
 * SDL and its resolvers to an executable subgraph schema; `_service` answers the text as it was given. The kit's
 * scalars are known.
 *
 * @throws GraphQLError where the SDL cannot be read or is not valid
 */
export function federateSdl<Context>(sdl: string, resolverMap: ResolverMap<Context>): FederatedSchema {
  const resolvers = { ...SCALARS, ...mapReferences(resolverMap) };
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  publishSdl(schema, sdl);
  return { schema, sdl };
}

function mapReferences<Context>(resolverMap: ResolverMap<Context>): Record<string, unknown> {
  const mapped = Object.entries(resolverMap).map(([type, resolvers]) => {
    const resolve = '__resolveReference' in resolvers ? resolvers.__resolveReference : undefined;
    return [type, resolve ? { ...resolvers, __resolveReference: copyReference(resolve) } : resolvers];
  });
  return Object.fromEntries(mapped);
}
