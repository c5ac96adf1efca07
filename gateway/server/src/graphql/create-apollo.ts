import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Engine } from '@grafo-abierto/engine';
import { isProblemCode, problems } from '@grafo-abierto/schema';
import type { HubLog } from '../hub-log.js';
import { formatError } from './format-error.js';
import { HubGateway } from './hub-gateway.js';

/**
 * The GraphQL server of the hub.
 *
 * It reads no cookies, so a query by GET from any page can do no harm: Apollo's CSRF prevention, which would
 * refuse the default of some clients, is off. Mutations by GET stay refused.
 */
export function createApollo(engine: Engine, log: HubLog): ApolloServer {
  return new ApolloServer({
    gateway: new HubGateway(engine),
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, (message) => log.error(message)),
    plugins: [ApolloServerPluginLandingPageDisabled(), statusOfRefusal],
  });
}

/** A request that was refused as a whole has the HTTP status of its problem; one with data is a 200. */
const statusOfRefusal: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        const code = body.singleResult.errors?.[0]?.extensions?.['code'];
        if (isProblemCode(code)) http.status = problems[code].status;
      },
    };
  },
};
