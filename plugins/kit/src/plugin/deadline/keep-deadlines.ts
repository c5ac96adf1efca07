import { type GraphQLSchema, isObjectType } from 'graphql';
import type { RequestDeadlines } from './request-deadlines.js';

/** Has every resolver of a schema answer within its request's deadline; the references are those of `_entities`. */
export function keepDeadlines(schema: GraphQLSchema, deadlines: RequestDeadlines): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined) continue;
      field.resolve = (parent, args, context, info) =>
        deadlines.guard(context, resolve(parent, args, context, info));
    }
  }
}
