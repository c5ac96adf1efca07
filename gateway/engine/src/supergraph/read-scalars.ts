/** Gives scalars of the public schema the parsers that the caller knows, so that a wrong value stops at the hub. */
import { type GraphQLScalarType, type GraphQLSchema, isScalarType } from 'graphql';

export function readScalars(schema: GraphQLSchema, scalars: readonly GraphQLScalarType[]): void {
  for (const { name, parseValue, parseLiteral } of scalars) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
