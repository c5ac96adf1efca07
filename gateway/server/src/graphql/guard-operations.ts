/** Refuses an operation as a whole that selects what its reader may not see, before any subgraph is asked. */
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { checkAccess, createAccessModel, type Engine } from '@grafo-abierto/engine';
import { type AccessDemand, type Principal, refuseDemand } from '@grafo-abierto/schema';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { challenge } from '../identity/challenge.js';
import type { HubContext } from '../identity/hub-context.js';
import { readerError } from '../reader-error.js';

/** @param supergraph the engine's */
export function guardOperations(
  { schema }: Engine,
  supergraph: DocumentNode,
): ApolloServerPlugin<HubContext> {
  const model = createAccessModel({ schema, document: supergraph });
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue: { principal } }) {
          const variables = request.variables ?? {};
          const unmet = checkAccess({ document, operation, variables, principal }, model);
          return unmet.length === 0 ? null : refuse(unmet, principal);
        },
      };
    },
  };
}

/** One error for each coordinate, so that who wrote the query sees all that is missing at once. */
function refuse(unmet: readonly AccessDemand[], principal: Principal | null) {
  const headers = new HeaderMap();
  headers.set('www-authenticate', challenge(principal === null ? undefined : 'insufficient_scope'));
  return {
    http: { headers, status: principal === null ? 401 : 403 },
    body: {
      kind: 'single' as const,
      singleResult: { errors: unmet.map((demand) => errorOf(demand, principal)) },
    },
  };
}

function errorOf(demand: AccessDemand, principal: Principal | null): GraphQLFormattedError {
  const { coordinate, scopes } = demand;
  const { code, parameters } = refuseDemand(demand, principal).extensions;
  const { message, extensions } = readerError(code, parameters);
  return { message, extensions: { ...extensions, coordinate, scopes } };
}
