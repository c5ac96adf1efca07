import { createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import { type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import type { Selectable } from 'kysely';
import { SurveyedList } from '../domain/surveyed-list.js';
import { createKnownLists } from './known-lists.js';
import type { RecognitionDatabase, RecognitionTables } from './recognition-tables.js';

export type NominationRow = Selectable<RecognitionTables['nomination']>;

const NEWEST_FIRST: PageOrder = {
  name: 'nomination-newest',
  columns: [
    { column: 'nominatedDay', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** What one request reads of nominations. */
export function createNominationReads(reads: RecognitionDatabase) {
  const pages = new PagesByParent(reads);
  const known = createKnownLists(reads, {
    list: SurveyedList.NOMINATIONS,
    table: 'nomination',
    parent: 'editionId',
  });
  return {
    nominations: createLoader(
      async (ids: readonly string[]): Promise<NominationRow[]> =>
        reads.selectFrom('nomination').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** Newest first, those of an unknown day last; null where nobody has looked. */
    async nominationsOfEdition(editionId: string, args: PageArguments): Promise<Page<NominationRow> | null> {
      const page = pages.page('nominations', editionId, NEWEST_FIRST, args, (parent) =>
        reads
          .selectFrom('nomination')
          .selectAll('nomination')
          .whereRef('editionId', '=', parent as never),
      );
      return known.ifKnown(editionId, page);
    },
  };
}
