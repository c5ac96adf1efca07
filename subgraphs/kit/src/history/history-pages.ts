import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { type Selectable, sql } from 'kysely';
import type { Entities, Reads, Tables } from '../database/database.js';
import type { PageOrder } from '../pages/page-order.js';
import { PagesByParent } from '../pages/pages-by-parent.js';
import type { HistoryEntities } from './change.entity.js';

export type EntityChange = Selectable<Tables<HistoryEntities>['entity_change']>;

const NEWEST_FIRST: PageOrder = {
  name: 'entity-change',
  columns: [{ column: 'version', direction: 'desc', type: 'number' }],
};

/** A request's pages of the histories of entities. */
export class HistoryPages {
  readonly #reads: Reads<HistoryEntities>;
  readonly #pages: PagesByParent<Tables<HistoryEntities>>;

  constructor(subgraphReads: Reads<Entities>) {
    this.#reads = subgraphReads as unknown as Reads<HistoryEntities>;
    this.#pages = new PagesByParent(this.#reads);
  }

  /** @param until an instant: the first change of the page then shows the entity as it was at it */
  of(type: string, id: string, until: string | null, page: PageArguments): Page<EntityChange> {
    return this.#pages.page(`${type} ${until}`, id, NEWEST_FIRST, page, (parent) => {
      const changes = this.#reads
        .selectFrom('entity_change')
        .selectAll('entity_change')
        .where('type', '=', type)
        .where(sql<boolean>`entity_change.id = ${parent}`);
      return until === null ? changes : changes.where(sql<boolean>`at <= ${until}::timestamptz`);
    });
  }
}
