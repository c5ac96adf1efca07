import type { GraphQLError } from 'graphql';
import { useCallback } from 'react';
import { type AnyVariables, type CombinedError, createRequest, type TypedDocumentNode, useQuery } from 'urql';

/** A question to the graph, as far as it is answered. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly isWaiting: boolean;
  /** Something of it is missing because a source did not answer. */
  readonly hasFailed: boolean;
  /** The names of the fields that are null because a source did not answer, not because nothing is known. */
  readonly failed: ReadonlySet<string>;
  /** The hub itself could not be reached. */
  readonly isAway: boolean;
  ask(): void;
}

export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const [told, execute] = useQuery<Data, AnyVariables>({ query, variables });
  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  // Until a question is answered the client holds the answer to the one before: that is of another place.
  const isOfThis = told.operation === undefined || told.operation.key === createRequest(query, variables).key;
  const { data, error } = isOfThis ? told : {};
  const failures = error?.graphQLErrors.filter((each) => !isUnknown(each)) ?? [];
  return {
    data: data ?? undefined,
    isWaiting: data === undefined && (told.fetching || !isOfThis),
    hasFailed: error?.networkError !== undefined || failures.length > 0,
    failed: new Set(failures.flatMap(({ path }) => fieldOf(path))),
    isAway: error?.networkError !== undefined,
    ask,
  };
}

/** What has not even the form of an identifier is of nothing; whoever was asked has answered. */
const isUnknown = ({ extensions }: GraphQLError) => extensions['code'] === 'GRAFO_ID_MALFORMED';

/** The last name of a path, whatever place in a list it is of. */
function fieldOf(path: CombinedError['graphQLErrors'][number]['path']): string[] {
  return (path ?? []).filter((part) => typeof part === 'string').slice(-1);
}
