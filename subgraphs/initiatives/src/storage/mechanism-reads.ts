import { createListLoader, createLoader } from '@grafo-abierto/plugin-kit';
import type { InitiativeDatabase } from './entities.js';

/** What one request reads of mechanisms, with their principles, and of their use in initiatives. */
export function createMechanismReads(reads: InitiativeDatabase) {
  const mechanisms = () =>
    reads
      .selectFrom('mechanism')
      .innerJoin('principle', 'principle.code', 'mechanism.principleCode')
      .selectAll('mechanism')
      .select(['principle.nameEs as principleEs', 'principle.nameEn as principleEn'])
      .orderBy('mechanism.position');
  return {
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
