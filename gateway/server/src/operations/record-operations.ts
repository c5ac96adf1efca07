/** Counts the operations that are run: which, whose, and never with which values. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Engine } from '@grafo-abierto/engine';
import type { OperationDefinitionNode } from 'graphql';
import type { HubContext } from '../identity/hub-context.js';
import { clientOf } from './client-of.js';
import { LONGEST_DOCUMENT, NormalText } from './normal-text.js';
import type { OperationRecorder } from './operation-recorder.js';

export function recordOperations(
  { schema }: Engine,
  recorder: OperationRecorder,
): ApolloServerPlugin<HubContext> {
  // As long as its document is kept, an operation that comes again has its text already.
  const texts = new WeakMap<OperationDefinitionNode, NormalText>();
  return {
    async requestDidStart() {
      return {
        // After all that may refuse an operation: nobody depends on one that is never answered.
        async responseForOperation({ request, contextValue: { countsAs }, ...run }) {
          const { operation, source, queryHash } = countsAs ?? run;
          if (countsAs === null || source === undefined || source.length > LONGEST_DOCUMENT) return null;
          const name = operation.name?.value;
          const text = texts.get(operation) ?? new NormalText(source, name, schema);
          texts.set(operation, text);
          recorder.count({ key: `${queryHash} ${name}`, text, client: clientOf(request.http?.headers) });
          return null;
        },
      };
    },
  };
}
