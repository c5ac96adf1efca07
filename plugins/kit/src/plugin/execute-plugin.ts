import { type ExecutionResult, GraphQLError } from 'graphql';
import type { SubgraphExecutor } from '../execution/create-executor.js';
import type { FormatPluginError } from './format-plugin-error.js';

/** The same executor, with errors as they leave the plugin over HTTP. */
export function executePlugin(execute: SubgraphExecutor, format: FormatPluginError): SubgraphExecutor {
  const formatted = (error: GraphQLError) => {
    const { message, path, extensions } = format(error);
    return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
  };
  return async (request): Promise<ExecutionResult> => {
    try {
      const { errors, ...result } = await execute(request);
      return errors === undefined ? result : { ...result, errors: errors.map(formatted) };
    } catch (error) {
      return { errors: [formatted(asGraphQLError(error))] };
    }
  };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
