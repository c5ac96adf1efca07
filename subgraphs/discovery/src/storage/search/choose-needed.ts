import { sql } from 'kysely';
import type { SearchTerm } from '../../domain/search-terms.js';
import type { DiscoveryDatabase } from '../entities.js';
import { type Needed, queryOf, wantedTerms } from '../text-query.js';

/**
 * All, as long as something in the whole index holds them together: whatever else is asked, the same text means the
 * same. One statement, or none where a single one is looked for.
 */
export async function chooseNeeded(
  database: DiscoveryDatabase,
  terms: readonly SearchTerm[],
): Promise<Needed> {
  if (wantedTerms(terms).length < 2) return 'all';
  const { rows } = await sql<{ isFound: boolean }>`
    select exists (select from entry where feed is not null and words @@ ${queryOf(terms)}) as is_found`.execute(
    database,
  );
  return rows[0]?.isFound ? 'all' : 'any';
}
