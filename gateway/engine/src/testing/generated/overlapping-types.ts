/** Knows which fragments are possible on which types of a schema. */
import {
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql';

export class OverlappingTypes {
  /** The names of all fields of all types. */
  readonly fieldNames: readonly string[];
  readonly #overlapping = new Map<GraphQLCompositeType, readonly GraphQLCompositeType[]>();

  constructor(readonly schema: GraphQLSchema) {
    const types = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter(({ name }) => !name.startsWith('__'));
    this.fieldNames = types.flatMap((type) => (isUnionType(type) ? [] : Object.keys(type.getFields())));
    const possible = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
      isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    for (const type of types) {
      const objects = new Set(possible(type));
      this.#overlapping.set(
        type,
        types.filter((other) => possible(other).some((object) => objects.has(object))),
      );
    }
  }

  /** The types that an object of this type can be of, itself among them. */
  overlapping(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return this.#overlapping.get(type) ?? [];
  }

  overlap(a: GraphQLCompositeType, b: GraphQLCompositeType): boolean {
    return this.overlapping(a).includes(b);
  }
}
