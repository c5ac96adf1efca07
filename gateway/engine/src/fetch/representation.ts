/** What stands for an entity in a fetch: its type, a key, and what the asked fields require. */
import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { ByType } from '../draft/by-type.js';
import { DraftObject, TYPE } from '../draft/draft-object.js';
import { responseKeyOf } from '../selection/collect-fields.js';
import type { EntityKey } from '../supergraph/entity-keys.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';

export interface Representation {
  __typename: string;
  [field: string]: unknown;
}

const NOTHING: ReadonlySet<string> = new Set();

/** A field of a representation, for objects of one type. */
interface RepresentationField {
  readonly draftKey: string;
  readonly name: string;
  /** Whether it can tell one entity from another. */
  readonly isOfKey: boolean;
  readonly inner: RepresentationBuilder | undefined;
}

/** What is null is sent as null, and what was never fetched is not sent. */
export class RepresentationBuilder {
  readonly #fields = new ByType((type) => this.#compile(type));

  constructor(
    private readonly required: SelectionSetNode,
    private readonly possibleTypes: PossibleTypes,
    /** The keys by which the subgraph finds an entity of the type; none for an object inside an entity. */
    private readonly keysOf: (type: string) => readonly EntityKey[] = () => [],
  ) {}

  /**
   * The same text for entities that have the same representation; undefined for one whose keys are all null,
   * or that has another type than they are for. Much cheaper than building it.
   */
  identify(entity: DraftObject): string | undefined {
    let identity = entity[TYPE];
    let isIdentified = false;
    for (const field of this.#fieldsOf(entity)) {
      const value = read(entity, field);
      if (field.isOfKey && value !== undefined && value !== null) isIdentified = true;
      identity += identify(value, field.inner);
    }
    return isIdentified ? identity : undefined;
  }

  /** The key of an entity whose representation is nothing else, and a text: it identifies it at once. */
  soleText(entity: DraftObject): string | undefined {
    const fields = this.#fieldsOf(entity);
    const [field] = fields;
    if (field === undefined || fields.length > 1 || field.inner || !field.isOfKey) return undefined;
    const value = read(entity, field);
    return typeof value === 'string' ? value : undefined;
  }

  build(entity: DraftObject): Representation {
    const representation: Representation = { __typename: entity[TYPE] };
    for (const field of this.#fieldsOf(entity)) {
      const value = build(read(entity, field), field.inner);
      if (value !== undefined) representation[field.name] = value;
    }
    return representation;
  }

  /** The names of what was to be sent and was never fetched, since its own fetch failed or knew no such entity. */
  unmet(entity: DraftObject): ReadonlySet<string> {
    let missing: Set<string> | undefined;
    for (const field of this.#fieldsOf(entity))
      if (isMissing(read(entity, field), field.inner)) missing = (missing ?? new Set()).add(field.name);
    return missing ?? NOTHING;
  }

  /** An object inside an entity shows its type only where the plan asks for it. */
  buildInner(object: DraftObject): Record<string, unknown> {
    const { __typename, ...fields } = this.build(object);
    return this.#selectsTypename(object, this.required) ? { __typename, ...fields } : fields;
  }

  identifyInner(object: DraftObject): string {
    return `{${this.identify(object) ?? ''}}`;
  }

  #fieldsOf(object: DraftObject): readonly RepresentationField[] {
    return this.#fields.of(object[TYPE]);
  }

  /** Two fragments can select different parts of one field. */
  #compile(type: string): readonly RepresentationField[] {
    const collected = new Map<string, { draftKey: string; selections: SelectionNode[] }>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          const condition = selection.typeCondition?.name.value ?? type;
          if (this.possibleTypes.satisfies(type, condition)) collect(selection.selectionSet);
        } else if (selection.kind === Kind.FIELD && selection.name.value !== '__typename') {
          const name = selection.name.value;
          const known = collected.get(name) ?? { draftKey: responseKeyOf(selection), selections: [] };
          known.selections.push(...(selection.selectionSet?.selections ?? []));
          collected.set(name, known);
        }
      }
    };
    collect(this.required);
    // A key that was sent as a whole; a requirement can have fields that other keys have too.
    const keys = this.keysOf(type).filter((key) => key.every((name) => collected.has(name)));
    return [...collected].map(([name, { draftKey, selections }]) => {
      const isOfKey = keys.length === 0 || keys.some((key) => key.includes(name));
      const inner =
        selections.length > 0
          ? new RepresentationBuilder({ kind: Kind.SELECTION_SET, selections }, this.possibleTypes)
          : undefined;
      return { name, draftKey, isOfKey, inner };
    });
  }

  #selectsTypename(object: DraftObject, { selections }: SelectionSetNode): boolean {
    return selections.some((selection) =>
      selection.kind === Kind.INLINE_FRAGMENT
        ? this.possibleTypes.satisfies(object[TYPE], selection.typeCondition?.name.value ?? object[TYPE]) &&
          this.#selectsTypename(object, selection.selectionSet)
        : selection.kind === Kind.FIELD && selection.name.value === '__typename',
    );
  }
}

function read(object: DraftObject, { draftKey, name }: RepresentationField): unknown {
  const value = object[draftKey];
  return value === undefined ? object[name] : value;
}

function build(value: unknown, inner: RepresentationBuilder | undefined): unknown {
  if (inner === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => build(item, inner));
  return value instanceof DraftObject ? inner.buildInner(value) : value;
}

/** Lengths keep two texts beside each other from reading as two others. */
function identify(value: unknown, inner: RepresentationBuilder | undefined): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  if (inner !== undefined && Array.isArray(value))
    return `[${value.map((item) => identify(item, inner)).join()}]`;
  if (inner !== undefined && value instanceof DraftObject) return inner.identifyInner(value);
  return value === undefined ? '?' : `=${JSON.stringify(value)};`;
}

function isMissing(value: unknown, inner: RepresentationBuilder | undefined): boolean {
  if (Array.isArray(value)) return value.some((item) => isMissing(item, inner));
  if (!(value instanceof DraftObject)) return value === undefined;
  return (inner?.unmet(value).size ?? 0) > 0;
}
