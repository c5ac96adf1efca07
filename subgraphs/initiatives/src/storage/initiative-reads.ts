import { createListLoader, createLoader, type Page, type PageArguments } from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import { listPage, type PageOrder } from '@grafo-abierto/subgraph-kit';
import type { RawBuilder } from 'kysely';
import type { InitiativeDatabase, Row } from './entities.js';
import { createInitiativePages } from './initiative-pages.js';
import { createKnownInitiatives } from './known-initiatives.js';
import { loadByKey, loadByParent } from './row-loaders.js';
import { isSeenBy } from './seen-initiatives.js';

const NEWEST_PLAN_FIRST: PageOrder = {
  name: 'action-plan-cycle',
  columns: [
    { column: 'cycle', direction: 'desc', type: 'number' },
    { column: 'id', direction: 'desc', type: 'string' },
  ],
};

/** What one request reads of initiatives themselves and of what is said of them. */
export function createInitiativeReads(reads: InitiativeDatabase, principal: Principal | null) {
  const isSeen = isSeenBy(principal);
  return {
    initiatives: createInitiativeLoader(reads, isSeen),
    initiativePages: createInitiativePages(reads, isSeen),
    knownInitiatives: createKnownInitiatives(reads, isSeen),
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
  };
}

/** A draft of others is as if it were not there. */
function createInitiativeLoader(reads: InitiativeDatabase, isSeen: RawBuilder<boolean>) {
  return createLoader(
    async (ids: readonly string[]) =>
      reads.selectFrom('initiative').selectAll().where('id', 'in', ids).where(isSeen).execute(),
    ({ id }) => id,
  );
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
