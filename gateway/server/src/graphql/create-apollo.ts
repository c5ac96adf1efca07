import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Engine } from '@grafo-abierto/engine';
import { isProblemCode, problems } from '@grafo-abierto/schema';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import { tellDeprecations } from '../deprecations/tell-deprecations.js';
import { tellPlan } from '../explain/tell-plan.js';
import type { HubLimits } from '../hub-limits.js';
import type { HubLog } from '../hub-log.js';
import type { HubContext } from '../identity/hub-context.js';
import type { OperationRecorder } from '../operations/operation-recorder.js';
import { recordOperations } from '../operations/record-operations.js';
import type { SourceStates } from '../sources/source-status.type.js';
import { tellSources } from '../sources/tell-sources.js';
import { answerOperations } from './answer-operations.js';
import { createDocumentStore, createTextStore } from './document-store.js';
import { formatError } from './format-error.js';
import { guardOperations } from './guard-operations.js';
import { limitDocuments } from './limit-documents.js';
import { limitOperations } from './limit-operations.js';
import { readOperations } from './read-operations.js';

/** What is told besides answers, and to whom. */
export interface Telling {
  /** Is told which operations are run, and by whom. */
  readonly recorder?: OperationRecorder | undefined;
  /** What is known of the health of sources. */
  readonly sources?: SourceStates | undefined;
  /** Whether a reader may ask how an answer came about; not, unless told. */
  readonly allowsExplain?: boolean | undefined;
}

export interface ApolloGraph {
  readonly engine: Engine;
  /** The engine's, parsed. */
  readonly supergraph: DocumentNode;
}

/**
 * The GraphQL server of the hub.
 *
 * It reads no cookies, so a query by GET from any page can do no harm: Apollo's CSRF prevention, which would
 * refuse the default of some clients, is off. Mutations by GET stay refused.
 */
export function createApollo(
  { engine, supergraph }: ApolloGraph,
  limits: HubLimits,
  log: HubLog,
  { recorder, sources, allowsExplain = false }: Telling = {},
): ApolloServer<HubContext> {
  const { plugin: documentLimits, ...documentOptions } = limitDocuments(limits);
  const tellError = (formatted: GraphQLFormattedError, error: unknown) =>
    formatError(formatted, error, (message) => log.error(message));
  return new ApolloServer({
    ...documentOptions,
    schema: engine.schema,
    documentStore: createDocumentStore(limits.documentCacheBytes),
    cache: createTextStore(limits.persistedQueryBytes),
    introspection: true,
    csrfPrevention: false,
    // Each of a batch would be within the limits, and all of them together would not.
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: tellError,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      documentLimits,
      limitOperations(engine, supergraph, limits),
      guardOperations(engine, supergraph),
      readOperations,
      ...(recorder ? [recordOperations(engine, recorder)] : []),
      tellDeprecations(engine),
      tellSources(sources),
      tellPlan(engine, allowsExplain),
      statusOfRefusal,
      answerOperations(engine, tellError),
    ],
  });
}

/** A request that was refused as a whole has the HTTP status of its problem; one with data is a 200. */
const statusOfRefusal: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
        // A mutation by GET: the protocol wants this status, and it says more than the problem's.
        if (http.status === 405) return;
        const code = body.singleResult.errors?.[0]?.extensions?.['code'];
        if (isProblemCode(code)) http.status = problems[code].status;
      },
    };
  },
};
