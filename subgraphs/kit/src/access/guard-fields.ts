/**
 * Holds a subgraph to its own `@authenticated` and `@requiresScopes`. The hub refuses first; this is for whoever
 * asks the subgraph directly, and for what the hub itself fetches on a reader's behalf.
 */
import {
  type AccessDemand,
  type Principal,
  readDemands,
  refuseDemand,
  unmetDemands,
} from '@grafo-abierto/schema';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** What every request's context has besides the subgraph's own. */
export interface PrincipalContext {
  readonly principal: Principal | null;
}

type Resolver = GraphQLFieldResolver<unknown, PrincipalContext>;

/** Wraps the resolvers of the fields that demand something: who may not read one gets null and the reason. */
export function guardFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const demands = demandsOf(type, field);
      if (demands.length > 0) field.resolve = guard(field.resolve ?? defaultFieldResolver, demands);
    }
  }
}

function guard(resolve: Resolver, demands: readonly AccessDemand[]): Resolver {
  return (source, given, context, info) => {
    const [unmet] = unmetDemands(demands, context.principal);
    if (unmet !== undefined) throw refuseDemand(unmet, context.principal);
    return resolve(source, given, context, info);
  };
}

/** The field's own, its type's, those of the interfaces that have it, and those of the value that it gives. */
function demandsOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): readonly AccessDemand[] {
  const owners = [type, ...type.getInterfaces()].filter((owner) => field.name in owner.getFields());
  const value = getNamedType(field.type);
  return [
    ...owners.flatMap((owner) => [
      ...demandsOfType(owner),
      ...readDemands(`${owner.name}.${field.name}`, owner.getFields()[field.name]?.astNode?.directives),
    ]),
    ...(isLeafType(value) ? demandsOfType(value) : []),
  ];
}

function demandsOfType({ name, astNode, extensionASTNodes }: GraphQLNamedType): readonly AccessDemand[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => readDemands(name, node?.directives));
}
