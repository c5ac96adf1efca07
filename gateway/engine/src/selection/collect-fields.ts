/**
 * Collects the fields that apply to one type, grouped by response key in the order of the response: the
 * CollectFields of the GraphQL specification (conditions are resolved already), for the reader's operation and for the fetches' alike.
 */
import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

export interface CollectOptions {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether the type in question fulfils a fragment's type condition. */
  readonly applies: (condition: string) => boolean;
}

/** Fields of one response key, with the type condition that the first was found under, if any. */
export interface CollectedField {
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly condition: string | undefined;
}

export function collectFields(
  selectionSets: readonly SelectionSetNode[],
  options: CollectOptions,
): ReadonlyMap<string, CollectedField> {
  const collector = new Collector(options);
  for (const selectionSet of selectionSets) collector.collect(selectionSet, undefined);
  return collector.fields;
}

export function responseKeyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

class Collector {
  readonly fields = new Map<string, { nodes: [FieldNode, ...FieldNode[]]; condition: string | undefined }>();
  /** A spread fragment counts once: without this, nested spreads would take exponential time. */
  readonly #visited = new Set<string>();

  constructor(private readonly options: CollectOptions) {}

  collect(selectionSet: SelectionSetNode, condition: string | undefined): void {
    for (const selection of selectionSet.selections) {
      switch (selection.kind) {
        case Kind.FIELD:
          this.#add(selection, condition);
          break;
        case Kind.INLINE_FRAGMENT:
          this.#enter(selection.typeCondition?.name.value, selection.selectionSet, condition);
          break;
        case Kind.FRAGMENT_SPREAD:
          this.#spread(selection.name.value, condition);
      }
    }
  }

  #add(node: FieldNode, condition: string | undefined): void {
    const key = responseKeyOf(node);
    const known = this.fields.get(key);
    if (known) known.nodes.push(node);
    else this.fields.set(key, { nodes: [node], condition });
  }

  #spread(name: string, condition: string | undefined): void {
    if (this.#visited.has(name)) return;
    this.#visited.add(name);
    const fragment = this.options.fragments.get(name);
    if (fragment) this.#enter(fragment.typeCondition.name.value, fragment.selectionSet, condition);
  }

  #enter(own: string | undefined, selectionSet: SelectionSetNode, outer: string | undefined): void {
    if (own === undefined || this.options.applies(own)) this.collect(selectionSet, own ?? outer);
  }
}

export function fragmentsOf(
  definitions: readonly { readonly kind: Kind }[],
): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (isFragment(definition)) fragments.set(definition.name.value, definition);
  return fragments;
}

function isFragment(definition: { readonly kind: Kind }): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}
