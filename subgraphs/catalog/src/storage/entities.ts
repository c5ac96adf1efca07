import type { Reads, Tables } from '@grafo-abierto/subgraph-kit';
import type { Selectable } from 'kysely';
import { DatasetEntity, DistributionEntity, MetadataIssueEntity, PublisherEntity } from './dataset.entity.js';
import { PortalEntity, PortalFetchEntity, PortalNoteEntity, PortalSurveyEntity } from './portal.entity.js';
import { GivenTableEntity, PreviewEntity, ProposalEntity } from './preview/preview.entity.js';

/** Every table of the subgraph. */
export const catalogEntities = [
  PortalEntity,
  PortalNoteEntity,
  PortalSurveyEntity,
  PortalFetchEntity,
  PublisherEntity,
  DatasetEntity,
  DistributionEntity,
  MetadataIssueEntity,
  PreviewEntity,
  GivenTableEntity,
  ProposalEntity,
] as const;

export type CatalogEntities = typeof catalogEntities;
export type CatalogTables = Tables<CatalogEntities>;
export type TableName = keyof CatalogTables & string;
/** A table's row as it is read. */
export type Row<Name extends TableName> = Selectable<CatalogTables[Name]>;
/** The typed SQL builder over all of them. */
export type CatalogDatabase = Reads<CatalogEntities>;

/** A dataset's row without the record itself, which is read on its own: it can have megabytes. */
export type DatasetRow = Omit<Row<'dataset'>, 'raw'>;
export const DATASET_COLUMNS = Object.keys(DatasetEntity.meta.properties).filter(
  (name): name is keyof DatasetRow & string => name !== 'raw',
);
