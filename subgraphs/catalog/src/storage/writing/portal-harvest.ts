/** What people ask of the harvest: to read a portal now, and to believe that much of it has gone. */
import { refuse } from '@grafo-abierto/subgraph-kit';
import { PortalOperation, PortalSoftware } from '../../domain/portal-vocabulary.js';
import {
  type CatalogWrite,
  checkInput,
  checkReasoned,
  lockPortal,
  type PortalTarget,
  requireOperation,
  updatePortal,
} from './portal-write.js';

export interface RemovalConfirmation extends PortalTarget {
  /** How many the person has seen to be held. */
  readonly removals: number;
}

/** It is read as soon as the harvest comes to it. */
export async function harvestPortal(write: CatalogWrite, input: PortalTarget): Promise<string> {
  checkInput(input).end();
  const portal = await lockPortal(write, input.id);
  requireOperation(portal, [PortalOperation.ACTIVE], 'harvest');
  if (portal.software === PortalSoftware.OTHER) {
    throw refuse('GRAFO_PORTAL_UNREAD', ['input', 'id'], { id: portal.id });
  }
  const now = write.now.toISOString();
  await updatePortal(write, portal.id, { requestedAt: now });
  write.changed('Portal', portal.id, 'HARVEST_REQUESTED', [
    { field: 'requestedAt', before: null, after: now },
  ]);
  return portal.id;
}

/**
 * What vanished at once is then taken to have gone, at a reading that follows at once.
 *
 * @throws WriteRefusal `GRAFO_PORTAL_REMOVALS` where another number is held than the person has seen
 */
export async function confirmPortalRemoval(write: CatalogWrite, input: RemovalConfirmation): Promise<string> {
  checkReasoned(input).end();
  const portal = await lockPortal(write, input.id);
  requireOperation(portal, [PortalOperation.ACTIVE], 'confirm');
  const held = portal.removalHeld ?? 0;
  if (held === 0 || held !== input.removals) {
    throw refuse('GRAFO_PORTAL_REMOVALS', ['input', 'removals'], { held, given: input.removals });
  }
  const now = write.now.toISOString();
  await updatePortal(write, portal.id, { removalConfirmedAt: now, requestedAt: now });
  const addition = { field: 'removalHeld', before: String(held), after: null };
  write.changed('Portal', portal.id, 'REMOVAL_CONFIRMED', [addition]);
  return portal.id;
}
