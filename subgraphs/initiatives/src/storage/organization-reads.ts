import { createListLoader, createLoader } from '@grafo-abierto/plugin-kit';
import type { InitiativeDatabase } from './entities.js';
import { loadByKey } from './row-loaders.js';

/** What one request reads of organizations and mechanisms, and of their part in initiatives. */
export function createOrganizationReads(reads: InitiativeDatabase) {
  const mechanisms = () =>
    reads
      .selectFrom('mechanism')
      .innerJoin('principle', 'principle.code', 'mechanism.principleCode')
      .selectAll('mechanism')
      .select(['principle.nameEs as principleEs', 'principle.nameEn as principleEn'])
      .orderBy('mechanism.position');
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
    mechanisms: createLoader(
      async (codes: readonly string[]) => mechanisms().where('mechanism.code', 'in', codes).execute(),
      ({ code }) => code,
    ),
    /** In the order of the mechanisms. */
    mechanismUses: createListLoader(
      async (initiativeIds: readonly string[]) =>
        reads
          .selectFrom('mechanism_use')
          .innerJoin('mechanism', 'mechanism.code', 'mechanism_use.mechanismCode')
          .selectAll('mechanism_use')
          .where('initiativeId', 'in', initiativeIds)
          .orderBy('mechanism.position')
          .execute(),
      ({ initiativeId }) => initiativeId,
    ),
    listMechanisms: async () => mechanisms().execute(),
  };
}
