/** Tells a reader who asks how the answer came about: the plan, and what was asked of each subgraph. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Engine, ExplainedNode, ExplainRequest } from '@grafo-abierto/engine';
import type { HubContext } from '../identity/hub-context.js';
import { ExchangeLog } from './exchange-log.js';

export const EXPLAIN_HEADER = 'x-grafo-explain';

const REFUSED = {
  es: 'Este nodo no cuenta cómo llega a sus respuestas: quien lo opera lo permite con GRAFO_EXPLAIN=on, o --explain.',
  en: 'This hub does not tell how it comes to its answers: its operator allows it with GRAFO_EXPLAIN=on, or --explain.',
};

/** Who asks where it is not allowed gets the answer, and is told so: never silence. */
export function tellPlan(engine: Engine, isAllowed: boolean): ApolloServerPlugin<HubContext> {
  return {
    async requestDidStart({ request, contextValue: context }) {
      if (request.http?.headers.get(EXPLAIN_HEADER)?.trim() !== '1') return;
      if (isAllowed) context.exchanges = new ExchangeLog(() => performance.now());
      return {
        async willSendResponse({ document, request: { operationName, variables }, response: { body } }) {
          if (body.kind !== 'single') return;
          const { singleResult: result } = body;
          const { exchanges } = context;
          const hasRun = document !== undefined && result.data !== undefined;
          const explain =
            exchanges && hasRun
              ? { plan: planOf(engine, { document, operationName, variables }), fetches: exchanges.reports() }
              : undefined;
          if (!isAllowed) result.extensions = { ...result.extensions, explain: { refused: REFUSED } };
          else if (explain) result.extensions = { ...result.extensions, explain };
        },
      };
    },
  };
}

/** Null where there is nothing to fetch. An operation that cannot be planned was answered with the reason. */
function planOf(engine: Engine, request: ExplainRequest): ExplainedNode | null {
  try {
    return engine.explain(request) ?? null;
  } catch {
    return null;
  }
}
