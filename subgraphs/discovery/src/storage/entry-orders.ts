/** The orders of lists, as the database keeps them: what has no year or day comes after what has one, newest first. */
import type { PageOrder } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { DatasetListOrder, InitiativeListOrder } from '../domain/entry-order.js';
import type { SearchTerm } from '../domain/search-terms.js';
import { YEAR_OR_NONE } from './conditions/year-condition.js';
import { textScore } from './text-score.js';

type Column = PageOrder['columns'][number];

/** What a list is ordered by: the name that it has in the statement, and how it comes from `entry`. */
export interface EntryOrder {
  readonly page: PageOrder;
  readonly value: (terms: readonly SearchTerm[] | null) => RawBuilder<unknown>;
}

/** Days since 2000-01-01, since a cursor holds numbers and texts. */
const DAY = sql`coalesce(entry.modified - date '2000-01-01', -1000000)`;
const TITLE = sql`entry.title_sort`;
const score = (terms: readonly SearchTerm[] | null) => textScore(terms ?? [], 'all');

export const INITIATIVE_ORDERS: Readonly<Record<InitiativeListOrder, EntryOrder>> = {
  [InitiativeListOrder.RELEVANCE]: orderOf('relevance', 'desc', 'number', score),
  [InitiativeListOrder.YEAR_DESC]: orderOf('year-desc', 'desc', 'number', () => YEAR_OR_NONE),
  [InitiativeListOrder.YEAR_ASC]: orderOf('year-asc', 'asc', 'number', () => YEAR_OR_NONE),
  [InitiativeListOrder.TITLE_ASC]: orderOf('title', 'asc', 'string', () => TITLE),
};

export const DATASET_ORDERS: Readonly<Record<DatasetListOrder, EntryOrder>> = {
  [DatasetListOrder.RELEVANCE]: orderOf('relevance', 'desc', 'number', score),
  [DatasetListOrder.MODIFIED_DESC]: orderOf('modified-desc', 'desc', 'number', () => DAY),
  [DatasetListOrder.MODIFIED_ASC]: orderOf('modified-asc', 'asc', 'number', () => DAY),
  [DatasetListOrder.TITLE_ASC]: orderOf('title', 'asc', 'string', () => TITLE),
};

function orderOf(
  name: string,
  direction: Column['direction'],
  type: Column['type'],
  value: EntryOrder['value'],
): EntryOrder {
  const columns: readonly Column[] = [
    { column: 'place', direction, type },
    // What fits as well comes in the order of a search; the other orders are read from their index.
    { column: 'id', direction: name === 'relevance' ? 'asc' : direction, type: 'string' },
  ];
  return { page: { name: `found-${name}`, columns }, value };
}
