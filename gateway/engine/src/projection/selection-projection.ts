/**
 * Projects draft objects to the objects of the reader's response: the fields that the operation selects, in
 * its order, under its response keys. Compiled once per type that is met.
 */
import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { DraftObject, TYPE } from '../draft/draft-object.js';
import { readerKeyOf } from '../operation/assign-draft-keys.js';
import { type CollectOptions, collectFields } from '../selection/collect-fields.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import { type Complete, type Completing, completeType } from './completion.js';

export interface ProjectedField {
  readonly responseKey: string;
  readonly draftKey: string;
  readonly complete: Complete;
  /** What is selected inside; undefined for a leaf. */
  readonly selection: SelectionProjection | undefined;
  readonly listDepth: number;
}

type FieldContent = Omit<ProjectedField, 'responseKey' | 'draftKey'>;

export interface ProjectionContext extends Omit<CollectOptions, 'applies'> {
  readonly schema: GraphQLSchema;
  readonly possibleTypes: PossibleTypes;
  /** Told the approximate bytes of what was compiled, for the cache that holds it. */
  readonly onCompiled: (bytes: number) => void;
}

/** About what one compiled field takes, with its closures and its part of the projection around it. */
const BYTES_PER_FIELD = 600;

export class SelectionProjection {
  readonly #types = new Map<string, readonly ProjectedField[] | undefined>();

  constructor(
    private readonly context: ProjectionContext,
    private readonly declared: GraphQLCompositeType,
    private readonly selectionSets: readonly SelectionSetNode[],
  ) {}

  /** Null for what is no object or of a type that readers may not see; undefined where a null bubbles. */
  readonly complete: Complete = (value, completing) => {
    if (!(value instanceof DraftObject)) return null;
    const fields = this.fieldsOf(value[TYPE]);
    return fields === undefined ? null : (project(value, fields, completing) ?? null);
  };

  /** The fields of an object of this type; undefined when readers may not see the type. */
  fieldsOf(type: string): readonly ProjectedField[] | undefined {
    if (!this.#types.has(type)) this.#types.set(type, this.#compile(type));
    return this.#types.get(type);
  }

  /** The names of the types that can be here. */
  get types(): readonly string[] {
    if (!isAbstractType(this.declared)) return [this.declared.name];
    return this.context.schema.getPossibleTypes(this.declared).map(({ name }) => name);
  }

  #compile(name: string): readonly ProjectedField[] | undefined {
    const { schema, possibleTypes, onCompiled, fragments } = this.context;
    const type = schema.getType(name);
    if (!isCompositeType(type) || isUnionType(type)) return undefined;
    const applies = (condition: string) => possibleTypes.satisfies(name, condition);
    const fields: ProjectedField[] = [];
    for (const [draftKey, { nodes }] of collectFields(this.selectionSets, {
      fragments,
      applies,
    })) {
      const fieldName = nodes[0].name.value;
      const definition = type.getFields()[fieldName];
      const keys = { draftKey, responseKey: readerKeyOf(draftKey) };
      if (fieldName === '__typename') fields.push({ ...keys, ...this.#typename(type) });
      else if (fieldName.startsWith('__'))
        fields.push({ ...keys, complete: asItIs, selection: undefined, listDepth: 0 });
      else if (definition) fields.push({ ...keys, ...this.#field(name, definition, nodes) });
    }
    onCompiled((fields.length + 1) * BYTES_PER_FIELD);
    return fields;
  }

  #typename(type: GraphQLCompositeType): FieldContent {
    const coordinate = `${type.name}.__typename`;
    // The type is still an interface where the subgraph that knows the object did not answer.
    const told = isAbstractType(type) ? null : type.name;
    const complete = (_: unknown, completing: Completing) => told ?? void completing.violate(coordinate);
    return { complete, selection: undefined, listDepth: 0 };
  }

  #field(
    type: string,
    definition: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): FieldContent {
    const named = getNamedType(definition.type);
    const selection = isCompositeType(named)
      ? new SelectionProjection(
          this.context,
          named,
          nodes.flatMap((node) => node.selectionSet ?? []),
        )
      : undefined;
    const complete = completeType(definition.type, `${type}.${definition.name}`, selection?.complete);
    return { complete, selection, listDepth: listDepthOf(definition.type) };
  }
}

/** Undefined when a field's null bubbles to this object. */
function project(
  object: DraftObject,
  fields: readonly ProjectedField[],
  completing: Completing,
): Record<string, unknown> | undefined {
  const response: Record<string, unknown> = {};
  for (const { draftKey, responseKey, complete } of fields) {
    completing.enter(responseKey);
    const value = complete(object[draftKey], completing);
    completing.leave();
    if (value === undefined) return undefined;
    if (responseKey === '__proto__') Object.defineProperty(response, responseKey, { ...PLAIN, value });
    else response[responseKey] = value;
  }
  return response;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

/** Introspection was completed by graphql-js. */
function asItIs(value: unknown): unknown {
  return value ?? null;
}

function listDepthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepthOf(type.ofType);
  return isListType(type) ? 1 + listDepthOf(type.ofType) : 0;
}
