import { createSourceLoader } from '@grafo-abierto/subgraph-kit';
import { createDevelopmentReads } from './development-reads.js';
import { createEditionReads } from './edition-reads.js';
import { createNominationReads } from './nomination-reads.js';
import { createRecognitionReads } from './recognition-reads.js';
import type { RecognitionDatabase } from './recognition-tables.js';

/** Everything that one request reads of this subgraph, each kind of thing in one statement. */
export function createRecognitionContext(reads: RecognitionDatabase) {
  return {
    sources: createSourceLoader(reads),
    ...createEditionReads(reads),
    ...createNominationReads(reads),
    ...createRecognitionReads(reads),
    ...createDevelopmentReads(reads),
  };
}

export type RecognitionContext = ReturnType<typeof createRecognitionContext>;
