import { GrafoError, isProblemCode, type ProblemCode, type ProblemParameters } from '@grafo-abierto/schema';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { readerError } from '../reader-error.js';

/** Apollo's own codes, in the words of the one table. */
const APOLLO_CODES: Readonly<Record<string, ProblemCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAFO_DOCUMENT_SYNTAX',
  GRAPHQL_VALIDATION_FAILED: 'GRAFO_DOCUMENT_INVALID',
  BAD_USER_INPUT: 'GRAFO_VARIABLES_INVALID',
  OPERATION_RESOLUTION_FAILURE: 'GRAFO_OPERATION_UNKNOWN',
  BAD_REQUEST: 'GRAFO_REQUEST_MALFORMED',
};

/** Codes of a protocol between a client's library and the server, which reads them: they pass as they are. */
const PROTOCOL_CODES = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

/**
 * Turns any error into one that a reader may see: a code of the table, its text in both languages, and where
 * it happened. What has no code is ours to mend, so its own text goes to the log and not to the reader.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onUnknown: (message: string) => void,
): GraphQLFormattedError {
  const problem = problemIn(error);
  if (problem !== undefined) return describeProblem(formatted, problem.code, problem.extensions.parameters);
  const { code: given, parameters, subgraph } = formatted.extensions ?? {};
  if (typeof given === 'string' && PROTOCOL_CODES.has(given)) return formatted;
  const apolloCode = typeof given === 'string' ? APOLLO_CODES[given] : undefined;
  if (apolloCode !== undefined) return describeProblem(formatted, apolloCode, { detail: formatted.message });
  if (isProblemCode(given)) return describeProblem(formatted, given, asParameters(parameters), subgraph);
  if (isRefusal(error))
    return describeProblem(formatted, 'GRAFO_REQUEST_MALFORMED', { detail: formatted.message });
  onUnknown(formatted.message);
  return describeProblem(formatted, 'GRAFO_HUB_FAILED', {});
}

/** A problem of the table that Apollo has wrapped in an error of its own, such as a literal that is no date. */
function problemIn(error: unknown): GrafoError | undefined {
  let cause = error;
  while (cause instanceof Error) {
    if (cause instanceof GrafoError) return cause;
    cause = (cause as { originalError?: unknown }).originalError;
  }
  return undefined;
}

/** Some of what Apollo refuses of its own accord has a status and no code. */
function isRefusal(error: unknown): boolean {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  const status = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}

function describeProblem(
  { path, locations }: GraphQLFormattedError,
  code: ProblemCode,
  parameters: ProblemParameters,
  subgraph?: unknown,
): GraphQLFormattedError {
  const { message, extensions } = readerError(code, parameters);
  return {
    message,
    ...(locations !== undefined && { locations }),
    ...(path !== undefined && { path }),
    extensions: { ...extensions, ...(typeof subgraph === 'string' && { subgraph }) },
  };
}

function asParameters(value: unknown): ProblemParameters {
  return typeof value === 'object' && value !== null ? (value as ProblemParameters) : {};
}
