import { createListLoader } from '@grafo-abierto/plugin-kit';
import type { InitiativeDatabase } from './entities.js';
import { loadByKey } from './row-loaders.js';

/** What one request reads of organizations and of their part in initiatives. */
export function createOrganizationReads(reads: InitiativeDatabase) {
  return {
    organizations: loadByKey(reads, 'organization', 'id'),
    /** With the kind of the organization, which a reader may filter by. */
    involvements: createListLoader(
      async (initiativeIds: readonly string[]) =>
        reads
          .selectFrom('involvement')
          .innerJoin('organization', 'organization.id', 'involvement.organizationId')
          .selectAll('involvement')
          .select('organization.kind')
          .where('initiativeId', 'in', initiativeIds)
          .orderBy('position')
          .execute(),
      ({ initiativeId }) => initiativeId,
    ),
  };
}
