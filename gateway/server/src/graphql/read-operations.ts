/** Reads and judges an operation as if it were to be answered, and hands it over in place of an answer. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { HubContext } from '../identity/hub-context.js';

/** To come after all that may refuse an operation. */
export const readOperations: ApolloServerPlugin<HubContext> = {
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, source, queryHash, contextValue: { reading } }) {
        if (!reading || source === undefined || queryHash === undefined) return null;
        reading.operation = { document, operation, source, queryHash };
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: null } },
        };
      },
    };
  },
};
