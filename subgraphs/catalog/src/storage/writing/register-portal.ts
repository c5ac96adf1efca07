/** A portal becomes known to the graph: at once where the administration registers it, else once it approves. */
import { holdsRole, isJurisdictionId } from '@grafo-abierto/schema';
import { type InputCheck, refuse, type WriteInput } from '@grafo-abierto/subgraph-kit';
import { addressSpellings } from '../../domain/address-spellings.js';
import { isPortalId } from '../../domain/catalog-id.js';
import { isSchedule } from '../../domain/harvest/schedule.js';
import { portalIdOf } from '../../domain/portal-id-of.js';
import { PortalOperation, PortalRegistration, type PortalSoftware } from '../../domain/portal-vocabulary.js';
import { PortalEntity } from '../portal.entity.js';
import { addressesInTurn, type CatalogWrite, checkInput, requireRight } from './portal-write.js';
import { isNoProposal, takeOverProposals } from './settle-proposals.js';

export interface NewPortal extends WriteInput {
  readonly id?: string | null;
  readonly title: { readonly es: string; readonly en?: string | null };
  readonly url: string;
  readonly software: PortalSoftware;
  readonly jurisdictionId: string;
  readonly schedule?: string | null;
}

export const TITLE_LIMIT = 500;
export const URL_LIMIT = 2000;

export async function registerPortal(write: CatalogWrite, input: NewPortal): Promise<string> {
  const id = input.id ?? portalIdOf(input.url);
  checkNewPortal(checkInput(input), input, id).end();
  requireRight(write.principal, input.jurisdictionId);
  await addressesInTurn(write);
  await refuseKnown(write, id, input.url);
  const isApproved = holdsRole(write.principal, 'administrator');
  await write.manager.insert(PortalEntity, {
    id,
    titleEs: input.title.es.trim(),
    titleEn: input.title.en?.trim() || null,
    url: input.url,
    file: null,
    givenTable: null,
    software: input.software,
    jurisdictionId: input.jurisdictionId,
    schedule: input.schedule ?? null,
    registeredBy: PortalRegistration.MUTATION,
    operation: isApproved ? PortalOperation.ACTIVE : PortalOperation.AWAITING_APPROVAL,
    operationReason: input.reason ?? null,
    requestedAt: isApproved ? write.now.toISOString() : null,
    sourceId: await write.sourceId(input.url),
  });
  write.changed('Portal', id, 'REGISTERED');
  await takeOverProposals(write, { id, url: input.url, isApproved });
  return id;
}

function checkNewPortal(check: InputCheck, input: NewPortal, id: string): InputCheck {
  const { title, url, jurisdictionId, schedule } = input;
  return check
    .value('id', id, isPortalId(id), '[a-z][a-z0-9-]*')
    .that(title.es.trim() !== '', 'title.es', 'GRAFO_INPUT_REQUIRED', { field: 'title.es' })
    .text('title.es', title.es, TITLE_LIMIT)
    .text('title.en', title.en, TITLE_LIMIT)
    .text('url', url, URL_LIMIT)
    .value('jurisdictionId', jurisdictionId, isJurisdictionId(jurisdictionId), 'AR, AR-M, AR-M:500007')
    .value('schedule', schedule ?? '', schedule == null || isSchedule(schedule), '30 4 * * *');
}

/** @throws WriteRefusal `GRAFO_PORTAL_ID_TAKEN`, `GRAFO_PORTAL_KNOWN` */
export async function refuseKnown({ reads }: CatalogWrite, id: string, url: string): Promise<void> {
  const known = await reads
    .selectFrom('portal')
    .select(['id', 'url'])
    .where((where) => where.or([where('id', '=', id), where('url', 'in', addressSpellings(url))]))
    .where(isNoProposal)
    .execute();
  const same = known.find((portal) => portal.url !== null && addressSpellings(url).includes(portal.url));
  if (same !== undefined) throw refuse('GRAFO_PORTAL_KNOWN', ['input', 'url'], { id: same.id, url });
  if (known.length > 0) throw refuse('GRAFO_PORTAL_ID_TAKEN', ['input', 'id'], { id });
}
