/** Collects what an operation demands of its reader, from every field that it selects. */
import type { AccessDemand } from '@grafo-abierto/schema';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DeclaredDemands } from './declared-demands.js';

export interface CollectDemandsOptions {
  readonly schema: GraphQLSchema;
  readonly declared: DeclaredDemands;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether @skip and @include leave a selection in. */
  readonly includes: (selection: SelectionNode) => boolean;
}

/** Each coordinate once, in the order in which the operation first selects it. */
export function collectDemands(
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
  options: CollectDemandsOptions,
): readonly AccessDemand[] {
  const collector = new DemandCollector(options);
  collector.collect(root, selectionSet);
  return [...collector.demands];
}

class DemandCollector {
  readonly demands = new Set<AccessDemand>();
  /** A fragment says itself of what type it is, so once is enough however often it is spread. */
  readonly #visited = new Set<string>();

  constructor(private readonly options: CollectDemandsOptions) {}

  collect(parent: GraphQLCompositeType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!this.options.includes(selection)) continue;
      if (selection.kind === Kind.FIELD) this.#field(parent, selection);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) this.#spread(selection.name.value);
      else this.#enter(selection.typeCondition?.name.value ?? parent.name, selection.selectionSet);
    }
  }

  #field(parent: GraphQLCompositeType, { name, selectionSet }: FieldNode): void {
    for (const owner of this.#ownersOf(parent)) {
      this.#add(owner);
      this.#add(`${owner}.${name.value}`);
    }
    const field = 'getFields' in parent ? parent.getFields()[name.value] : undefined;
    // `__typename`, or introspection, which is open to all.
    if (field === undefined) return;
    const value = getNamedType(field.type);
    if (isLeafType(value)) this.#add(value.name);
    else if (isCompositeType(value) && selectionSet) this.collect(value, selectionSet);
  }

  /** A field of an interface is read from whichever type has it: what any of them demands is demanded. */
  #ownersOf(parent: GraphQLCompositeType): readonly string[] {
    const possible = isInterfaceType(parent) ? this.options.schema.getPossibleTypes(parent) : [];
    return [parent.name, ...possible.map(({ name }) => name)];
  }

  #spread(name: string): void {
    const fragment = this.options.fragments.get(name);
    if (fragment === undefined || this.#visited.has(name)) return;
    this.#visited.add(name);
    this.#enter(fragment.typeCondition.name.value, fragment.selectionSet);
  }

  #enter(condition: string, selectionSet: SelectionSetNode): void {
    const type = this.options.schema.getType(condition);
    if (isObjectType(type) || isAbstractType(type)) this.collect(type, selectionSet);
  }

  #add(coordinate: string): void {
    for (const demand of this.options.declared.get(coordinate) ?? []) this.demands.add(demand);
  }
}
