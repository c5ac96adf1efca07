import type { ReferenceResolver } from '@grafo-abierto/plugin-kit';
import { isJurisdictionId } from '@grafo-abierto/schema';
import { isRecordId } from '../domain/record-id.js';
import type { Row } from '../storage/entities.js';
import type { InitiativeReads } from '../storage/reads.js';

interface Key {
  readonly id: unknown;
}

interface InitiativeKey extends Key {
  readonly jurisdiction?: Key | null;
}

/** How a gateway's keys find the objects of this subgraph; a malformed key finds nothing. */
export const references = {
  Initiative: findInitiative,
  ActionPlan: findBy((reads) => reads.actionPlans),
  Organization: findBy((reads) => reads.organizations),
  Edition: findBy((reads) => reads.editions),
  Application: findBy((reads) => reads.applications),
  Consultation: findBy((reads) => reads.consultations),
  Contribution: findBy((reads) => reads.contributions),
  ThematicNetwork: findBy((reads) => reads.networks),
  TrainingActivity: findBy((reads) => reads.trainings),
  SupportRequest: findBy((reads) => reads.supportRequests),
  // Only their owner knows which jurisdictions exist.
  Jurisdiction: ({ id }: Key) => (typeof id === 'string' && isJurisdictionId(id) ? { id } : null),
};

function findBy<Found>(
  loaderOf: (reads: InitiativeReads) => { load(id: string): Promise<Found> },
): ReferenceResolver<InitiativeReads, Key> {
  return ({ id }, reads) => (isRecordId(id) ? loaderOf(reads).load(id) : null);
}

/** A key that names another jurisdiction than the initiative's own names no initiative. */
async function findInitiative(key: InitiativeKey, reads: InitiativeReads): Promise<Row<'initiative'> | null> {
  if (!isRecordId(key.id)) return null;
  const found = await reads.initiatives.load(key.id);
  if (found === null || key.jurisdiction === undefined) return found;
  return (key.jurisdiction?.id ?? null) === found.jurisdictionId ? found : null;
}
