import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { DatasetOrder, DatasetPresence, type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { CatalogDatabase, DatasetRow } from './entities.js';
import { DATASET_COLUMNS } from './entities.js';

const ORDERS: Readonly<Record<DatasetOrder, PageOrder>> = {
  [DatasetOrder.MODIFIED_DESC]: {
    name: 'dataset-modified-desc',
    columns: [
      { column: 'modifiedOrder', direction: 'desc', type: 'string' },
      { column: 'id', direction: 'desc', type: 'string' },
    ],
  },
  [DatasetOrder.MODIFIED_ASC]: {
    name: 'dataset-modified-asc',
    columns: [
      { column: 'modifiedOrder', direction: 'asc', type: 'string' },
      { column: 'id', direction: 'asc', type: 'string' },
    ],
  },
  [DatasetOrder.TITLE_ASC]: {
    name: 'dataset-title',
    columns: [
      { column: 'title', direction: 'asc', type: 'string' },
      { column: 'id', direction: 'asc', type: 'string' },
    ],
  },
};

export interface DatasetList {
  readonly orderBy?: DatasetOrder | null;
  /** Those that their portals list, unless asked otherwise. */
  readonly presence?: DatasetPresence | null;
  readonly page: PageArguments;
}

/** A request's pages of datasets, under whatever they belong to. */
export function createDatasetPages(reads: CatalogDatabase) {
  const pages = new PagesByParent(reads);
  const under =
    (column: 'jurisdictionId' | 'portalId' | 'publisherId') =>
    (parentId: string, { orderBy, presence, page }: DatasetList): Page<DatasetRow> => {
      const asked = presence ?? DatasetPresence.LISTED;
      const order = ORDERS[orderBy ?? DatasetOrder.MODIFIED_DESC];
      return pages.page(`${column} ${asked}`, parentId, order, page, (parent) =>
        reads
          .selectFrom('dataset')
          .select(DATASET_COLUMNS)
          .where(sql<boolean>`${sql.ref(`dataset.${column}`)} = ${parent}`)
          // Not a parameter: the index of what is listed must serve.
          .where(sql<boolean>`dataset.presence = ${sql.lit(asked)}`),
      );
    };
  return {
    datasetsOfJurisdiction: under('jurisdictionId'),
    datasetsOfPortal: under('portalId'),
    datasetsOfPublisher: under('publisherId'),
  };
}
