import { GrafoError, isProblemCode } from '@grafo-abierto/schema';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { PluginLog } from './tools/plugin-log.js';

/** What a plugin says of an error: a code of the table, and nothing of its insides, which go to its log. */
export type FormatPluginError = (error: GraphQLError) => GraphQLFormattedError;

export function createErrorFormat(plugin: string, log: PluginLog): FormatPluginError {
  return (error) => {
    const { message, path, extensions, originalError } = error;
    const place = path === undefined ? {} : { path };
    if (isProblemCode(extensions['code'])) {
      if (extensions['code'] === 'GRAFO_PLUGIN_DEADLINE') log.warn(placed(message, path));
      return { message, ...place, extensions };
    }
    // Refused before anything ran: its text is of the request alone.
    if (isOfRequest(error))
      return { message, extensions: { code: 'GRAPHQL_REQUEST_INVALID', ...extensions } };
    log.error(placed(originalError?.stack ?? message, path));
    const problem = new GrafoError('GRAFO_SUBGRAPH_FAILED', { subgraph: plugin });
    return { message: problem.message, ...place, extensions: { ...problem.extensions } };
  };
}

function isOfRequest({ path, originalError }: GraphQLError): boolean {
  if (path !== undefined) return false;
  return originalError === undefined || (originalError instanceof GraphQLError && isOfRequest(originalError));
}

function placed(text: string, path: GraphQLError['path']): string {
  return path === undefined ? text : `${path.join('.')}: ${text}`;
}
