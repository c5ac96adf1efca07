import { createListLoader, createLoader } from '@grafo-abierto/plugin-kit';
import { type Selectable, sql } from 'kysely';
import type { RecognitionDatabase, RecognitionTables } from './recognition-tables.js';

export type BaselineAssessmentRow = Selectable<RecognitionTables['baseline_assessment']>;
export type DevelopmentLevelRow = Selectable<RecognitionTables['development_level']>;

/** What one request reads of how far jurisdictions have come. */
export function createDevelopmentReads(reads: RecognitionDatabase) {
  return {
    /** Newest first, those of an unknown day last. */
    baselineAssessments: createListLoader(
      async (jurisdictionIds: readonly string[]): Promise<BaselineAssessmentRow[]> =>
        reads
          .selectFrom('baseline_assessment')
          .selectAll()
          .where('jurisdictionId', 'in', jurisdictionIds)
          .orderBy(sql`assessed_on desc nulls last`)
          .orderBy('id')
          .execute(),
      ({ jurisdictionId }) => jurisdictionId,
    ),
    /** The newest of each jurisdiction. */
    developmentLevels: createLoader(
      async (jurisdictionIds: readonly string[]): Promise<DevelopmentLevelRow[]> =>
        reads
          .selectFrom('development_level')
          .selectAll()
          .distinctOn('jurisdictionId')
          .where('jurisdictionId', 'in', jurisdictionIds)
          .orderBy('jurisdictionId')
          .orderBy('asOf', 'desc')
          .execute(),
      ({ jurisdictionId }) => jurisdictionId,
    ),
  };
}
