/** The one way in which the index is written: a transaction that nobody else's writes run beside. */
import type { FollowingTools } from '@grafo-abierto/subgraph-kit';
import { sql } from 'kysely';
import type { DiscoveryDatabase, DiscoveryEntities } from '../storage/entities.js';

export type WriteIndex = <Result>(work: (index: DiscoveryDatabase) => Promise<Result>) => Promise<Result>;

const ORIGIN = { actor: 'Discovery', reason: null };

/**
 * Entities of several feeds speak of each other, so one feed's batch would wait for rows of another's, and that one
 * for its own. They take turns instead, also those of several processes; readers wait for none of them.
 */
export function createWriteIndex({
  writeChanges,
}: Pick<FollowingTools<DiscoveryEntities>, 'writeChanges'>): WriteIndex {
  return (work) =>
    writeChanges(ORIGIN, async ({ reads }) => {
      await sql`select pg_advisory_xact_lock(hashtext('grafo-index:' || current_schema()))`.execute(reads);
      return work(reads);
    });
}
