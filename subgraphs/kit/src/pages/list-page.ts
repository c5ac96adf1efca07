import { Page, type PageArguments, readPageArguments } from '@grafo-abierto/plugin-kit';
import { type SelectQueryBuilder, sql } from 'kysely';
import { beyondCursor, orderTerms, type PageOrder, placeIn } from './page-order.js';

/** A page of one list: the rows of `query`, which has no order or limit of its own yet. */
export function listPage<DB, TB extends keyof DB, Row extends object>(
  query: SelectQueryBuilder<DB, TB, Row>,
  order: PageOrder,
  args: PageArguments,
): Page<Row> {
  const request = readPageArguments(args);
  const beyond = beyondCursor(order, request);
  return new Page<Row>({
    request,
    order: order.name,
    placeOf: (row) => placeIn(order, row),
    readRows: async () => {
      let rows = query.limit(request.size + 1);
      if (beyond !== undefined) rows = rows.where(beyond);
      for (const { ref, direction } of orderTerms(order, request)) rows = rows.orderBy(ref, direction);
      return (await rows.execute()) as Row[];
    },
    countRows: async () => {
      const counting = query.clearSelect().select(sql<string>`count(*)`.as('count'));
      const [row] = (await counting.execute()) as unknown as { count: string }[];
      return Number(row?.count);
    },
  });
}
