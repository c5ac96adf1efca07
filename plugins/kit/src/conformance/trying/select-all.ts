/** Writes a selection of all that can be asked of a type without knowing more: no arguments, nothing required of others. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Through a connection to what its nodes hold. */
const DEPTH = 4;
/** Given by others, or closed to nobody in particular. */
const NOT_ASKED = /^(federation__)?(external|requires|inaccessible|authenticated|requiresScopes)$/;

/** As `{ id name provenance { source } }`; undefined where nothing can be asked. */
export function selectAll(type: GraphQLObjectType, isAsked = isAlwaysAsked): string | undefined {
  return select(type, isAsked, DEPTH);
}

export function isAlwaysAsked({ astNode, args, name }: GraphQLField<unknown, unknown>): boolean {
  if (name.startsWith('_') || args.some(isRequiredArgument)) return false;
  return !(astNode?.directives ?? []).some((directive) => NOT_ASKED.test(directive.name.value));
}

function select(type: GraphQLObjectType, isAsked: typeof isAlwaysAsked, depth: number): string | undefined {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (!isAsked(field)) return [];
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [field.name];
    const inner =
      isObjectType(named) && depth > 1 ? select(named, isAlwaysAsked, depth - 1) : '{ __typename }';
    return inner === undefined ? [] : [`${field.name} ${inner}`];
  });
  return parts.length === 0 ? undefined : `{ ${parts.join(' ')} }`;
}
