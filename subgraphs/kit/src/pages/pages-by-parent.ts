import { Page, type PageArguments, type PageRequest, readPageArguments } from '@grafo-abierto/plugin-kit';
import DataLoader from 'dataloader';
import { type Kysely, type OperationNodeSource, type RawBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { beyondCursor, orderTerms, type PageOrder, placeIn } from './page-order.js';

/** The rows that belong to one parent; `parent` stands for its id. */
export type ChildrenOf<DB, TB extends keyof DB, Row> = (
  parent: RawBuilder<string>,
) => SelectQueryBuilder<DB, TB, Row>;

interface Lane<Row> {
  readonly rows: DataLoader<string, readonly Row[]>;
  readonly counts: DataLoader<string, number>;
}

/**
 * A request's pages of one kind of list under many parents: however many parents ask for the same page, it is
 * one statement for their rows and one for their counts.
 */
export class PagesByParent<DB> {
  readonly #lanes = new Map<string, Lane<never>>();
  readonly #reads: Kysely<DB>;

  constructor(reads: Kysely<DB>) {
    this.#reads = reads;
  }

  /**
   * @param list what is listed, with everything that filters it: parents that name the same list and page share
   * their statements
   */
  page<TB extends keyof DB, Row extends object>(
    list: string,
    parentId: string,
    order: PageOrder,
    args: PageArguments,
    childrenOf: ChildrenOf<DB, TB, Row>,
  ): Page<Row> {
    const request = readPageArguments(args);
    const key = JSON.stringify([list, order.name, request]);
    let lane = this.#lanes.get(key) as Lane<Row> | undefined;
    if (lane === undefined) {
      lane = this.#createLane(order, request, childrenOf);
      this.#lanes.set(key, lane as Lane<never>);
    }
    const { rows, counts } = lane;
    return new Page<Row>({
      request,
      order: order.name,
      placeOf: (row) => placeIn(order, row),
      readRows: () => rows.load(parentId),
      countRows: () => counts.load(parentId),
    });
  }

  #createLane<TB extends keyof DB, Row extends object>(
    order: PageOrder,
    request: PageRequest,
    childrenOf: ChildrenOf<DB, TB, Row>,
  ): Lane<Row> {
    const beyond = beyondCursor(order, request);
    const parent = sql.ref<string>('parent.id');
    let rows = childrenOf(parent).limit(request.size + 1);
    if (beyond !== undefined) rows = rows.where(beyond);
    for (const { ref, direction } of orderTerms(order, request)) rows = rows.orderBy(ref, direction);
    const count = childrenOf(parent).clearSelect().select(sql<string>`count(*)`.as('count'));
    return {
      rows: new DataLoader(async (ids) => {
        const found = await this.#forEachParent<Row>(ids, rows);
        const lists = Map.groupBy(found, ({ parentId }) => parentId);
        return ids.map((id) => lists.get(id) ?? []);
      }),
      counts: new DataLoader(async (ids) => {
        const found = await this.#forEachParent<{ count: string }>(ids, count);
        const counts = new Map(found.map((row) => [row.parentId, Number(row.count)]));
        return ids.map((id) => counts.get(id) ?? 0);
      }),
    };
  }

  async #forEachParent<Row>(
    ids: readonly string[],
    children: OperationNodeSource,
  ): Promise<(Row & { readonly parentId: string })[]> {
    const statement = sql<Row & { readonly parentId: string }>`
      select parent.id as parent_id, child.*
      from unnest(${[...ids]}::text[]) with ordinality as parent (id, place)
      cross join lateral (${children}) as child
      order by parent.place`;
    const { rows } = await statement.execute(this.#reads);
    return rows;
  }
}
