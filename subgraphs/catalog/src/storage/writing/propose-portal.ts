/** Anybody proposes a portal that was looked at: it waits, seen by nobody but the administration, until that decides. */
import { randomBytes, randomUUID } from 'node:crypto';
import { isJurisdictionId } from '@grafo-abierto/schema';
import { refuse, type WriteInput } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import { PortalOperation, PortalRegistration } from '../../domain/portal-vocabulary.js';
import { siteOf } from '../../domain/preview/site-of.js';
import { readMailbox } from '../../domain/values/read-mailbox.js';
import { PortalEntity } from '../portal.entity.js';
import { knownAddress } from '../preview/known-address.js';
import { GivenTableEntity, ProposalEntity } from '../preview/preview.entity.js';
import { lockPreview } from './lock-preview.js';
import { addressesInTurn, type CatalogWrite, checkInput } from './portal-write.js';
import { TITLE_LIMIT } from './register-portal.js';

export interface ProposedPortal extends WriteInput {
  readonly previewId: string;
  readonly title: { readonly es: string; readonly en?: string | null };
  readonly jurisdictionId: string;
  readonly contact: { readonly name: string; readonly office: string; readonly email: string };
  readonly message?: string | null;
}

const CONTACT_LIMIT = 200;
const MESSAGE_LIMIT = 2000;
/** What persons can be asked to read. */
const WAITING = 200;
/** Of those, tables, and portals of one site: so that nobody takes the turn of all others. */
const WAITING_ALIKE = 20;
const PER_MINUTE = 10;

/** Answers the receipt by which whoever proposed follows what becomes of it. */
export async function proposePortal(write: CatalogWrite, input: ProposedPortal): Promise<string> {
  checkProposed(input);
  const { reads, manager } = write;
  await addressesInTurn(write);
  const preview = await lockPreview(write, input.previewId);
  const { report, url, tableName, content } = preview;
  if (report === null) throw refuse('GRAFO_PREVIEW_UNREAD', ['input', 'previewId']);
  const address = report.url ?? url;
  const known = address === null ? null : await knownAddress(reads, address);
  if (known !== null) throw refuse(known.code, ['input', 'previewId'], known.parameters);
  await refuseBusy(write, tableName === null ? address : null);
  // A name that no registration would take: a proposal stands in nobody's way.
  const id = `propuesta-${randomUUID().slice(0, 18)}`;
  await manager.insert(PortalEntity, {
    id,
    titleEs: input.title.es.trim(),
    titleEn: input.title.en?.trim() || null,
    url: tableName === null ? address : null,
    file: null,
    givenTable: tableName,
    software: report.software,
    jurisdictionId: input.jurisdictionId,
    schedule: null,
    registeredBy: PortalRegistration.PROPOSAL,
    operation: PortalOperation.AWAITING_APPROVAL,
    operationReason: null,
    sourceId: await write.sourceId(address),
  });
  if (content !== null) await manager.insert(GivenTableEntity, { portalId: id, content });
  await reads.updateTable('portal_preview').set({ content: null }).where('id', '=', preview.id).execute();
  const receipt = randomBytes(24).toString('base64url');
  await manager.insert(ProposalEntity, {
    receipt,
    portalId: id,
    previewId: preview.id,
    contactName: input.contact.name.trim(),
    contactOffice: input.contact.office.trim(),
    contactEmail: input.contact.email.trim(),
    message: input.message?.trim() || null,
    decidedAt: null,
  });
  write.changed('Portal', id, 'PROPOSED');
  return receipt;
}

function checkProposed(input: ProposedPortal): void {
  const { title, jurisdictionId, contact, message } = input;
  const check = checkInput(input)
    .that(title.es.trim() !== '', 'title.es', 'GRAFO_INPUT_REQUIRED', { field: 'title.es' })
    .text('title.es', title.es, TITLE_LIMIT)
    .text('title.en', title.en, TITLE_LIMIT)
    .value('jurisdictionId', jurisdictionId, isJurisdictionId(jurisdictionId), 'AR, AR-M, AR-M:500007');
  for (const field of ['name', 'office', 'email'] as const)
    check
      .that(contact[field].trim() !== '', `contact.${field}`, 'GRAFO_INPUT_REQUIRED', {
        field: `contact.${field}`,
      })
      .text(`contact.${field}`, contact[field], CONTACT_LIMIT);
  const isMailbox = contact.email.trim() === '' || readMailbox(contact.email)?.isExact === true;
  check
    .value('contact.email', contact.email, isMailbox, 'nombre@organismo.gob.ar')
    .text('message', message, MESSAGE_LIMIT)
    .end();
}

/**
 * @param address null of a table
 * @throws WriteRefusal `GRAFO_PROPOSAL_BUSY`
 */
async function refuseBusy({ reads }: CatalogWrite, address: string | null): Promise<void> {
  const { newest } = await reads
    .selectFrom('portal_proposal')
    .select(sql<number>`count(*)::integer`.as('newest'))
    .where('proposedAt', '>', sql<string>`clock_timestamp() - interval '1 minute'`)
    .executeTakeFirstOrThrow();
  if (newest >= PER_MINUTE) throw refuse('GRAFO_PROPOSAL_BUSY', null, { minutes: 2 });
  const waiting = await reads
    .selectFrom('portal_proposal')
    .innerJoin('portal', 'portal.id', 'portal_proposal.portalId')
    .select('portal.url')
    .where('decidedAt', 'is', null)
    .execute();
  const origin = originOf(address);
  const alike = waiting.filter(({ url }) => originOf(url) === origin);
  if (waiting.length >= WAITING || alike.length >= WAITING_ALIKE)
    throw refuse('GRAFO_PROPOSAL_BUSY', null, { minutes: 60 });
}

const originOf = (url: string | null) => (url === null ? null : siteOf(url));
