/** Which portals somebody sees: all but those that nobody has approved, which only those see who may edit them. */
import type { Principal } from '@grafo-abierto/schema';
import { isEditableBy, mayEdit } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { PortalOperation } from '../domain/portal-vocabulary.js';
import type { Row } from './entities.js';

const APPROVED: readonly PortalOperation[] = [PortalOperation.ACTIVE, PortalOperation.PAUSED];

/** A condition on the table `portal`. */
export function isSeenBy(principal: Principal | null): RawBuilder<boolean> {
  const isApproved = sql<boolean>`${sql.ref('portal.operation')} in (${sql.join(APPROVED)})`;
  if (principal === null) return isApproved;
  return sql<boolean>`(${isApproved} or ${isEditableBy(principal, sql.ref('portal.jurisdictionId'))})`;
}

/** The same of one portal. */
export function seesPortal(
  principal: Principal | null,
  { operation, jurisdictionId }: Pick<Row<'portal'>, 'operation' | 'jurisdictionId'>,
): boolean {
  return APPROVED.includes(operation) || mayEdit(principal, jurisdictionId);
}
