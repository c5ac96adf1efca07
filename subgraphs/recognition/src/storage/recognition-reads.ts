import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import { type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import type { Selectable } from 'kysely';
import { SurveyedList } from '../domain/surveyed-list.js';
import { createKnownLists } from './known-lists.js';
import type { RecognitionDatabase, RecognitionTables } from './recognition-tables.js';

export type RecognitionRow = Selectable<RecognitionTables['recognition']>;
export type EvaluationRow = Selectable<RecognitionTables['evaluation']>;

const NEWEST_FIRST: PageOrder = {
  name: 'recognition-newest',
  columns: [
    { column: 'grantedDay', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** What one request reads of recognitions and of the evaluations behind them. */
export function createRecognitionReads(reads: RecognitionDatabase) {
  const ofInitiative = createRecognitionsOfInitiative(reads);
  const known = createKnownLists(reads, {
    list: SurveyedList.RECOGNITIONS,
    table: 'recognition',
    parent: 'initiativeId',
  });
  return {
    recognitions: createLoader(
      async (ids: readonly string[]): Promise<RecognitionRow[]> =>
        reads.selectFrom('recognition').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    evaluations: createLoader(
      async (ids: readonly string[]): Promise<EvaluationRow[]> =>
        reads.selectFrom('evaluation').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** Newest first, those of an unknown day last; null where nobody has looked. */
    recognitionsOfInitiative: (initiativeId: string): Promise<readonly RecognitionRow[] | null> =>
      known.ifKnown(initiativeId, ofInitiative.load(initiativeId)),
    recognitionsOfEdition: createRecognitionPages(reads, 'editionId'),
    recognitionsOfJurisdiction: createRecognitionPages(reads, 'jurisdictionId'),
  };
}

function createRecognitionsOfInitiative(reads: RecognitionDatabase) {
  return createListLoader(
    async (initiativeIds: readonly string[]): Promise<RecognitionRow[]> =>
      reads
        .selectFrom('recognition')
        .selectAll()
        .where('initiativeId', 'in', initiativeIds)
        .orderBy('grantedDay', 'desc')
        .orderBy('id')
        .execute(),
    ({ initiativeId }) => String(initiativeId),
  );
}

/** Pages of recognitions, newest first, those of an unknown day last; null where nobody has looked. */
function createRecognitionPages(reads: RecognitionDatabase, parent: 'editionId' | 'jurisdictionId') {
  const pages = new PagesByParent(reads);
  const known = createKnownLists(reads, { list: SurveyedList.RECOGNITIONS, table: 'recognition', parent });
  return async (parentId: string, args: PageArguments): Promise<Page<RecognitionRow> | null> => {
    const page = pages.page(parent, parentId, NEWEST_FIRST, args, (parentRef) =>
      reads
        .selectFrom('recognition')
        .selectAll('recognition')
        .whereRef(parent, '=', parentRef as never),
    );
    return known.ifKnown(parentId, page);
  };
}
