/** Builds the selections of one fetch piece by piece, each field once. */
import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { responseKeyOf } from '../selection/collect-fields.js';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

interface BuiltField {
  readonly node: FieldNode;
  readonly inner: SelectionBuilder;
}

export class SelectionBuilder {
  readonly #fields = new Map<string, BuiltField>();
  readonly #fragments = new Map<string, SelectionBuilder>();

  /** Adds the field where it is not there yet; what is selected in it. */
  field(node: FieldNode): SelectionBuilder {
    const key = responseKeyOf(node);
    const known = this.#fields.get(key);
    if (known) return known.inner;
    const inner = new SelectionBuilder();
    this.#fields.set(key, { node, inner });
    return inner;
  }

  /** What is selected of objects of a type. */
  on(type: string): SelectionBuilder {
    const known = this.#fragments.get(type) ?? new SelectionBuilder();
    this.#fragments.set(type, known);
    return known;
  }

  typename(): void {
    this.field(TYPENAME);
  }

  get isEmpty(): boolean {
    return this.#fields.size === 0 && this.#fragments.size === 0;
  }

  /** Selects what another one does too. */
  absorb(other: SelectionBuilder): void {
    for (const { node, inner } of other.#fields.values()) this.field(node).absorb(inner);
    for (const [type, inner] of other.#fragments) this.on(type).absorb(inner);
  }

  build(): SelectionSetNode {
    const selections: SelectionNode[] = [];
    for (const { node, inner } of this.#fields.values()) {
      const { selectionSet, ...leaf } = node;
      selections.push(selectionSet ? { ...leaf, selectionSet: inner.build() } : leaf);
    }
    for (const [type, inner] of this.#fragments)
      if (!inner.isEmpty)
        selections.push({
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
          selectionSet: inner.build(),
        });
    // Of an object of which nothing else is asked, whether there is one.
    return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [TYPENAME] };
  }
}
