/** Reads the @authenticated and @requiresScopes of a supergraph. */
import { type AccessDemand, readDemands } from '@grafo-abierto/schema';
import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';

/** By coordinate, `Type` or `Type.field`; what demands nothing is not there. */
export type DeclaredDemands = ReadonlyMap<string, readonly AccessDemand[]>;

interface HasDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function readDeclaredDemands(supergraph: DocumentNode): DeclaredDemands {
  const declared = new Map<string, readonly AccessDemand[]>();
  const add = (coordinate: string, { directives }: HasDirectives) => {
    const demands = readDemands(coordinate, directives);
    if (demands.length > 0) declared.set(coordinate, demands);
  };
  for (const definition of supergraph.definitions) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        for (const field of definition.fields ?? [])
          add(`${definition.name.value}.${field.name.value}`, field);
        add(definition.name.value, definition);
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        add(definition.name.value, definition);
    }
  }
  return declared;
}
