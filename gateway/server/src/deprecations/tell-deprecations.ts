/** Tells who uses what is deprecated what it is and when it goes, beside the answer. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Engine } from '@grafo-abierto/engine';
import type { OperationDefinitionNode } from 'graphql';
import { type Deprecation, usedDeprecations } from './used-deprecations.js';

export function tellDeprecations({ schema }: Engine): ApolloServerPlugin {
  const known = new WeakMap<OperationDefinitionNode, readonly Deprecation[]>();
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ document, operation, response: { body, http } }) {
          if (!document || !operation || body.kind !== 'single' || body.singleResult.data === undefined)
            return;
          const deprecations = known.get(operation) ?? usedDeprecations(document, operation, schema);
          known.set(operation, deprecations);
          if (deprecations.length === 0) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, deprecations };
          // RFC 8594. A `Deprecation` (RFC 9745) would need the day since when, which the schema does not say.
          const [first] = deprecations.flatMap(({ sunset }) => sunset ?? []).toSorted();
          if (first !== undefined) http.headers.set('sunset', new Date(`${first}T00:00:00Z`).toUTCString());
        },
      };
    },
  };
}
