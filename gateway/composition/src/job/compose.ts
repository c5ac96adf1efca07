/** Composes, with what is wrong as data. */
import { CompositionError, composeSupergraph, type SubgraphSchema } from '@grafo-abierto/schema';
import type { CompositionAnswer } from './answer.type.js';

export function compose(subgraphs: readonly SubgraphSchema[]): CompositionAnswer {
  try {
    return { supergraph: composeSupergraph(subgraphs), problems: [] };
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return { problems: error.problems };
  }
}
