/** What the histories of portals and datasets keep: their own fields, without what changes at every reading. */
import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { CatalogDatabase, CatalogEntities, Row } from './entities.js';

const PORTAL_FIELDS = [
  'titleEs',
  'titleEn',
  'url',
  'file',
  'software',
  'jurisdictionId',
  'schedule',
  'operation',
  'operationReason',
  'status',
] as const;

const DATASET_FIELDS = [
  'title',
  'publisherId',
  'landingPage',
  'rawIssued',
  'rawModified',
  'rawPeriodicity',
  'licenceId',
  'licenceRaw',
  'presence',
  'supersededById',
] as const;

/** What a portal was after a change. */
export type PortalStateRow = Pick<Row<'portal'>, (typeof PORTAL_FIELDS)[number]>;
/** What a dataset was after a change. */
export type DatasetStateRow = Pick<Row<'dataset'>, (typeof DATASET_FIELDS)[number]>;

export const catalogHistory: HistoryDeclaration<CatalogEntities> = {
  Portal: { table: 'portal', read: readPortals },
  Dataset: { table: 'dataset', read: readDatasets },
};

async function readPortals(reads: CatalogDatabase, ids: readonly string[]) {
  const rows = await reads
    .selectFrom('portal')
    .select(['id', ...PORTAL_FIELDS])
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id, ...state }) => ({ id, state }));
}

async function readDatasets(reads: CatalogDatabase, ids: readonly string[]) {
  const rows = await reads
    .selectFrom('dataset')
    .select(['id', ...DATASET_FIELDS])
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id, ...state }) => ({ id, state }));
}
