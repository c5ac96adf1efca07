/** Finds the type that a field has in the supergraph when subgraphs return types of which one includes the others. */
import { Kind, type TypeNode } from 'graphql';

/** Whether each value of the first type is one of the second, by their names. */
export type Includes = (type: string, wider: string) => boolean;

/** The one that all others fulfil; undefined where there is none. */
export function mergeTypes(types: readonly TypeNode[], includes: Includes): TypeNode | undefined {
  return types.find((wide) => types.every((type) => fulfils(type, wide, includes)));
}

/** Whether a value of the first type may stand where the second is promised. */
export function fulfils(type: TypeNode, promised: TypeNode, includes: Includes): boolean {
  if (promised.kind === Kind.NON_NULL_TYPE)
    return type.kind === Kind.NON_NULL_TYPE && fulfils(type.type, promised.type, includes);
  if (type.kind === Kind.NON_NULL_TYPE) return fulfils(type.type, promised, includes);
  if (promised.kind === Kind.LIST_TYPE)
    return type.kind === Kind.LIST_TYPE && fulfils(type.type, promised.type, includes);
  return type.kind === Kind.NAMED_TYPE && includes(type.name.value, promised.name.value);
}
