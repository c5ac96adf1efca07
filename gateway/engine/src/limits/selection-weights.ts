/**
 * Counts what an operation selects once its fragments are spread, without spreading them: each fragment is
 * counted once and its figures are added wherever it is used, so that one that doubles a hundred times over
 * takes no longer than any other.
 */
import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface SelectionWeights {
  /** Levels of fields within each other. */
  readonly depth: number;
  /** Fields of the first level. */
  readonly rootFields: number;
  readonly fields: number;
  readonly aliases: number;
  /** Spreads and inline fragments. */
  readonly fragments: number;
}

const NOTHING: SelectionWeights = { depth: 0, rootFields: 0, fields: 0, aliases: 0, fragments: 0 };

export class SelectionWeigher {
  readonly #known = new Map<string, SelectionWeights>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  weigh(selectionSet: SelectionSetNode | undefined): SelectionWeights {
    let total = NOTHING;
    for (const selection of selectionSet?.selections ?? []) total = add(total, this.#weighOne(selection));
    return total;
  }

  #weighOne(selection: SelectionNode): SelectionWeights {
    if (selection.kind === Kind.FIELD) {
      const inner = this.weigh(selection.selectionSet);
      return {
        depth: inner.depth + 1,
        rootFields: 1,
        fields: inner.fields + 1,
        aliases: inner.aliases + (selection.alias ? 1 : 0),
        fragments: inner.fragments,
      };
    }
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? this.weigh(selection.selectionSet)
        : this.#weighFragment(selection.name.value);
    return { ...inner, fragments: inner.fragments + 1 };
  }

  #weighFragment(name: string): SelectionWeights {
    const known = this.#known.get(name);
    if (known) return known;
    // What spreads itself is left to validation, which refuses it: here it counts as nothing.
    this.#known.set(name, NOTHING);
    const weights = this.weigh(this.fragments.get(name)?.selectionSet);
    this.#known.set(name, weights);
    return weights;
  }
}

function add(one: SelectionWeights, other: SelectionWeights): SelectionWeights {
  return {
    depth: Math.max(one.depth, other.depth),
    rootFields: one.rootFields + other.rootFields,
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    fragments: one.fragments + other.fragments,
  };
}
