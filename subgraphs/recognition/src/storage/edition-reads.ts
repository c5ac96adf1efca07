import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import { listPage, type PageOrder, RecognitionAxis } from '@grafo-abierto/subgraph-kit';
import { type Selectable, sql } from 'kysely';
import { SurveyedList } from '../domain/surveyed-list.js';
import { createKnownLists } from './known-lists.js';
import type { RecognitionDatabase, RecognitionTables } from './recognition-tables.js';

export type EditionRow = Selectable<RecognitionTables['recognition_edition']>;
export type CategoryRow = Selectable<RecognitionTables['recognition_category']>;
export type StandardRow = Selectable<RecognitionTables['standard']>;

/** Days may be unknown; the year that an edition is called by is not. */
const NEWEST_FIRST: PageOrder = {
  name: 'recognition-edition-newest',
  columns: [
    { column: 'year', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

const axisPlace = sql`array_position(${Object.values(RecognitionAxis)}::text[], axis)`;

/** What one request reads of editions, their categories and their standards. */
export function createEditionReads(reads: RecognitionDatabase) {
  const standards = createStandardsOfEdition(reads);
  const known = createKnownLists(reads, {
    list: SurveyedList.STANDARDS,
    table: 'edition_standard',
    parent: 'editionId',
  });
  return {
    editions: createLoader(
      async (ids: readonly string[]): Promise<EditionRow[]> =>
        reads.selectFrom('recognition_edition').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    categories: createLoader(
      async (ids: readonly string[]): Promise<CategoryRow[]> =>
        reads.selectFrom('recognition_category').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    categoriesOfEdition: createCategoriesOfEdition(reads),
    standards: createLoader(
      async (ids: readonly string[]): Promise<StandardRow[]> =>
        reads.selectFrom('standard').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    /** By name; null where nobody has looked. */
    standardsOfEdition: (editionId: string): Promise<readonly StandardRow[] | null> =>
      known.ifKnown(editionId, standards.load(editionId)),
    listEditions: (args: PageArguments): Page<EditionRow> =>
      listPage(reads.selectFrom('recognition_edition').selectAll(), NEWEST_FIRST, args),
  };
}

/** By axis, then by each axis's own order, in which SDG 2 comes before SDG 10. */
function createCategoriesOfEdition(reads: RecognitionDatabase) {
  return createListLoader(
    async (editionIds: readonly string[]): Promise<(CategoryRow & { editionId: string })[]> =>
      reads
        .selectFrom('edition_category')
        .innerJoin('recognition_category', 'recognition_category.id', 'edition_category.categoryId')
        .selectAll('recognition_category')
        .select('edition_category.editionId')
        .where('edition_category.editionId', 'in', editionIds)
        .orderBy(axisPlace)
        .orderBy('position')
        .execute(),
    ({ editionId }) => editionId,
  );
}

function createStandardsOfEdition(reads: RecognitionDatabase) {
  return createListLoader(
    async (editionIds: readonly string[]): Promise<(StandardRow & { editionId: string })[]> =>
      reads
        .selectFrom('edition_standard')
        .innerJoin('standard', 'standard.id', 'edition_standard.standardId')
        .selectAll('standard')
        .select('edition_standard.editionId')
        .where('edition_standard.editionId', 'in', editionIds)
        .orderBy('nameEs')
        .orderBy('id')
        .execute(),
    ({ editionId }) => editionId,
  );
}
