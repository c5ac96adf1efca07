import { type QueryExecutorProvider, sql } from 'kysely';
import { type Database, type Entities, readsOf } from '../database/database.js';
import type { FeedDeclaration } from './feed-declaration.type.js';
import { syncFeed } from './sync-feed.js';

/**
 * Tells what the feed of an older release has not told, where this one declares another: types that are new, and
 * what is said anew of rows that nobody has changed. One small question where nothing is new.
 */
export async function tellDeclared<E extends Entities>(
  database: Pick<Database<Entities>, 'write'> & { readonly reads: QueryExecutorProvider },
  declaration: FeedDeclaration<E>,
): Promise<void> {
  const declared = describe(declaration);
  const { rows } = await sql<{ declared: string | null }>`select declared from feed_head`.execute(
    database.reads,
  );
  if (rows[0]?.declared === declared) return;
  await database.write(async (manager) => {
    const reads = readsOf<E>(manager);
    await syncFeed(reads, declaration);
    await sql`update feed_head set declared = ${declared}`.execute(reads);
  });
}

/** Its types and their versions. */
function describe<E extends Entities>(declaration: FeedDeclaration<E>): string {
  const versions = Object.entries(declaration).map(([type, { version = 1 }]) => `${type} ${version}`);
  return versions.sort().join(', ');
}
