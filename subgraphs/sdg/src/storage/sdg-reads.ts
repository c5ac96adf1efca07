import { createSourceLoader, type Reads } from '@grafo-abierto/subgraph-kit';
import type { AlignmentEntities } from './alignment.entity.js';
import { createAlignmentReads } from './alignment-reads.js';
import type { FrameworkEntities } from './framework.entity.js';
import { createFrameworkReads } from './framework-reads.js';

type SdgEntities = readonly [...FrameworkEntities, ...AlignmentEntities];

/** Everything that one request reads here, each kind of thing in one statement. */
export function createSdgReads(reads: Reads<SdgEntities>) {
  return {
    sources: createSourceLoader(reads),
    ...createFrameworkReads(reads as unknown as Reads<FrameworkEntities>),
    ...createAlignmentReads(reads as unknown as Reads<AlignmentEntities>),
  };
}

export type SdgReads = ReturnType<typeof createSdgReads>;
