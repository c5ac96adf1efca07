import type { Principal } from '@grafo-abierto/schema';
import { createSourceLoader, type WriteContext } from '@grafo-abierto/subgraph-kit';
import { createConsultationReads } from './consultation-reads.js';
import { createEditionReads } from './edition-reads.js';
import type { InitiativeDatabase, InitiativeEntities } from './entities.js';
import { createInitiativeReads } from './initiative-reads.js';
import { createMechanismReads } from './mechanism-reads.js';
import { createOrganizationReads } from './organization-reads.js';

/** Everything that one request reads, each kind of thing in one statement however many parents ask. */
export function createReads(reads: InitiativeDatabase, principal: Principal | null) {
  return {
    sources: createSourceLoader(reads),
    ...createInitiativeReads(reads, principal),
    ...createOrganizationReads(reads),
    ...createMechanismReads(reads),
    ...createEditionReads(reads),
    ...createConsultationReads(reads),
  };
}

export type InitiativeReads = ReturnType<typeof createReads>;
/** The context of a request: what it reads, who asks, and how it writes. */
export type InitiativeContext = InitiativeReads &
  WriteContext<InitiativeEntities> & { readonly principal: Principal | null };
/** What a loader of a request answers for one key. */
export type Loaded<Loader extends LoaderName> = Awaited<ReturnType<InitiativeReads[Loader]['load']>>;

type LoaderName = {
  [Name in keyof InitiativeReads]: InitiativeReads[Name] extends { load(key: string): Promise<unknown> }
    ? Name
    : never;
}[keyof InitiativeReads];
