/**
 * Gives fields of a fetch another alias where two of them, on types that exclude each other, have one response
 * key and other types in the subgraph, such as keys that are an ID here and an Int there: it would refuse them.
 */
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import { responseKeyOf } from '../selection/collect-fields.js';
import type { Supergraph } from '../supergraph/read-supergraph.js';

export interface Disambiguated {
  readonly operation: OperationDefinitionNode;
  /** The response keys by the aliases that were given; empty where the operation is unchanged. */
  readonly keys: ReadonlyMap<string, string>;
}

export function disambiguate(
  operation: OperationDefinitionNode,
  graph: string,
  supergraph: Supergraph,
): Disambiguated {
  const root = supergraph.publicSchema.getRootType(operation.operation);
  if (!root) return { operation, keys: new Map() };
  const search = new Search(graph, supergraph);
  search.in([{ type: root.name, selectionSet: operation.selectionSet }]);
  const { aliases, keys } = search;
  if (aliases.size === 0) return { operation, keys };
  const renamed = visit(operation, {
    Field(field) {
      const alias = aliases.get(field);
      return alias === undefined ? undefined : { ...field, alias: { kind: Kind.NAME, value: alias } };
    },
  });
  return { operation: renamed, keys };
}

interface Selected {
  readonly type: string;
  readonly selectionSet: SelectionSetNode;
}

interface Asked {
  readonly field: FieldNode;
  /** The type of what is inside; undefined for a leaf. */
  readonly inner: string | undefined;
  /** What two fields of one response key must have in common. */
  readonly shape: string;
}

class Search {
  readonly aliases = new Map<FieldNode, string>();
  readonly keys = new Map<string, string>();

  constructor(
    private readonly graph: string,
    private readonly supergraph: Supergraph,
  ) {}

  /** In one object of the answer, whatever its type. */
  in(selected: readonly Selected[]): void {
    for (const [key, fields] of this.#byKey(selected)) {
      const shapes = Map.groupBy(fields, ({ shape }) => shape);
      [...shapes.values()].forEach((alike, index) => {
        if (index > 0) this.#rename(alike, key, index);
        this.in(
          alike.flatMap(({ field: { selectionSet }, inner }) =>
            selectionSet && inner !== undefined ? [{ type: inner, selectionSet }] : [],
          ),
        );
      });
    }
  }

  #rename(fields: readonly Asked[], key: string, index: number): void {
    const alias = `_other${index}_${key}`;
    this.keys.set(alias, key);
    for (const { field } of fields) this.aliases.set(field, alias);
  }

  #byKey(selected: readonly Selected[]): ReadonlyMap<string, Asked[]> {
    const fields = new Map<string, Asked[]>();
    const collect = ({ type, selectionSet }: Selected): void => {
      for (const selection of selectionSet.selections) {
        if (selection.kind === Kind.FIELD) {
          const key = responseKeyOf(selection);
          const known = fields.get(key) ?? [];
          fields.set(key, known);
          known.push(this.#asked(type, selection));
          continue;
        }
        if (selection.kind === Kind.INLINE_FRAGMENT)
          collect({
            type: selection.typeCondition?.name.value ?? type,
            selectionSet: selection.selectionSet,
          });
      }
    };
    for (const each of selected) collect(each);
    return fields;
  }

  #asked(type: string, field: FieldNode): Asked {
    const known = this.supergraph.fieldTypes.fieldType(this.graph, type, field.name.value);
    // `__typename` and `_entities` are the same for all types.
    if (!known) return { field, inner: field.selectionSet && type, shape: '' };
    const isLeaf = this.supergraph.leafChecks.has(known.named);
    return isLeaf
      ? { field, inner: undefined, shape: known.text }
      : { field, inner: known.named, shape: known.text.replace(known.named, '') };
  }
}
