/** Holds documents to the limits before they are validated, since validating one can cost more than running it. */
import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server';
import { checkDocument, type DocumentLimits, explainParseFailure } from '@grafo-abierto/engine';
import type { GrafoError } from '@grafo-abierto/schema';
import { type DocumentNode, GraphQLError, Kind, type ValidationRule } from 'graphql';
import { forgetLocations } from './forget-locations.js';

type LimitedOptions = Required<Pick<ApolloServerOptions<BaseContext>, 'parseOptions' | 'validationRules'>>;

/**
 * Apollo has no way to refuse a document between reading and validating it: what a plugin throws there is an
 * internal error. A document over a limit is therefore exchanged for an empty one, which costs nothing to
 * validate and which our own rule refuses with the problem.
 */
export function limitDocuments(
  limits: DocumentLimits,
): LimitedOptions & { readonly plugin: ApolloServerPlugin } {
  const refused = new WeakMap<DocumentNode, GrafoError>();
  const refuse = (problem: GrafoError): DocumentNode => {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };
    refused.set(document, problem);
    return document;
  };
  const rule: ValidationRule = (context) => {
    const problem = refused.get(context.getDocument());
    if (problem) context.reportError(new GraphQLError(problem.message, { originalError: problem }));
    return {};
  };
  const plugin: ApolloServerPlugin = {
    async requestDidStart() {
      return {
        async parsingDidStart({ source }) {
          return async (error) => {
            // Where `formatError` looks for a problem of the table.
            if (error) Object.assign(error, { originalError: explainParseFailure(source, error, limits) });
          };
        },
        async validationDidStart(requestContext) {
          const { document } = requestContext;
          const problem = checkDocument(document, limits);
          if (problem) Object.assign(requestContext, { document: refuse(problem) });
          return async (errors) => {
            if (!errors) forgetLocations(document);
          };
        },
      };
    },
  };
  return { parseOptions: { maxTokens: limits.tokens }, validationRules: [rule], plugin };
}
