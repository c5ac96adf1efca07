import type { FeedDeclaration } from '@grafo-abierto/subgraph-kit';
import type { RecognitionDatabase, recognitionEntities } from './recognition-tables.js';

/** What the subgraph tells of the recognitions that were granted. */
export const recognitionFeed: FeedDeclaration<typeof recognitionEntities> = {
  Recognition: { table: 'recognition', read: readRecognitions },
};

/** A recognition says something of the initiative that got it. */
async function readRecognitions(reads: RecognitionDatabase, ids: readonly string[]) {
  const rows = await reads
    .selectFrom('recognition')
    .innerJoin('recognition_category as category', 'category.id', 'recognition.categoryId')
    .selectAll('recognition')
    .select(['category.nameEs', 'category.nameEn', 'category.axis', 'category.value'])
    .where('recognition.id', 'in', ids)
    .execute();
  return rows.map(({ grantedOn, ...row }) => ({
    id: row.id,
    about: row.initiativeId === null ? null : { type: 'Initiative', id: row.initiativeId },
    title: { es: row.nameEs, en: row.nameEn },
    summary: { es: null, en: null },
    url: null,
    jurisdiction: row.jurisdictionId,
    dates: grantedOn === null ? [] : [{ name: 'GRANTED', value: grantedOn }],
    sdgTargets: [],
    facets: [
      { name: 'KIND', value: row.kind, asOf: grantedOn },
      { name: 'EDITION', value: row.editionId, asOf: grantedOn },
      { name: row.axis, value: row.value, asOf: grantedOn },
    ],
  }));
}
