/** Builds what stands for an entity in a fetch: its type, a key, and what the asked fields require. */
import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { DraftObject, TYPE } from '../draft/draft-object.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';

export interface Representation {
  __typename: string;
  [field: string]: unknown;
}

/** Null values are left out: a key that is null identifies nothing. */
export class RepresentationBuilder {
  readonly #selections: readonly RequiresSelection[];

  constructor(
    selections: readonly RequiresSelection[],
    private readonly possibleTypes: PossibleTypes,
    private readonly isTrue: (variable: string) => boolean,
  ) {
    this.#selections = selections;
  }

  /** Undefined for an entity that has none of the fields, or another type than the selections are for. */
  build(entity: DraftObject): Representation | undefined {
    const fields = this.#select(entity, this.#selections);
    delete fields['__typename'];
    return Object.keys(fields).length > 0 ? { __typename: entity[TYPE], ...fields } : undefined;
  }

  #select(object: DraftObject, selections: readonly RequiresSelection[]): Record<string, unknown> {
    const selected: Record<string, unknown> = {};
    for (const selection of selections) {
      if (selection.kind === 'Field') {
        const key = selection.alias ?? selection.name;
        const value = this.#value(read(object, selection.name, key), selection.selections ?? []);
        if (value !== undefined && value !== null) selected[key] = value;
      } else if (selection.kind === 'InlineFragment') {
        if (this.#applies(object, selection))
          assignDeep(selected, this.#select(object, selection.selections));
      } else throw new Error('The plan has a named fragment in a representation.');
    }
    return selected;
  }

  #value(value: unknown, selections: readonly RequiresSelection[]): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#value(item, selections));
    return value instanceof DraftObject ? this.#select(value, selections) : value;
  }

  #applies(
    object: DraftObject,
    { typeCondition, skipIf, includeIf }: Extract<RequiresSelection, { kind: 'InlineFragment' }>,
  ): boolean {
    if (skipIf !== undefined && this.isTrue(skipIf)) return false;
    if (includeIf !== undefined && !this.isTrue(includeIf)) return false;
    return this.possibleTypes.satisfies(object[TYPE], typeCondition);
  }
}

/** The planner names the draft key as the field's name, and gives the field's own name as its alias. */
function read(object: DraftObject, name: string, key: string): unknown {
  if (name === '__typename') return object[TYPE];
  return object[name] === undefined ? object[key] : object[name];
}

/** Two fragments can select different parts of one field. */
function assignDeep(into: Record<string, unknown>, from: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(from)) into[key] = mergeDeep(into[key], value);
}

function mergeDeep(known: unknown, value: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(value))
    return value.map((item, index) => mergeDeep(known[index], item));
  if (!isRecord(known) || !isRecord(value)) return value;
  assignDeep(known, value);
  return known;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
