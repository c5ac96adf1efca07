import type { FeedDeclaration, Reads } from '@grafo-abierto/subgraph-kit';
import type { JurisdictionEntities } from './jurisdiction.entity.js';

/** What the subgraph tells of its jurisdictions. */
export const jurisdictionFeed: FeedDeclaration<JurisdictionEntities> = {
  Jurisdiction: { table: 'jurisdiction', read: readJurisdictions },
};

async function readJurisdictions(reads: Reads<JurisdictionEntities>, ids: readonly string[]) {
  const rows = await reads.selectFrom('jurisdiction').selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => ({
    id: row.id,
    about: null,
    title: { es: row.nameEs, en: row.nameEn },
    summary: { es: row.category, en: null },
    url: null,
    jurisdiction: row.id,
    dates: [],
    sdgTargets: [],
    facets: [
      { name: 'KIND', value: row.kind, asOf: null },
      ...(row.region === null ? [] : [{ name: 'REGION', value: row.region, asOf: null }]),
    ],
  }));
}
