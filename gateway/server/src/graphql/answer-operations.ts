/**
 * Puts the engine behind Apollo Server: Apollo reads and validates a request, the engine answers it.
 *
 * Apollo's interface for gateways would do the same, and makes an object with accessors of each request's own: for
 * each of them V8 makes a hidden class that holds the whole answer until the next full collection of the memory.
 */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Engine } from '@grafo-abierto/engine';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { HubContext } from '../identity/hub-context.js';

/** To be the last: what refuses an operation, or only looks at it, comes before. */
export function answerOperations(
  engine: Engine,
  formatError: (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<HubContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, request: { operationName, variables }, contextValue }) {
          const { data, errors } = await engine.execute({
            document,
            ...(operationName != null && { operationName }),
            ...(variables != null && { variables }),
            context: contextValue,
          });
          const told = errors?.map((error) => formatError(error.toJSON(), error));
          return {
            http: { headers: new HeaderMap() },
            body: {
              kind: 'single',
              singleResult: { ...(told && { errors: told }), ...(data !== undefined && { data }) },
            },
          };
        },
      };
    },
  };
}
