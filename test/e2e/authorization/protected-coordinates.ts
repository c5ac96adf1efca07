/** Finds all that a graph protects: every mutation, and every field that demands something of its reader. */
import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, parse } from 'graphql';

interface Declared {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** By coordinate, sorted; `supergraph` or a subgraph's SDL, both say it with the same directives. */
export function protectedCoordinates(sdl: string): readonly string[] {
  const definitions = parse(sdl, { noLocation: true }).definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION ? [node] : [],
  );
  const leaves = new Set(
    parse(sdl, { noLocation: true }).definitions.flatMap((node) =>
      (node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION) &&
      isProtected(node)
        ? [node.name.value]
        : [],
    ),
  );
  return definitions
    .flatMap((type) =>
      (type.fields ?? [])
        .filter(
          (field) =>
            type.name.value === 'Mutation' ||
            isProtected(type) ||
            isProtected(field) ||
            leaves.has(namedTypeOf(field)),
        )
        .map((field) => `${type.name.value}.${field.name.value}`),
    )
    .sort();
}

function isProtected({ directives = [] }: Declared): boolean {
  return directives.some(({ name }) => name.value === 'authenticated' || name.value === 'requiresScopes');
}

function namedTypeOf({ type }: FieldDefinitionNode): string {
  let inner = type;
  while (inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
  return inner.name.value;
}
