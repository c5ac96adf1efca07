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
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
  type SelectionSetNode,
} from 'graphql';
import { ByType } from '../draft/by-type.js';
import { DraftObject, TYPE } from '../draft/draft-object.js';
import { readerKeyOf } from '../operation/assign-draft-keys.js';
import { type CollectOptions, collectFields } from '../selection/collect-fields.js';
import type { PossibleTypes } from '../supergraph/possible-types.js';
import { type Complete, type Completing, completeType } from './completion.js';
import type { ObjectProjection, ObjectsInside, ProjectedField } from './projected-field.type.js';
import { ProjectedFields } from './projected-fields.js';

type FieldContent = Omit<ProjectedField, 'responseKey' | 'draftKey'>;

export interface ProjectionContext extends Omit<CollectOptions, 'applies'> {
  readonly schema: GraphQLSchema;
  readonly possibleTypes: PossibleTypes;
  /** Objects of one place that are walked through before code is made for it. */
  readonly objectsUntilCompiled: number;
  /** Told the approximate bytes of what was compiled, for the cache that holds it. */
  readonly onCompiled: (bytes: number) => void;
}

/** About what one compiled field takes, with its closures and its part of the projection around it. */
const BYTES_PER_FIELD = 600;

export class SelectionProjection implements ObjectProjection {
  readonly #types = new ByType((type) => {
    const list = this.#compile(type);
    return list && new ProjectedFields(list, this.context.objectsUntilCompiled);
  });

  constructor(
    private readonly context: ProjectionContext,
    private readonly declared: GraphQLCompositeType,
    private readonly selectionSets: readonly SelectionSetNode[],
  ) {}

  /** Null for what is no object or of a type that readers may not see; undefined where a null bubbles. */
  readonly complete: Complete = (value, completing) => {
    if (!(value instanceof DraftObject)) return null;
    const fields = this.fieldsOf(value[TYPE]);
    return fields?.project(value, completing) ?? null;
  };

  /** The fields of an object of this type; undefined when readers may not see the type. */
  fieldsOf(type: string): ProjectedFields | undefined {
    return this.#types.of(type);
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
      else if (fieldName.startsWith('__')) fields.push({ ...keys, ...LEAF, complete: asItIs, isPlain: true });
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
    return { ...LEAF, complete, isPlain: false };
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
    const coordinate = `${type}.${definition.name}`;
    const complete = completeType(definition.type, coordinate, selection?.complete);
    const objects = selection && objectsInside(definition.type, coordinate, selection.complete);
    const listDepth = listDepthOf(definition.type);
    // A value of an enum that readers may not see is null to them.
    const isPlain = listDepth === 0 && isScalarType(named);
    return { complete, selection, objects, listDepth, isPlain };
  }
}

const LEAF = { selection: undefined, objects: undefined, listDepth: 0 };

/** Introspection was completed by graphql-js. */
function asItIs(value: unknown): unknown {
  return value ?? null;
}

function objectsInside(
  type: GraphQLOutputType,
  coordinate: string,
  complete: Complete,
): ObjectsInside | undefined {
  const nullable = getNullableType(type);
  const isList = isListType(nullable);
  const isItemNonNull = isList && isNonNullType(nullable.ofType);
  if (isList && isListType(getNullableType(nullable.ofType))) return undefined;
  return { isList, isNonNull: isNonNullType(type), isItemNonNull, coordinate, complete };
}

function listDepthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepthOf(type.ofType);
  return isListType(type) ? 1 + listDepthOf(type.ofType) : 0;
}
