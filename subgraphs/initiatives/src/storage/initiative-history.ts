import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { InitiativeDatabase, InitiativeEntities, Row } from './entities.js';

/** An initiative's own fields, as its history keeps them. */
const OWN_FIELDS = [
  'kind',
  'code',
  'titleEs',
  'titleEn',
  'titleOriginalLanguage',
  'status',
  'statusRaw',
  'stage',
  'year',
  'jurisdictionId',
  'actionPlanId',
] as const;

/** What an initiative was after a change. */
export type InitiativeStateRow = Pick<Row<'initiative'>, (typeof OWN_FIELDS)[number]>;

export const initiativesHistory: HistoryDeclaration<InitiativeEntities> = {
  Initiative: { table: 'initiative', read: readStates },
};

async function readStates(reads: InitiativeDatabase, ids: readonly string[]) {
  const rows = await reads
    .selectFrom('initiative')
    .select(['id', ...OWN_FIELDS])
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ id, ...state }) => ({ id, state }));
}
