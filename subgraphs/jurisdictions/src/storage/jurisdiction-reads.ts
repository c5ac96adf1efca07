import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import {
  createSourceLoader,
  type JurisdictionKind,
  liesWithin,
  listPage,
  type PageOrder,
  PagesByParent,
  type Reads,
  type Region,
  type Tables,
} from '@grafo-abierto/subgraph-kit';
import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { JurisdictionEntities } from './jurisdiction.entity.js';

type JurisdictionTables = Tables<JurisdictionEntities>;
export type JurisdictionRow = Selectable<JurisdictionTables['jurisdiction']>;
export type PopulationRow = Selectable<JurisdictionTables['population']>;

export interface JurisdictionFilter {
  readonly kind?: readonly JurisdictionKind[] | null;
  readonly region?: readonly Region[] | null;
  readonly within?: string | null;
}

const BY_NAME: PageOrder = {
  name: 'jurisdiction-name',
  columns: [
    { column: 'nameEs', direction: 'asc', type: 'string' },
    { column: 'id', direction: 'asc', type: 'string' },
  ],
};

/** Everything that one request reads of jurisdictions, each kind of thing in one statement. */
export function createJurisdictionReads(reads: Reads<JurisdictionEntities>) {
  const children = new PagesByParent(reads);
  return {
    sources: createSourceLoader(reads),
    jurisdictions: createLoader(
      async (ids: readonly string[]): Promise<JurisdictionRow[]> =>
        reads.selectFrom('jurisdiction').selectAll().where('id', 'in', ids).execute(),
      ({ id }) => id,
    ),
    populations: createListLoader(
      async (ids: readonly string[]): Promise<PopulationRow[]> =>
        reads
          .selectFrom('population')
          .selectAll()
          .where('jurisdictionId', 'in', ids)
          .orderBy('year')
          .execute(),
      ({ jurisdictionId }) => jurisdictionId,
    ),
    list(filter: JurisdictionFilter, args: PageArguments): Page<JurisdictionRow> {
      return listPage(filtered(reads.selectFrom('jurisdiction').selectAll(), filter), BY_NAME, args);
    },
    childrenOf(parentId: string, filter: JurisdictionFilter, args: PageArguments): Page<JurisdictionRow> {
      return children.page(JSON.stringify(filter), parentId, BY_NAME, args, (parent) =>
        filtered(
          reads
            .selectFrom('jurisdiction')
            .selectAll('jurisdiction')
            .whereRef('parentId', '=', parent as never),
          filter,
        ),
      );
    },
  };
}

export type JurisdictionReads = ReturnType<typeof createJurisdictionReads>;

type JurisdictionQuery = SelectQueryBuilder<JurisdictionTables, 'jurisdiction', JurisdictionRow>;

function filtered(query: JurisdictionQuery, { kind, region, within }: JurisdictionFilter): JurisdictionQuery {
  let rows = query;
  if (kind != null) rows = rows.where(sql<boolean>`kind = any(${[...kind]})`);
  if (region != null) rows = rows.where(sql<boolean>`region = any(${[...region]})`);
  if (within != null) rows = rows.where(liesWithin(sql.ref('jurisdiction.id'), sql.val(within)));
  return rows;
}
