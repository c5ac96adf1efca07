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
          const since = firstOf(deprecations, 'since');
          const sunset = firstOf(deprecations, 'sunset');
          // RFC 9745: seconds since 1970; RFC 8594: a date as HTTP writes it.
          if (since !== undefined) http.headers.set('deprecation', `@${since.getTime() / 1000}`);
          if (sunset !== undefined) http.headers.set('sunset', sunset.toUTCString());
        },
      };
    },
  };
}

/** The earliest of the days that are named. */
function firstOf(deprecations: readonly Deprecation[], what: 'since' | 'sunset'): Date | undefined {
  const [first] = deprecations.flatMap((each) => each[what] ?? []).toSorted();
  return first === undefined ? undefined : new Date(`${first}T00:00:00Z`);
}
