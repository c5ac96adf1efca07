import type { Principal } from '@grafo-abierto/schema';
import { InitiativeStatus, isEditableBy, mayEdit } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import type { Row } from './entities.js';

/** Which initiatives somebody sees: all but the drafts of others. A condition on the table `initiative`. */
export function isSeenBy(principal: Principal | null): RawBuilder<boolean> {
  const isPublished = sql<boolean>`${sql.ref('initiative.status')} <> ${InitiativeStatus.DRAFT}`;
  if (principal === null) return isPublished;
  return sql<boolean>`(${isPublished} or ${isEditableBy(principal, sql.ref('initiative.jurisdictionId'))})`;
}

/** The same of one initiative. */
export function seesInitiative(principal: Principal, { status, jurisdictionId }: Row<'initiative'>): boolean {
  return status !== InitiativeStatus.DRAFT || mayEdit(principal, jurisdictionId);
}
