import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';

/** One request to a subgraph, as a gateway's fetch or a test makes it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export type SubgraphExecutor = (request: SubgraphRequest) => Promise<ExecutionResult>;

const MAXIMUM_DOCUMENTS = 1000;

/**
 * Executes requests against a subgraph's schema in process, each with a context of its own.
 *
 * Documents are not validated again: they come from the planner, which made them from a valid operation.
 */
export function createExecutor<Context>(
  schema: GraphQLSchema,
  createContext: () => Context,
): SubgraphExecutor {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, variables, operationName }) =>
    execute({
      schema,
      document: parseOnce(documents, query),
      variableValues: variables,
      operationName,
      contextValue: createContext(),
    });
}

function parseOnce(documents: Map<string, DocumentNode>, query: string): DocumentNode {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const document = parse(query, { noLocation: true });
  if (documents.size >= MAXIMUM_DOCUMENTS) documents.clear();
  documents.set(query, document);
  return document;
}
