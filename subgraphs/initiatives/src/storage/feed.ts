import type { FeedDeclaration } from '@grafo-abierto/subgraph-kit';
import type { InitiativeDatabase, InitiativeEntities } from './entities.js';
import { readInitiatives } from './initiative-feed.js';

/** What the subgraph tells of initiatives, of their plans, of who takes part in them, and of the programme's editions. */
export const initiativesFeed: FeedDeclaration<InitiativeEntities> = {
  Initiative: { table: 'initiative', version: 2, read: readInitiatives },
  ActionPlan: { table: 'action_plan', read: readActionPlans },
  Organization: { table: 'organization', read: readOrganizations },
  Edition: { table: 'edition', read: readEditions },
};

const NOTHING_MORE = { about: null, url: null, jurisdiction: null, sdgTargets: [] };

/** A plan has no name of its own: it is known by its number and its cycle. */
async function readActionPlans(reads: InitiativeDatabase, ids: readonly string[]) {
  const rows = await reads.selectFrom('action_plan').selectAll().where('id', 'in', ids).execute();
  return rows.map(({ id, number, cycle, jurisdictionId, startsYear }) => ({
    ...NOTHING_MORE,
    id,
    title: {
      es: `Plan de acción de gobierno abierto n.º ${number}, ciclo ${cycle}`,
      en: `Open government action plan no. ${number}, ${cycle} cycle`,
    },
    summary: { es: null, en: null },
    jurisdiction: jurisdictionId,
    dates: startsYear === null ? [] : [{ name: 'YEAR', value: String(startsYear).padStart(4, '0') }],
    facets: [{ name: 'CYCLE', value: String(cycle), asOf: null }],
  }));
}

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
