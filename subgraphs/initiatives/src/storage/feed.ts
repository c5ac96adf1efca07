import type { FeedDeclaration } from '@grafo-abierto/subgraph-kit';
import type { InitiativeDatabase, InitiativeEntities } from './entities.js';
import { readInitiatives } from './initiative-feed.js';

/** What the subgraph tells of initiatives, of who takes part in them, and of the programme's editions. */
export const initiativesFeed: FeedDeclaration<InitiativeEntities> = {
  Initiative: { table: 'initiative', read: readInitiatives },
  Organization: { table: 'organization', read: readOrganizations },
  Edition: { table: 'edition', read: readEditions },
};

const NOTHING_MORE = { about: null, url: null, jurisdiction: null, sdgTargets: [] };

async function readOrganizations(reads: InitiativeDatabase, ids: readonly string[]) {
  const rows = await reads.selectFrom('organization').selectAll().where('id', 'in', ids).execute();
  return rows.map(({ id, nameEs, nameEn, kind }) => ({
    ...NOTHING_MORE,
    id,
    title: { es: nameEs, en: nameEn },
    summary: { es: null, en: null },
    dates: [],
    facets: [{ name: 'KIND', value: kind, asOf: null }],
  }));
}

async function readEditions(reads: InitiativeDatabase, ids: readonly string[]) {
  const rows = await reads.selectFrom('edition').selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => ({
    ...NOTHING_MORE,
    id: row.id,
    title: { es: row.nameEs, en: row.nameEn },
    summary: { es: row.summaryEs, en: row.summaryEn },
    dates: [{ name: 'YEAR', value: String(row.year) }],
    facets: [],
  }));
}
