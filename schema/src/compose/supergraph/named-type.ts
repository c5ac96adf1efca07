import { Kind, type TypeNode } from 'graphql';

/** The name of a type without the lists and non-nulls around it. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
