/** What the planner asks of the supergraph, for objects of one type and what they implement. */
import { type FieldNode, Kind, type OperationTypeNode, type SelectionSetNode } from 'graphql';
import { type CollectOptions, collectFields } from '../selection/collect-fields.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';
import type { EntityEntrance, FieldSource } from '../supergraph/resolvable-fields.js';

/** A source, and the name by which its subgraph knows the type: its own, or an interface's. */
export interface KnownSource extends FieldSource {
  readonly knownAs: string;
}

export interface KnownEntrance extends EntityEntrance {
  readonly knownAs: string;
}

interface Merged {
  readonly others: readonly FieldNode[];
  readonly field: FieldNode;
}

export class Facts {
  readonly #mergedNodes = new WeakMap<FieldNode, readonly Merged[]>();
  readonly #sources = new Map<string, readonly KnownSource[]>();
  readonly #sourcesIn = new Map<string, KnownSource | undefined>();
  readonly #entrances = new Map<string, readonly KnownEntrance[]>();

  constructor(private readonly supergraph: Supergraph) {}

  rootOf(operation: OperationTypeNode): string | undefined {
    return this.supergraph.publicSchema.getRootType(operation)?.name;
  }

  sourcesOf(type: string, field: string): readonly KnownSource[] {
    return known(this.#sources, `${type}.${field}`, () => this.#findSources(type, field));
  }

  entrancesOf(type: string): readonly KnownEntrance[] {
    return known(this.#entrances, type, () => this.#findEntrances(type));
  }

  entrancesTo(graph: string, type: string): readonly KnownEntrance[] {
    return known(this.#entrances, `${type}@${graph}`, () =>
      this.entrancesOf(type).filter((entrance) => entrance.graph === graph),
    );
  }

  /** The source of a field in one subgraph that needs nothing of another. */
  #sourceIn(graph: string, type: string, field: string): KnownSource | undefined {
    return known(this.#sourcesIn, `${type}.${field}@${graph}`, () =>
      this.sourcesOf(type, field).find((each) => each.graph === graph && !each.requires),
    );
  }

  #findSources(type: string, field: string): readonly KnownSource[] {
    const { resolvableFields } = this.supergraph;
    const own = resolvableFields.sourcesOf(type, field).map((source) => ({ ...source, knownAs: type }));
    const shared = this.#asObjects(type).flatMap((knownAs) =>
      resolvableFields
        .sourcesOf(knownAs, field)
        .filter(({ graph }) => resolvableFields.isInterfaceObject(graph, knownAs))
        .map((source) => ({ ...source, knownAs })),
    );
    return [...own, ...shared];
  }

  #findEntrances(type: string): readonly KnownEntrance[] {
    const { resolvableFields } = this.supergraph;
    const own = resolvableFields.entrancesOf(type).map((entrance) => ({ ...entrance, knownAs: type }));
    const shared = this.#asObjects(type).flatMap((knownAs) =>
      resolvableFields
        .entrancesOf(knownAs)
        .filter(({ graph }) => resolvableFields.isInterfaceObject(graph, knownAs))
        .map((entrance) => ({ ...entrance, knownAs })),
    );
    return [...own, ...shared];
  }

  /** Whether a subgraph has all of a key, whatever reached the object there. */
  hasKey(graph: string, type: string, { selections }: SelectionSetNode): boolean {
    return selections.every((selection) => {
      if (selection.kind !== Kind.FIELD) return false;
      const name = selection.name.value;
      if (name === '__typename') return true;
      const source = this.#sourceIn(graph, type, name);
      if (!source || (source.isExternal && !this.#isPartOfKey(graph, type, name))) return false;
      if (!selection.selectionSet) return true;
      const inner = this.typeOf(graph, source.knownAs, name).named;
      return this.hasKey(graph, inner, selection.selectionSet);
    });
  }

  /** Whether a subgraph has a field of a type by itself. */
  canAnswer(graph: string, type: string, field: string): boolean {
    return this.supergraph.resolvableFields
      .sourcesOf(type, field)
      .some((source) => source.graph === graph && !source.isExternal && !source.requires);
  }

  typeOf(graph: string, type: string, field: string) {
    const known = this.supergraph.fieldTypes.fieldType(graph, type, field);
    if (!known) throw new Error(`The supergraph has no ${type}.${field}.`);
    return known;
  }

  isLeaf(type: string): boolean {
    return this.supergraph.leafChecks.has(type);
  }

  /** The object types that a subgraph can answer where its schema says the type; undefined for an object type. */
  membersIn(graph: string, type: string): readonly string[] | undefined {
    const { possibleTypes } = this.supergraph;
    return possibleTypes.objectsOf(type)?.filter((object) => possibleTypes.satisfiesIn(graph, object, type));
  }

  membersOf(type: string): readonly string[] {
    return this.supergraph.possibleTypes.objectsOf(type) ?? [type];
  }

  isInterfaceObject(graph: string, type: string): boolean {
    return this.supergraph.resolvableFields.isInterfaceObject(graph, type);
  }

  /** The fields that apply to an object type, those of one response key as one. */
  fieldsOf(
    type: string,
    selectionSets: readonly SelectionSetNode[],
    fragments: CollectOptions['fragments'],
  ): readonly FieldNode[] {
    const applies = (condition: string) => this.supergraph.possibleTypes.satisfies(type, condition);
    return [...collectFields(selectionSets, { fragments, applies }).values()].map(({ nodes }) => {
      const [first, ...others] = nodes;
      return others.length > 0 ? this.#merged(first, others) : first;
    });
  }

  /** The same node for the same nodes, so that two types that have the same field can be told by it. */
  #merged(first: FieldNode, others: readonly FieldNode[]): FieldNode {
    const known = this.#mergedNodes.get(first)?.find((each) => isSame(each.others, others));
    if (known) return known.field;
    const selections = [first, ...others].flatMap((node) => node.selectionSet?.selections ?? []);
    const field: FieldNode = first.selectionSet
      ? { ...first, selectionSet: { kind: Kind.SELECTION_SET, selections } }
      : first;
    this.#mergedNodes.set(first, [...(this.#mergedNodes.get(first) ?? []), { others, field }]);
    return field;
  }

  #isPartOfKey(graph: string, type: string, field: string): boolean {
    return this.supergraph.entityKeys.of(graph, type).some((key) => key.includes(field));
  }

  #asObjects(type: string): readonly string[] {
    const { possibleTypes, resolvableFields } = this.supergraph;
    return possibleTypes.abstractTypesOf(type).filter((name) => resolvableFields.hasInterfaceObject(name));
  }
}

/** Whatever readers ask, there are no more keys than the supergraph has fields. */
function known<Value>(values: Map<string, Value>, key: string, find: () => Value): Value {
  const value = values.get(key);
  if (value !== undefined) return value;
  const found = find();
  values.set(key, found);
  return found;
}

function isSame(a: readonly FieldNode[], b: readonly FieldNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
