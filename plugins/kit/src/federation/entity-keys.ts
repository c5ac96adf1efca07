import {
  type DirectiveNode,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** The keys that an entity can be asked by, as `id` or `id jurisdiction { id }`; none of what is no entity. */
export function keysOf(type: GraphQLNamedType | undefined): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [type.astNode, ...type.extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => /^(federation__)?key$/.test(name.value))
    .filter((key) => !isUnresolvable(key))
    .flatMap((key) => {
      const fields = argumentOf(key, 'fields');
      return fields?.kind === Kind.STRING ? [fields.value] : [];
    });
}

/** What a key, or what `@requires` or `@provides` names. */
export function readFieldSet(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`).definitions;
  if (operation?.kind === Kind.OPERATION_DEFINITION) return operation.selectionSet;
  throw new Error(`"${fields}" is no set of fields`);
}

export function argumentOf({ arguments: given = [] }: DirectiveNode, wanted: string) {
  return given.find(({ name }) => name.value === wanted)?.value;
}

function isUnresolvable(key: DirectiveNode): boolean {
  const resolvable = argumentOf(key, 'resolvable');
  return resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
}
