/** What people decide of a portal: whether it is approved, and whether it is read. */
import { PortalOperation } from '../../domain/portal-vocabulary.js';
import {
  addressesInTurn,
  type CatalogWrite,
  checkInput,
  checkReasoned,
  lockPortalVersion,
  type PortalChanges,
  requireOperation,
  updatePortal,
  type VersionedPortalTarget,
} from './portal-write.js';
import { closeRejected, enterProposed } from './settle-proposals.js';

const { ACTIVE, PAUSED, AWAITING_APPROVAL, REJECTED } = PortalOperation;

/** It is then read at once, where it was proposed by anybody under an id of its own. */
export async function approvePortal(write: CatalogWrite, input: VersionedPortalTarget): Promise<string> {
  checkInput(input).end();
  await addressesInTurn(write);
  const operation = {
    from: [AWAITING_APPROVAL, REJECTED],
    to: ACTIVE,
    action: 'approve',
    change: 'APPROVED',
  };
  const id = await decide(write, input, operation, { requestedAt: write.now.toISOString() });
  return enterProposed(write, id, input.reason ?? null);
}

export async function rejectPortal(write: CatalogWrite, input: VersionedPortalTarget): Promise<string> {
  checkReasoned(input).end();
  const id = await decide(write, input, {
    from: [AWAITING_APPROVAL],
    to: REJECTED,
    action: 'reject',
    change: 'REJECTED',
  });
  await closeRejected(write, id);
  return id;
}

/** What was read stays in view. */
export async function pausePortal(write: CatalogWrite, input: VersionedPortalTarget): Promise<string> {
  checkReasoned(input).end();
  const operation = { from: [ACTIVE], to: PAUSED, action: 'pause', change: 'PAUSED' };
  return decide(write, input, operation, { requestedAt: null });
}

export async function resumePortal(write: CatalogWrite, input: VersionedPortalTarget): Promise<string> {
  checkInput(input).end();
  const operation = { from: [PAUSED], to: ACTIVE, action: 'resume', change: 'RESUMED' };
  return decide(write, input, operation, { requestedAt: write.now.toISOString() });
}

interface Decision {
  readonly from: readonly PortalOperation[];
  readonly to: PortalOperation;
  readonly action: string;
  readonly change: string;
}

async function decide(
  write: CatalogWrite,
  input: VersionedPortalTarget,
  { from, to, action, change }: Decision,
  changes: PortalChanges = {},
): Promise<string> {
  const portal = await lockPortalVersion(write, input);
  requireOperation(portal, from, action);
  await updatePortal(write, portal.id, { ...changes, operation: to, operationReason: input.reason ?? null });
  write.changed('Portal', portal.id, change);
  return portal.id;
}
