import type { Principal } from '@grafo-abierto/schema';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { DocumentCache } from './document-cache.js';
import type { TellSources } from './told-sources.js';

/** One request to a subgraph, as a gateway's fetch or a test makes it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Who asks; left out for nobody. It comes as an object from the same process, so there is nothing to forge. */
  readonly principal?: Principal | null;
}

export type SubgraphExecutor = (request: SubgraphRequest) => Promise<ExecutionResult>;

/** Of documents, for each subgraph. */
const CACHE_BYTES = 16 * 1024 * 1024;

/**
 * Executes requests against a subgraph's schema in process, each with a context of its own, made for
 * who asks. Nothing is serialised: the result is handed over as it is.
 *
 * Documents are not validated again: they come from the planner, which made them from a valid operation.
 */
export function createExecutor<Context>(
  schema: GraphQLSchema,
  createContext: (principal: Principal | null) => Context,
  tellSources: TellSources<Context> = () => undefined,
): SubgraphExecutor {
  const documents = new DocumentCache(CACHE_BYTES);
  return async ({ query, variables, operationName, principal = null }) => {
    const contextValue = createContext(principal);
    const document = documents.get(query);
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      contextValue,
    });
    const told = await tellSources(contextValue);
    return told ? { ...result, extensions: { ...told } } : result;
  };
}
