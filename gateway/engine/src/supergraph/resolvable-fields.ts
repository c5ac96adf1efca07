/** Knows which subgraphs can answer a field of a type, and what each of them needs and gives along with it. */

import { directivesNamed, flagArgument, textArgument } from '@grafo-abierto/schema';
import { type ConstDirectiveNode, type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** One subgraph's way to answer a field. */
export interface FieldSource {
  readonly graph: string;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
  /** It answers the field only where another field provides it, or as a part of a key. */
  readonly isExternal: boolean;
}

/** One way to find an entity in a subgraph. */
export interface EntityEntrance {
  readonly graph: string;
  readonly key: SelectionSetNode;
}

interface TypeFacts {
  readonly graphs: readonly string[];
  readonly entrances: readonly EntityEntrance[];
  /** The subgraphs that know the interface as one object. */
  readonly asObject: ReadonlySet<string>;
  readonly fields: ReadonlyMap<string, readonly FieldSource[]>;
}

export class ResolvableFields {
  readonly #types = new Map<string, TypeFacts>();

  constructor(supergraph: DocumentNode) {
    for (const definition of supergraph.definitions)
      if (
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ) {
        const joins = directivesNamed(definition, 'join__type');
        const graphs = [...new Set(joins.flatMap((join) => textArgument(join, 'graph') ?? []))];
        const fields = (definition.fields ?? []).map(
          (field) => [field.name.value, sourcesOf(directivesNamed(field, 'join__field'), graphs)] as const,
        );
        this.#types.set(definition.name.value, {
          graphs,
          entrances: joins.flatMap(entranceOf),
          asObject: new Set(
            joins
              .filter((join) => flagArgument(join, 'isInterfaceObject') === true)
              .flatMap((join) => textArgument(join, 'graph') ?? []),
          ),
          fields: new Map(fields),
        });
      }
  }

  /** The ways to answer a field of a type; none where only an interface of it has one. */
  sourcesOf(type: string, field: string): readonly FieldSource[] {
    return this.#types.get(type)?.fields.get(field) ?? [];
  }

  /** The ways to an entity of this type. */
  entrancesOf(type: string): readonly EntityEntrance[] {
    return this.#types.get(type)?.entrances ?? [];
  }

  /** Whether the subgraph knows the interface as one object, without its types. */
  isInterfaceObject(graph: string, type: string): boolean {
    return this.#types.get(type)?.asObject.has(graph) === true;
  }

  /** Whether the subgraph has the type at all. */
  isKnownIn(graph: string, type: string): boolean {
    return this.#types.get(type)?.graphs.includes(graph) === true;
  }

  /** Whether some subgraph knows the interface as one object. */
  hasInterfaceObject(type: string): boolean {
    return (this.#types.get(type)?.asObject.size ?? 0) > 0;
  }
}

function sourcesOf(joins: readonly ConstDirectiveNode[], graphs: readonly string[]): readonly FieldSource[] {
  const own = { requires: undefined, provides: undefined, isExternal: false };
  if (joins.length === 0) return graphs.map((graph) => ({ graph, ...own }));
  return joins.flatMap((join) => {
    const graph = textArgument(join, 'graph');
    // No label of a progressive @override is active: the field stays with the subgraph that it is taken from.
    const isToCome = textArgument(join, 'override') !== undefined && textArgument(join, 'overrideLabel');
    if (graph === undefined || isToCome) return [];
    const isExternal =
      flagArgument(join, 'external') === true || flagArgument(join, 'usedOverridden') === true;
    return {
      graph,
      isExternal,
      requires: fieldSet(textArgument(join, 'requires')),
      provides: fieldSet(textArgument(join, 'provides')),
    };
  });
}

function entranceOf(join: ConstDirectiveNode): readonly EntityEntrance[] {
  const graph = textArgument(join, 'graph');
  const key = fieldSet(textArgument(join, 'key'));
  const isClosed = join.arguments?.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  );
  return graph === undefined || key === undefined || isClosed ? [] : [{ graph, key }];
}

function fieldSet(text: string | undefined): SelectionSetNode | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const [definition] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}
