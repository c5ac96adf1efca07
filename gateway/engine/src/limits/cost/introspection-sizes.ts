/** How long the lists of introspection are in a graph, on average, as if they had declared it. */
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { DeclaredSize } from './declared-costs.js';

export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, DeclaredSize> {
  const types = Object.values(schema.getTypeMap());
  const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composites.flatMap((type) => Object.values(type.getFields()));
  const abstracts = types.filter((type) => isInterfaceType(type) || isUnionType(type));
  const directives = schema.getDirectives();
  const average: Readonly<Record<string, readonly number[]>> = {
    '__Schema.types': [types.length],
    '__Schema.directives': [directives.length],
    '__Type.fields': composites.map((type) => Object.keys(type.getFields()).length),
    '__Type.interfaces': composites.map((type) => type.getInterfaces().length),
    '__Type.possibleTypes': abstracts.map((type) => schema.getPossibleTypes(type).length),
    '__Type.enumValues': types.filter(isEnumType).map((type) => type.getValues().length),
    '__Type.inputFields': types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length),
    '__Field.args': fields.map(({ args }) => args.length),
    '__Directive.args': directives.map(({ args }) => args.length),
    '__Directive.locations': directives.map(({ locations }) => locations.length),
  };
  return new Map(
    Object.entries(average).map(([coordinate, lengths]) => [
      coordinate,
      { assumedSize: averageOf(lengths), slicingArguments: [], sizedFields: [] },
    ]),
  );
}

/** At least one: a list can be empty everywhere today. */
function averageOf(lengths: readonly number[]): number {
  const sum = lengths.reduce((total, length) => total + length, 0);
  return Math.max(1, sum / Math.max(1, lengths.length));
}
