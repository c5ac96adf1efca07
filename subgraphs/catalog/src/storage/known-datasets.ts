import { createLoader } from '@grafo-abierto/plugin-kit';
import type { Principal } from '@grafo-abierto/schema';
import { sql } from 'kysely';
import type { CatalogDatabase } from './entities.js';
import { isSeenBy } from './seen-portals.js';

/**
 * Tells the jurisdictions whose datasets are known: one of its portals was read once or has given some, or somebody
 * has looked and found no portal. Of any other, an empty list would say more than anybody knows.
 */
export function createKnownDatasets(reads: CatalogDatabase, principal: Principal | null) {
  const portals = sql`select from portal where portal.jurisdiction_id = asked.id and ${isSeenBy(principal)}`;
  const survey = sql`select from portal_survey as survey where survey.jurisdiction_id = asked.id`;
  // In the order of its index: of a jurisdiction without any, the planner would read all of the others'.
  const newest = sql`
    select dataset.id from dataset where dataset.jurisdiction_id = asked.id and dataset.presence = 'LISTED'
    order by dataset.modified_order desc, dataset.id desc limit 1`;
  const known = createLoader(
    async (ids: readonly string[]) => {
      const statement = sql<{ id: string }>`
        select asked.id from unnest(${[...ids]}::text[]) as asked (id)
        where exists (${portals} and portal.last_success_at is not null)
          or (${newest}) is not null
          or (exists (${survey}) and not exists (${portals}))`;
      return (await statement.execute(reads)).rows;
    },
    ({ id }) => id,
  );
  return {
    areDatasetsKnown: async (jurisdictionId: string) => (await known.load(jurisdictionId)) !== null,
  };
}
