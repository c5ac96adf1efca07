import { createLoader } from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import type { CatalogDatabase } from './entities.js';

/** What the judged datasets of a jurisdiction have together. */
export interface QualitySumRow {
  readonly jurisdictionId: string;
  readonly datasets: number;
  readonly findability: number;
  readonly accessibility: number;
  readonly interoperability: number;
  readonly reusability: number;
  readonly contextuality: number;
}

/** Sums of the points of a jurisdiction's listed datasets; without those that nobody has judged. */
export function createQualityReads(reads: CatalogDatabase) {
  return {
    qualitySums: createLoader(
      async (ids: readonly string[]): Promise<QualitySumRow[]> => {
        const statement = sql<QualitySumRow>`
          select jurisdiction_id, count(*)::integer as datasets,
            sum(quality_findability) as findability, sum(quality_accessibility) as accessibility,
            sum(quality_interoperability) as interoperability, sum(quality_reusability) as reusability,
            sum(quality_contextuality) as contextuality
          from dataset
          where jurisdiction_id = any(${[...ids]}::text[]) and presence = 'LISTED' and quality_score is not null
          group by jurisdiction_id`;
        return (await statement.execute(reads)).rows;
      },
      ({ jurisdictionId }) => jurisdictionId,
    ),
  };
}
