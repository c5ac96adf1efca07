/** Asks @theguild/federation-composition, which is right about everything but what the mends and the reach are for. */
import { composeServices } from '@theguild/federation-composition';
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { readSdl } from './read-subgraphs.js';
import type { ReadSubgraph } from './subgraph-schema.js';

export interface LibraryAnswer {
  /** Undefined where there are errors. */
  readonly supergraph: DocumentNode | undefined;
  readonly errors: readonly GraphQLError[];
}

/**
 * The library's own check that all fields can be reached refuses valid graphs, accepts invalid ones and overflows
 * the stack on some; ours takes its place. Ours knows nothing of contexts and of progressive overrides, so graphs
 * that use them must pass both.
 */
export function runLibrary(subgraphs: readonly ReadSubgraph[]): LibraryAnswer {
  const isBeyondReach = subgraphs.some(({ document }) => usesContextsOrLabels(document));
  // It changes the documents that it is given.
  const services = subgraphs.map((schema) => ({
    name: schema.name,
    url: schema.url,
    typeDefs: readSdl(schema),
  }));
  try {
    const { supergraphDocumentNode, errors } = composeServices(services, {
      disableValidationRules: isBeyondReach ? [] : ['SatisfiabilityRule'],
    });
    return { supergraph: supergraphDocumentNode, errors: errors ?? [] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // It throws bare errors on some SDL that it takes for granted to be valid; all others are its own failures.
    const extensions = Object.getPrototypeOf(error) === Error.prototype ? { code: 'INVALID_GRAPHQL' } : {};
    return { supergraph: undefined, errors: [new GraphQLError(error.message, { extensions })] };
  }
}

function usesContextsOrLabels(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      const isLabelled = given?.some((it) => it.name.value === 'label' && it.value.kind === Kind.STRING);
      found ||= /fromContext$/.test(name.value) || (/override$/.test(name.value) && isLabelled === true);
    },
  });
  return found;
}
