/** A request's lists of initiatives and datasets: the keys of what was asked, in the order that was asked. */
import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { listPage } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { DatasetListOrder, InitiativeListOrder } from '../domain/entry-order.js';
import type { SearchTerm } from '../domain/search-terms.js';
import type { DatasetChoice, InitiativeChoice } from '../domain/where.type.js';
import { allOf } from './conditions/any-of.js';
import { datasetConditions } from './conditions/dataset-conditions.js';
import { initiativeConditions } from './conditions/initiative-conditions.js';
import type { DiscoveryDatabase } from './entities.js';
import { DATASET_ORDERS, type EntryOrder, INITIATIVE_ORDERS } from './entry-orders.js';
import { termsOf } from './text-query.js';

export interface FoundEntry {
  readonly id: string;
}

interface Asked {
  readonly type: 'Initiative' | 'Dataset';
  readonly conditions: readonly RawBuilder<boolean>[];
  readonly terms: readonly SearchTerm[] | null;
  readonly order: EntryOrder;
  readonly page: PageArguments;
}

/**
 * Pages that read nothing until something of them is asked: their rows are one statement, their count another.
 *
 * @throws GrafoError for what cannot be meant, `GRAFO_ORDER_UNRANKED` for relevance without words
 */
export function createEntryLists(database: DiscoveryDatabase, today: () => string) {
  return {
    initiatives(
      where: InitiativeChoice,
      orderBy: InitiativeListOrder | null,
      page: PageArguments,
    ): Page<FoundEntry> {
      const terms = wordsOf(where.text);
      const { RELEVANCE, YEAR_DESC } = InitiativeListOrder;
      const order = chooseOrder(orderBy, terms, RELEVANCE, YEAR_DESC);
      const conditions = initiativeConditions(where, null);
      return listOf(database, {
        type: 'Initiative',
        conditions,
        terms,
        order: INITIATIVE_ORDERS[order],
        page,
      });
    },
    datasets(where: DatasetChoice, orderBy: DatasetListOrder | null, page: PageArguments): Page<FoundEntry> {
      const terms = wordsOf(where.text);
      const { RELEVANCE, MODIFIED_DESC } = DatasetListOrder;
      const order = chooseOrder(orderBy, terms, RELEVANCE, MODIFIED_DESC);
      const conditions = datasetConditions(where, null, today());
      return listOf(database, { type: 'Dataset', conditions, terms, order: DATASET_ORDERS[order], page });
    },
  };
}

const wordsOf = (text: string | null | undefined) => (text == null ? null : termsOf(text));

/** What is looked for by words comes by relevance unless said. */
function chooseOrder<Order extends string>(
  asked: Order | null,
  terms: readonly SearchTerm[] | null,
  relevance: Order,
  other: Order,
): Order {
  if (asked === relevance && terms === null) throw new GrafoError('GRAFO_ORDER_UNRANKED', { order: asked });
  return asked ?? (terms === null ? other : relevance);
}

function listOf(
  database: DiscoveryDatabase,
  { type, conditions, terms, order, page }: Asked,
): Page<FoundEntry> {
  const found = database
    .selectFrom((entries) =>
      entries
        .selectFrom('entry')
        .select(['entry.id', sql<string | number>`${order.value(terms)}`.as('place')])
        .where('entry.type', '=', type)
        .where('entry.feed', 'is not', null)
        .where(allOf(conditions))
        .as('found'),
    )
    .select(['found.id', 'found.place']);
  return listPage(found, order.page, page);
}
