/** What a reader is told of errors, in the form that tests compare. */
import type { GraphQLError } from 'graphql';

export interface ToldError {
  readonly code: unknown;
  readonly subgraph: unknown;
  readonly path: string | undefined;
  readonly message: string;
  readonly parameters: unknown;
}

export function toldErrors(errors: readonly GraphQLError[] | undefined): readonly ToldError[] {
  return (errors ?? []).map(({ message, path, extensions }) => ({
    code: extensions['code'],
    subgraph: extensions['subgraph'],
    path: path?.join('.'),
    message,
    parameters: extensions['parameters'],
  }));
}
