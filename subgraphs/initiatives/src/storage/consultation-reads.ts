import type { Page, PageArguments } from '@grafo-abierto/plugin-kit';
import { type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { InitiativeDatabase, Row } from './entities.js';
import { loadByKey, loadByParent } from './row-loaders.js';

const BY_ID: PageOrder = {
  name: 'contribution-id',
  columns: [{ column: 'id', direction: 'asc', type: 'string' }],
};

/** What one request reads of consultations and of what was contributed to them. */
export function createConsultationReads(reads: InitiativeDatabase) {
  const pages = new PagesByParent(reads);
  return {
    consultations: loadByKey(reads, 'consultation', 'id'),
    consultationsOfEdition: loadByParent(reads, 'consultation', 'editionId', ['position', 'id']),
    activities: loadByParent(reads, 'consultation_activity', 'consultationId', ['position']),
    participants: loadByParent(reads, 'consultation_participant', 'activityId', ['position']),
    contributions: loadByKey(reads, 'contribution', 'id'),
    responses: loadByKey(reads, 'response', 'contributionId'),
    contributionsOf(consultationId: string, page: PageArguments): Page<Row<'contribution'>> {
      return pages.page('contributions', consultationId, BY_ID, page, (parent) =>
        reads
          .selectFrom('contribution')
          .selectAll('contribution')
          .where(sql<boolean>`contribution.consultation_id = ${parent}`),
      );
    },
  };
}
