import { createListLoader, createLoader } from '@grafo-abierto/plugin-kit';
import type { CatalogDatabase, DatasetRow, Row } from './entities.js';
import { DATASET_COLUMNS } from './entities.js';

/** What one request reads of datasets, of their distributions and of who publishes them. */
export function createDatasetReads(reads: CatalogDatabase) {
  return {
    datasets: createLoader(
      async (ids: readonly string[]): Promise<DatasetRow[]> =>
        reads.selectFrom('dataset').select(DATASET_COLUMNS).where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** The record itself, which only some may see, and which can be large. */
    rawRecords: createLoader(
      async (ids: readonly string[]) =>
        reads.selectFrom('dataset').select(['id', 'raw']).where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    distributions: createListLoader(
      async (datasetIds: readonly string[]): Promise<Row<'distribution'>[]> =>
        reads
          .selectFrom('distribution')
          .selectAll()
          .where('datasetId', 'in', datasetIds)
          .orderBy('position')
          .execute(),
      ({ datasetId }) => datasetId,
    ),
    publishers: createLoader(
      async (ids: readonly string[]): Promise<Row<'publisher'>[]> =>
        reads.selectFrom('publisher').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
  };
}
