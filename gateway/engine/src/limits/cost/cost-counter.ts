/**
 * What an operation can cost, worked out from its text and its variables: the values that its answer can hold,
 * weighed. Unless its @cost says otherwise, an object weighs 1, and a leaf a tenth, or 1 under an alias. A field
 * that the hub has to ask a source for by itself (one of the root, or a page of a list) weighs 10 more. All
 * that is below a list counts as often as the list has items.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DeclaredCosts } from './declared-costs.js';
import { argumentsWeight } from './input-weights.js';
import type { OperationValues } from './operation-values.js';
import { type Page, pageOf } from './page-sizes.js';
import { type CostPart, type SelectedField, selectedField } from './selected-field.js';

export interface Costs extends DeclaredCosts {
  readonly schema: GraphQLSchema;
}

export interface CountOptions {
  readonly part: CostPart;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly values: OperationValues;
  /** Told of each field of the part that is asked in pages without declaring how. */
  readonly onPage?: (page: Page) => void;
  /** Told that the operation selects something of the other part too. */
  readonly onOtherPart?: () => void;
}

const OBJECT = 1;
const LEAF = 0.1;
/** The way to make an answer large is to ask for the same long text again and again. */
const ALIASED_LEAF = 1;
const QUERY = 10;
/** Items of a list of which nothing is known. */
const ASSUMED_LIST = 10;

export function countCost(model: Costs, operation: OperationDefinitionNode, options: CountOptions): number {
  const root = model.schema.getRootType(operation.operation);
  return root ? new CostCounter(model, options).ofSelections(root, operation.selectionSet, undefined) : 0;
}

class CostCounter {
  readonly #fragmentCosts = new Map<string, number>();

  constructor(
    private readonly model: Costs,
    private readonly options: CountOptions,
  ) {}

  /** `page`: of the field whose answer this is selected on. */
  ofSelections(type: GraphQLCompositeType, { selections }: SelectionSetNode, page: Page | undefined): number {
    let total = 0;
    for (const selection of selections) {
      if (!this.options.values.includes(selection)) continue;
      if (selection.kind === Kind.FIELD) total += this.#ofField(type, selection, page);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) total += this.#ofFragment(selection.name.value, page);
      else {
        const condition = this.#typeOf(selection.typeCondition?.name.value) ?? type;
        total += this.ofSelections(condition, selection.selectionSet, page);
      }
    }
    return total;
  }

  /** Counted once for each size of page that it stands in, however often it is spread. */
  #ofFragment(name: string, page: Page | undefined): number {
    const key = page ? `${name} ${page.items} ${page.fields.join(' ')}` : name;
    const known = this.#fragmentCosts.get(key);
    if (known !== undefined) return known;
    const fragment = this.options.fragments.get(name);
    const type = this.#typeOf(fragment?.typeCondition.name.value);
    const cost = fragment && type ? this.ofSelections(type, fragment.selectionSet, page) : 0;
    this.#fragmentCosts.set(key, cost);
    return cost;
  }

  #ofField(parent: GraphQLCompositeType, node: FieldNode, outer: Page | undefined): number {
    const { schema, sizes } = this.model;
    const field = selectedField(schema, parent, node);
    if (!field) return LEAF;
    if (field.part !== this.options.part) {
      this.options.onOtherPart?.();
      return 0;
    }
    const declared = sizes.get(field.coordinate);
    const page = pageOf(field, declared, this.options.values);
    if (page && !declared) this.options.onPage?.(page);
    return this.#ofAsking(field, page) + this.#itemsOf(field, page, outer) * this.#ofEach(field, page);
  }

  /** What it weighs once, however many items it has. */
  #ofAsking(field: SelectedField, page: Page | undefined): number {
    const { weights } = this.model;
    const isAsked = field.part === 'data' && (field.isOfRoot || page !== undefined);
    const own = isAsked && !weights.has(field.coordinate) ? QUERY : 0;
    return own + argumentsWeight(field, this.options.values, weights);
  }

  #itemsOf(
    { coordinate, definition, listDepth }: SelectedField,
    page: Page | undefined,
    outer: Page | undefined,
  ) {
    if (listDepth === 0) return 1;
    const isOfOuter = outer && (outer.fields.length === 0 || outer.fields.includes(definition.name));
    const assumed = this.model.sizes.get(coordinate)?.assumedSize ?? ASSUMED_LIST;
    const items = page?.items ?? (isOfOuter ? outer.items : assumed);
    return items * ASSUMED_LIST ** (listDepth - 1);
  }

  #ofEach({ coordinate, type, node, listDepth }: SelectedField, page: Page | undefined): number {
    const { weights } = this.model;
    const declared = weights.get(coordinate) ?? weights.get(type.name);
    if (!isCompositeType(type)) return declared ?? (node.alias ? ALIASED_LEAF : LEAF);
    const inner = node.selectionSet
      ? this.ofSelections(type, node.selectionSet, listDepth === 0 ? page : undefined)
      : 0;
    return (declared ?? OBJECT) + inner;
  }

  #typeOf(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.model.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}
