/** A request's reads of the histories of entities, however many ask in one statement. */
import { createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import { type Selectable, sql } from 'kysely';
import type { Entities, Reads, Tables } from '../database/database.js';
import type { PageOrder } from '../pages/page-order.js';
import { PagesByParent } from '../pages/pages-by-parent.js';
import type { HistoryEntities } from './change.entity.js';

export type EntityChange = Selectable<Tables<HistoryEntities>['entity_change']>;

/** What every request's context has besides the subgraph's own. */
export interface HistoryContext {
  readonly histories: HistoryPages;
}

interface EntityName {
  readonly type: string;
  readonly id: string;
}

const NEWEST_FIRST: PageOrder = {
  name: 'entity-change',
  columns: [{ column: 'version', direction: 'desc', type: 'number' }],
};

export class HistoryPages {
  readonly #reads: Reads<HistoryEntities>;
  readonly #pages: PagesByParent<Tables<HistoryEntities>>;
  readonly #versions = createLoader(
    (names: readonly string[]) => this.#readVersions(names),
    ({ name }) => name,
  );

  constructor(subgraphReads: Reads<Entities>) {
    this.#reads = subgraphReads as unknown as Reads<HistoryEntities>;
    this.#pages = new PagesByParent(this.#reads);
  }

  /** @param until an instant: the first change of the page then shows the entity as it was at it */
  of({ type, id }: EntityName, until: string | null, page: PageArguments): Page<EntityChange> {
    return this.#pages.page(`${type} ${until}`, id, NEWEST_FIRST, page, (parent) => {
      const changes = this.#reads
        .selectFrom('entity_change')
        .selectAll('entity_change')
        .where('type', '=', type)
        .where(sql<boolean>`entity_change.id = ${parent}`);
      return until === null ? changes : changes.where(sql<boolean>`at <= ${until}::timestamptz`);
    });
  }

  /** How often an entity was changed, which is what its version is called; 0 where its history has not begun. */
  async versionOf({ type, id }: EntityName): Promise<number> {
    const found = await this.#versions.load(JSON.stringify([type, id]));
    return found?.version ?? 0;
  }

  async #readVersions(names: readonly string[]) {
    const { rows } = await sql<{ name: string; version: number }>`
      select named.name, last.version
      from unnest(${[...names]}::text[]) as named (name)
      cross join lateral (
        select version from entity_change
        where type = named.name::jsonb ->> 0 and id = named.name::jsonb ->> 1
        order by version desc limit 1
      ) as last`.execute(this.#reads);
    return rows;
  }
}
