import { useCallback } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';

/** A question to the graph, as far as it is answered. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly isWaiting: boolean;
  /** Something of it is missing because a source did not answer. */
  readonly hasFailed: boolean;
  /** The hub itself could not be reached. */
  readonly isAway: boolean;
  ask(): void;
}

export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  const [{ data, fetching, error }, execute] = useQuery<Data, AnyVariables>({ query, variables });
  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  return {
    data: data ?? undefined,
    isWaiting: fetching && data === undefined,
    hasFailed: error !== undefined,
    isAway: error?.networkError !== undefined,
    ask,
  };
}
