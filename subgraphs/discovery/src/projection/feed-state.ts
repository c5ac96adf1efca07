/** How far the index is with a feed, as its row says. */
import { sql } from 'kysely';
import type { DiscoveryDatabase } from '../storage/entities.js';

/** Up to where a feed was read: what is read after it may be written as long as the row still says the same. */
export interface FeedState {
  readonly name: string;
  /** How many times it was begun anew. */
  readonly sweep: number;
  readonly position: string | null;
  readonly isSweeping: boolean;
}

/** Somebody else has written what this process was about to, or the feed is to be read anew. */
export class SupersededError extends Error {
  constructor(name: string) {
    super(`the index has moved on with ${name}`);
  }
}

/** Makes the row where there is none yet. */
export async function openFeed(
  index: DiscoveryDatabase,
  name: string,
  trust: string | null,
): Promise<FeedState> {
  await sql`
    insert into feed (name, trust) values (${name}, ${trust})
    on conflict (name) do update set trust = excluded.trust
    where feed.trust is distinct from excluded.trust`.execute(index);
  return index
    .selectFrom('feed')
    .select(['name', 'sweep', 'position', 'isSweeping'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
}

/**
 * Nobody else can move the feed until the transaction ends.
 *
 * @throws SupersededError where it no longer stands there
 */
export async function lockFeed(index: DiscoveryDatabase, state: FeedState): Promise<void> {
  const row = await index
    .selectFrom('feed')
    .select(['sweep', 'position'])
    .where('name', '=', state.name)
    .forUpdate()
    .executeTakeFirst();
  if (row?.sweep !== state.sweep || row.position !== state.position) throw new SupersededError(state.name);
}

/** From now on it is read anew, while what is known of it goes on being shown. */
export async function beginSweep(index: DiscoveryDatabase, state: FeedState): Promise<FeedState> {
  await lockFeed(index, state);
  const sweep = state.sweep + 1;
  await index
    .updateTable('feed')
    .set({ position: null, sweep, isSweeping: true, isBehind: true, told: 0 })
    .where('name', '=', state.name)
    .execute();
  return { ...state, position: null, sweep, isSweeping: true };
}

/** @param code of the problem for which it cannot be read */
export async function markFailing(
  index: DiscoveryDatabase,
  name: string,
  code: string,
  now: string,
): Promise<void> {
  await sql`
    update feed set failing_since = coalesce(failing_since, ${now}::timestamptz), problem_code = ${code}
    where name = ${name}`.execute(index);
}
