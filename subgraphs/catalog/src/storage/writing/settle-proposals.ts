/** What a decision makes of a portal that anybody proposed: until then it has no name that counts. */
import { refuse } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { addressSpellings } from '../../domain/address-spellings.js';
import { portalIdOf, portalIdOfTitle } from '../../domain/portal-id-of.js';
import { PortalOperation, PortalRegistration } from '../../domain/portal-vocabulary.js';
import type { Row } from '../entities.js';
import { PortalEntity } from '../portal.entity.js';
import type { CatalogWrite } from './portal-write.js';

const ID_LENGTH = 60;
const { PROPOSAL } = PortalRegistration;
const { AWAITING_APPROVAL, REJECTED } = PortalOperation;

/** Of a portal: nobody has merely proposed it. */
export const isNoProposal: RawBuilder<boolean> = sql<boolean>`not (
  portal.registered_by = ${PROPOSAL} and portal.operation in (${AWAITING_APPROVAL}, ${REJECTED}))`;

/** One that was just approved gets its lasting id, made of its address or its title; any other keeps its own. */
export async function enterProposed(write: CatalogWrite, id: string, reason: string | null): Promise<string> {
  const { reads, manager, now } = write;
  const proposal = await proposalOf(write, id);
  if (proposal === null) {
    await decided(write, id);
    return id;
  }
  const portal = await reads.selectFrom('portal').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  await refuseGone(write, portal);
  const lasting = await freeId(write, portal);
  await manager.insert(PortalEntity, {
    id: lasting,
    titleEs: portal.titleEs,
    titleEn: portal.titleEn,
    url: portal.url,
    file: null,
    givenTable: portal.givenTable,
    software: portal.software,
    jurisdictionId: portal.jurisdictionId,
    schedule: null,
    registeredBy: PROPOSAL,
    operation: portal.operation,
    operationReason: reason,
    requestedAt: now.toISOString(),
    sourceId: await write.sourceId(portal.url),
  });
  await moveTo(write, [id], { id: lasting, isApproved: true });
  write.changed('Portal', lasting, 'APPROVED');
  return lasting;
}

/** Nothing that was given stays. */
export async function closeRejected(write: CatalogWrite, id: string): Promise<void> {
  await write.reads.deleteFrom('given_table').where('portalId', '=', id).execute();
  await decided(write, id);
}

interface Registered {
  readonly id: string;
  readonly isApproved: boolean;
}

/** Whoever had proposed the same address is led to the portal that was registered, and waits with it. */
export async function takeOverProposals(
  write: CatalogWrite,
  { url, ...registered }: Registered & { readonly url: string },
): Promise<void> {
  const same = await write.reads
    .selectFrom('portal')
    .select('id')
    .where('registeredBy', '=', PROPOSAL)
    .where('operation', 'in', [AWAITING_APPROVAL, REJECTED])
    .where('url', 'in', addressSpellings(url))
    .forUpdate()
    .execute();
  await moveTo(
    write,
    same.map((portal) => portal.id),
    registered,
  );
}

async function moveTo(
  { reads, now }: CatalogWrite,
  from: readonly string[],
  { id: portalId, isApproved }: Registered,
): Promise<void> {
  if (from.length === 0) return;
  const decidedAt = isApproved ? now.toISOString() : null;
  await reads.updateTable('given_table').set({ portalId }).where('portalId', 'in', from).execute();
  await reads
    .updateTable('portal_proposal')
    .set({ portalId, decidedAt })
    .where('portalId', 'in', from)
    .execute();
  await reads.deleteFrom('portal').where('id', 'in', from).execute();
}

async function decided({ reads, now }: CatalogWrite, portalId: string): Promise<void> {
  await reads
    .updateTable('portal_proposal')
    .set({ decidedAt: now.toISOString() })
    .where('portalId', '=', portalId)
    .where('decidedAt', 'is', null)
    .execute();
}

async function proposalOf({ reads }: CatalogWrite, portalId: string) {
  const proposal = await reads
    .selectFrom('portal_proposal')
    .innerJoin('portal', 'portal.id', 'portal_proposal.portalId')
    .select('receipt')
    .where('portalId', '=', portalId)
    .where('portal.registeredBy', '=', PROPOSAL)
    .executeTakeFirst();
  return proposal ?? null;
}

/** @throws WriteRefusal where its address has come to be known otherwise, or its table is there no more */
async function refuseGone({ reads }: CatalogWrite, portal: Row<'portal'>): Promise<void> {
  if (portal.url === null) {
    const table = await reads
      .selectFrom('given_table')
      .select('portalId')
      .where('portalId', '=', portal.id)
      .executeTakeFirst();
    if (table === undefined) throw refuse('GRAFO_PROPOSAL_TABLE_GONE', ['input', 'id']);
    return;
  }
  const others = reads.selectFrom('portal').selectAll().where('id', '!=', portal.id);
  const known = await others
    .where('url', 'in', addressSpellings(portal.url))
    .where(isNoProposal)
    .executeTakeFirst();
  if (known !== undefined)
    throw refuse('GRAFO_PORTAL_KNOWN', ['input', 'id'], { id: known.id, url: portal.url });
}

const MOST_ALIKE = 500;

/** With a number behind it, where another has it. */
async function freeId({ reads }: CatalogWrite, { url, titleEs }: Row<'portal'>): Promise<string> {
  const wanted = url === null ? portalIdOfTitle(titleEs) : portalIdOf(url);
  const numbered = Array.from({ length: MOST_ALIKE }, (_, index) => {
    const end = index === 0 ? '' : `-${index + 1}`;
    return wanted.slice(0, ID_LENGTH - end.length).replace(/-$/, '') + end;
  });
  const taken = await reads.selectFrom('portal').select('id').where('id', 'in', numbered).execute();
  const free = numbered.find((id) => !taken.some((portal) => portal.id === id));
  if (free === undefined) throw refuse('GRAFO_PORTAL_ID_TAKEN', ['input', 'id'], { id: wanted });
  return free;
}
