import { sql } from 'kysely';
import type { DiscoveryDatabase } from '../storage/entities.js';

/** All feeds are read anew from now on, by whoever follows them, while the index that there is goes on answering. */
export async function requestRebuild(index: DiscoveryDatabase): Promise<void> {
  await sql`
    update feed set position = null, sweep = sweep + 1, is_sweeping = true, is_behind = true`.execute(index);
  await sql`select pg_notify('grafo_feed_' || current_schema, '')`.execute(index);
}
