import { createLoader } from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import type { SurveyedList } from '../domain/surveyed-list.js';
import type { RecognitionDatabase, RecognitionTables } from './recognition-tables.js';

export interface KnownListOptions {
  readonly list: SurveyedList;
  /** Where the rows of the list lie. */
  readonly table: keyof RecognitionTables;
  /** The column of those rows, and of surveys, that holds what the list belongs to. */
  readonly parent: 'editionId' | 'jurisdictionId' | 'initiativeId';
}

export interface KnownLists {
  /** Answers the list where it is known, and null where nobody has looked. */
  ifKnown<List>(parentId: string, list: List | Promise<List>): Promise<List | null>;
}

/**
 * Tells lists that are empty from lists that are unknown, in one statement for all that one request asks.
 *
 * A list is known when it has a row, when a survey names what it belongs to, or when somebody has read the
 * whole list of an edition: whoever is not in that one is not recognised.
 */
export function createKnownLists(
  reads: RecognitionDatabase,
  { list, table, parent }: KnownListOptions,
): KnownLists {
  const surveys = sql`select from recognition_survey as survey where survey.list = ${list}`;
  const isWhole = sql`survey.jurisdiction_id is null and survey.initiative_id is null`;
  const ofParent = sql`${sql.ref(`survey.${parent}`)} = asked.id`;
  const isSurveyed =
    parent === 'editionId'
      ? sql`exists (${surveys} and ${ofParent} and ${isWhole})`
      : sql`exists (${surveys} and ${ofParent}) or exists (${surveys} and ${isWhole})`;
  const known = createLoader(
    async (ids: readonly string[]) => {
      const statement = sql<{ id: string }>`
        select asked.id from unnest(${[...ids]}::text[]) as asked (id)
        where exists (select from ${sql.table(table)} as item where ${sql.ref(`item.${parent}`)} = asked.id)
          or ${isSurveyed}`;
      return (await statement.execute(reads)).rows;
    },
    ({ id }) => id,
  );
  return {
    async ifKnown(parentId, rows) {
      const [found, items] = await Promise.all([known.load(parentId), rows]);
      return found === null ? null : items;
    },
  };
}
