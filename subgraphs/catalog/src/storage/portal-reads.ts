import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import { liesWithin, listPage, type PageOrder } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { PortalOperation, PortalSoftware, PortalStatus } from '../domain/portal-vocabulary.js';
import type { CatalogDatabase, Row } from './entities.js';
import { isSeenBy, seesPortal } from './seen-portals.js';

const BY_TITLE: PageOrder = {
  name: 'portal-title',
  columns: [
    { column: 'titleEs', direction: 'asc', type: 'string' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** Which portals a list holds; what is left out does not matter. */
export interface PortalFilter {
  readonly status?: readonly PortalStatus[] | null;
  readonly software?: readonly PortalSoftware[] | null;
  readonly operation?: readonly PortalOperation[] | null;
  /** Of this jurisdiction and of all within it. */
  readonly within?: string | null;
}

/** What one request reads of portals and of what is known of them otherwise. */
export function createPortalReads(reads: CatalogDatabase, principal: Principal | null) {
  const portals = createLoader(
    async (ids: readonly string[]): Promise<Row<'portal'>[]> =>
      reads.selectFrom('portal').selectAll().where('id', 'in', ids).execute(),
    ({ id }) => id,
  );
  return {
    portals,
    /** The portal where its reader may see it. */
    async seenPortal(id: string): Promise<Row<'portal'> | null> {
      const found = await portals.load(id);
      return found !== null && seesPortal(principal, found) ? found : null;
    },
    portalPage(filter: PortalFilter, args: PageArguments): Page<Row<'portal'>> {
      return listPage(filtered(reads, filter).where(isSeenBy(principal)), BY_TITLE, args);
    },
    /** By title. */
    portalsOfJurisdiction: createListLoader(
      async (ids: readonly string[]): Promise<Row<'portal'>[]> =>
        reads
          .selectFrom('portal')
          .selectAll()
          .where('jurisdictionId', 'in', ids)
          .where(isSeenBy(principal))
          .orderBy('titleEs')
          .orderBy('id')
          .execute(),
      ({ jurisdictionId }) => jurisdictionId,
    ),
    portalSurveys: createLoader(
      async (ids: readonly string[]): Promise<Row<'portal_survey'>[]> =>
        reads.selectFrom('portal_survey').selectAll().where('jurisdictionId', 'in', ids).execute(),
      ({ jurisdictionId }) => jurisdictionId,
    ),
    portalNotes: createListLoader(
      async (ids: readonly string[]): Promise<Row<'portal_note'>[]> =>
        reads
          .selectFrom('portal_note')
          .selectAll()
          .where('portalId', 'in', ids)
          .orderBy('position')
          .execute(),
      ({ portalId }) => portalId,
    ),
  };
}

function filtered(reads: CatalogDatabase, { status, software, operation, within }: PortalFilter) {
  let query = reads.selectFrom('portal').selectAll('portal');
  if (status != null) query = query.where(sql<boolean>`status = any(${[...status]}::text[])`);
  if (software != null) query = query.where(sql<boolean>`software = any(${[...software]}::text[])`);
  if (operation != null) query = query.where(sql<boolean>`operation = any(${[...operation]}::text[])`);
  if (within != null) query = query.where(liesWithin(sql.ref('portal.jurisdictionId'), within));
  return query;
}
