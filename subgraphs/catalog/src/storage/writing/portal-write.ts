/** What every write to a portal begins with. */
import { GrafoError, type Principal } from '@grafo-abierto/schema';
import {
  checkVersion,
  InputCheck,
  mayEdit,
  refuse,
  type Write,
  type WriteInput,
} from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { isPortalId } from '../../domain/catalog-id.js';
import type { PortalOperation } from '../../domain/portal-vocabulary.js';
import type { CatalogEntities, Row } from '../entities.js';
import { PortalEntity } from '../portal.entity.js';
import { seesPortal } from '../seen-portals.js';

export type CatalogWrite = Write<CatalogEntities>;

/** Names the portal that is written to. */
export interface PortalTarget extends WriteInput {
  readonly id: string;
}

/** Names it as its reader has seen it. */
export interface VersionedPortalTarget extends PortalTarget {
  readonly version: number;
}

const REASON_LIMIT = 2000;

/** A check that has looked at what all inputs have. */
export function checkInput({ clientMutationId, reason }: WriteInput): InputCheck {
  return new InputCheck()
    .text('clientMutationId', clientMutationId, 200)
    .text('reason', reason, REASON_LIMIT);
}

/** The same, of a decision that must say why. */
export function checkReasoned(input: WriteInput): InputCheck {
  const isThere = (input.reason ?? '').trim() !== '';
  return checkInput(input).that(isThere, 'reason', 'GRAFO_INPUT_REQUIRED', { field: 'reason' });
}

/**
 * The portal, locked until the write ends, for whoever may edit it. One that waits for approval is not there for
 * others.
 *
 * @throws WriteRefusal `GRAFO_WRITE_TARGET_UNKNOWN`, GrafoError `GRAFO_ACCESS_JURISDICTION`
 */
export async function lockPortal({ reads, principal }: CatalogWrite, id: string): Promise<Row<'portal'>> {
  const found = isPortalId(id)
    ? await reads.selectFrom('portal').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (found === undefined || !seesPortal(principal, found)) {
    throw refuse('GRAFO_WRITE_TARGET_UNKNOWN', ['input', 'id'], { type: 'Portal', id });
  }
  requireRight(principal, found.jurisdictionId);
  return found;
}

/** The same, at the version that its reader has seen. */
export async function lockPortalVersion(
  write: CatalogWrite,
  { id, version }: VersionedPortalTarget,
): Promise<Row<'portal'>> {
  const portal = await lockPortal(write, id);
  await checkVersion(write, { type: 'Portal', id }, version);
  return portal;
}

/** @throws GrafoError `GRAFO_ACCESS_JURISDICTION` */
export function requireRight(principal: Principal, jurisdictionId: string): void {
  if (mayEdit(principal, jurisdictionId)) return;
  throw new GrafoError('GRAFO_ACCESS_JURISDICTION', { jurisdiction: jurisdictionId });
}

/** @throws WriteRefusal `GRAFO_PORTAL_OPERATION` */
export function requireOperation(
  { operation }: Row<'portal'>,
  allowed: readonly PortalOperation[],
  action: string,
): void {
  if (!allowed.includes(operation)) {
    throw refuse('GRAFO_PORTAL_OPERATION', ['input', 'id'], { operation, action });
  }
}

/**
 * What one such write has read stays as it is until its transaction ends. It comes before any row is locked, so that
 * no two wait for each other.
 */
export async function aloneInTurn({ reads }: CatalogWrite, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${name}))`.execute(reads);
}

/** The same for all that make an address known: of one address there is one portal. */
export const addressesInTurn = (write: CatalogWrite): Promise<void> => aloneInTurn(write, 'portal_address');

export type PortalChanges = Partial<
  Pick<Row<'portal'>, 'operation' | 'operationReason' | 'requestedAt' | 'removalConfirmedAt' | 'givenTable'>
>;

export async function updatePortal(
  { manager }: CatalogWrite,
  id: string,
  changes: PortalChanges,
): Promise<void> {
  await manager.nativeUpdate(PortalEntity, { id }, changes);
}
