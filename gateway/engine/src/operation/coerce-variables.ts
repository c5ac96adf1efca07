/** Coerces a reader's variables against the public schema, before anything is fetched. */
import { isProblemCode } from '@grafo-abierto/schema';
import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { engineError } from '../errors/engine-error.js';
import { readParameters } from '../errors/subgraph-error.js';

export type Coerced =
  | { readonly variables: Readonly<Record<string, unknown>>; readonly errors?: never }
  | { readonly errors: readonly GraphQLError[] };

/** More than this no reader mends at once. */
const MAXIMUM_ERRORS = 20;

export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Coerced {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
    maxErrors: MAXIMUM_ERRORS,
  });
  return errors === undefined ? { variables: coerced } : { errors: errors.map(codedError) };
}

/** A shared scalar says by itself what is wrong; anything else is told in graphql-js' own words. */
function codedError(error: GraphQLError): GraphQLError {
  const { nodes, message, extensions } = error;
  if (!isProblemCode(extensions['code']))
    return engineError('GRAFO_VARIABLES_INVALID', { parameters: { detail: message }, nodes });
  return engineError(extensions['code'], { parameters: readParameters(extensions['parameters']), nodes });
}
