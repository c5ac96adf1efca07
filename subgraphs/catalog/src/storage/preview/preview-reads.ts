import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { createLoader } from '@grafo-abierto/plugin-kit';
import { listPage, type PageOrder } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { ProposalState } from '../../domain/preview/preview-vocabulary.js';
import type { CatalogDatabase, Row } from '../entities.js';

/** Without the table itself. */
export type PreviewRow = Omit<Row<'portal_preview'>, 'content'>;

/** With what was decided of its portal, and why. */
export type ProposalRow = Row<'portal_proposal'> &
  Pick<Row<'portal'>, 'operation' | 'titleEs'> & { readonly reason: string | null };

const OLDEST_FIRST: PageOrder = {
  name: 'portal-proposal-oldest',
  columns: [
    { column: 'proposedAt', direction: 'asc', type: 'string' },
    { column: 'place', direction: 'asc', type: 'string' },
  ],
};

const COLUMNS = [
  'id',
  'askedAt',
  'url',
  'host',
  'tableName',
  'state',
  'records',
  'claimedUntil',
  'problem',
  'report',
] as const satisfies readonly (keyof PreviewRow)[];

/** What one request reads of looks at portals and of proposals: whoever has no id or receipt finds none. */
export function createPreviewReads(reads: CatalogDatabase) {
  return {
    previews: createLoader(
      async (ids: readonly string[]): Promise<PreviewRow[]> =>
        reads.selectFrom('portal_preview').select(COLUMNS).where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    proposals: createLoader(
      async (receipts: readonly string[]): Promise<ProposalRow[]> =>
        proposals(reads).where('receipt', 'in', receipts).execute(),
      ({ receipt }) => receipt,
    ),
    proposalPage: (state: ProposalState | null, args: PageArguments): Page<ProposalRow> =>
      listPage(
        reads
          .selectFrom(
            proposals(reads)
              .$if(state !== null, (all) => all.where(isIn(state)))
              .select(place)
              .as('proposal'),
          )
          .selectAll(),
        OLDEST_FIRST,
        args,
      ),
  };
}

function proposals(reads: CatalogDatabase) {
  return reads
    .selectFrom('portal_proposal')
    .innerJoin('portal', 'portal.id', 'portal_proposal.portalId')
    .selectAll('portal_proposal')
    .select(['portal.operation', 'portal.titleEs', decisionReason.as('reason')]);
}

/** A cursor holds it, and from it nobody finds the receipt. */
const place = sql<string>`encode(sha256(convert_to(receipt, 'UTF8')), 'hex')`.as('place');

/** Of a portal that is paused later on, the portal tells another. */
const decisionReason = sql<string | null>`(
  select reason from entity_change
  where type = 'Portal' and entity_change.id = portal.id and change in ('REGISTERED', 'APPROVED', 'REJECTED')
    and portal.operation <> 'AWAITING_APPROVAL'
  order by version desc limit 1)`;

const isIn = (state: ProposalState | null) => sql<boolean>`case portal.operation
  when 'AWAITING_APPROVAL' then 'WAITING' when 'REJECTED' then 'REJECTED' else 'APPROVED' end = ${state}`;
