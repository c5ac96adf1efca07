import { createSourceLoader, type Reads } from '@grafo-abierto/subgraph-kit';
import type { AlignmentEntities } from './alignment.entity.js';
import { createAlignmentReads } from './alignment-reads.js';
import type { FrameworkEntities } from './framework.entity.js';
import { createFrameworkReads } from './framework-reads.js';
import type { OfficialTextEntity } from './official-text.entity.js';

type FrameworkWithTexts = readonly [...FrameworkEntities, typeof OfficialTextEntity];
type SdgEntities = readonly [...FrameworkWithTexts, ...AlignmentEntities];

/** Everything that one request reads here, each kind of thing in one statement. */
export function createSdgReads(reads: Reads<SdgEntities>) {
  return {
    sources: createSourceLoader(reads),
    ...createFrameworkReads(reads as unknown as Reads<FrameworkWithTexts>),
    ...createAlignmentReads(reads as unknown as Reads<AlignmentEntities>),
  };
}

export type SdgReads = ReturnType<typeof createSdgReads>;
