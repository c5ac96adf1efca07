/** Makes the errors of a result: every one has a code of the table, and its text is the table's. */
import { type ProblemCode, type ProblemParameters, reportProblem } from '@grafo-abierto/schema';
import { type ASTNode, GraphQLError } from 'graphql';
import type { Path } from '../draft/draft-path.js';

interface Details {
  readonly parameters?: ProblemParameters;
  readonly subgraph?: string;
  readonly path?: Path;
  readonly nodes?: readonly ASTNode[] | undefined;
  /** For the server's log; GraphQL does not serialise it. Never a subgraph's own error. */
  readonly cause?: unknown;
}

export function engineError(code: ProblemCode, details: Details = {}): GraphQLError {
  const { parameters = {}, subgraph, path = [], nodes, cause } = details;
  return new GraphQLError(reportProblem(code, parameters).message.en, {
    path: path.length > 0 ? path : null,
    nodes: nodes ?? null,
    originalError: cause instanceof Error ? cause : null,
    extensions: { code, parameters, ...(subgraph !== undefined && { subgraph }) },
  });
}
