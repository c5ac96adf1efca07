import { createListLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import { listPage, type PageOrder, PagesByParent } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { InitiativeDatabase, Row } from './entities.js';
import { createInitiativePages } from './initiative-pages.js';
import { createKnownInitiatives } from './known-initiatives.js';
import { loadByKey, loadByParent } from './row-loaders.js';

const NEWEST_PLAN_FIRST: PageOrder = {
  name: 'action-plan-cycle',
  columns: [
    { column: 'cycle', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'desc', type: 'string' },
  ],
};

const NEWEST_CHANGE_FIRST: PageOrder = {
  name: 'initiative-change',
  columns: [
    { column: 'at', direction: 'desc', type: 'string' },
    { column: 'id', direction: 'desc', type: 'number' },
  ],
};

/** What one request reads of initiatives themselves and of what is said of them. */
export function createInitiativeReads(reads: InitiativeDatabase) {
  const changes = new PagesByParent(reads);
  return {
    initiatives: loadByKey(reads, 'initiative', 'id'),
    initiativePages: createInitiativePages(reads),
    knownInitiatives: createKnownInitiatives(reads),
    actionPlans: loadByKey(reads, 'action_plan', 'id'),
    questions: loadByParent(reads, 'initiative_question', 'initiativeId', ['position']),
    related: loadByParent(reads, 'related_initiative', 'initiativeId', ['position']),
    tagObservations: createTagObservationLoader(reads),
    assessments: loadByParent(reads, 'assessment', 'initiativeId', ['id']),
    stagesOfInitiative: loadByParent(reads, 'stage_entry', 'initiativeId', ['position', 'id']),
    milestones: loadByParent(reads, 'milestone', 'initiativeId', ['position', 'id']),
    evidenceOfInitiative: loadByParent(reads, 'evidence', 'initiativeId', ['id']),
    evidenceOfMilestone: loadByParent(reads, 'evidence', 'milestoneId', ['id']),
    supportRequests: loadByKey(reads, 'support_request', 'id'),
    supportRequestsOfInitiative: loadByParent(reads, 'support_request', 'initiativeId', ['id']),
    listActionPlans(page: PageArguments): Page<Row<'action_plan'>> {
      return listPage(reads.selectFrom('action_plan').selectAll(), NEWEST_PLAN_FIRST, page);
    },
    changesOf(initiativeId: string, page: PageArguments): Page<Row<'initiative_change'>> {
      return changes.page('changes', initiativeId, NEWEST_CHANGE_FIRST, page, (parent) =>
        reads
          .selectFrom('initiative_change')
          .selectAll('initiative_change')
          .where(sql<boolean>`initiative_change.initiative_id = ${parent}`),
      );
    },
  };
}

/** With the names of the tags. */
function createTagObservationLoader(reads: InitiativeDatabase) {
  return createListLoader(
    async (initiativeIds: readonly string[]) =>
      reads
        .selectFrom('tag_observation')
        .leftJoin('tag', 'tag.code', 'tag_observation.value')
        .selectAll('tag_observation')
        .select(['tag.nameEs', 'tag.nameEn'])
        .where('initiativeId', 'in', initiativeIds)
        .orderBy('tag_observation.id')
        .execute(),
    ({ initiativeId }) => initiativeId,
  );
}
