import { GrafoError } from '@grafo-abierto/schema';
import { sql } from 'kysely';
import type { DiscoveryDatabase } from '../storage/entities.js';
import { type FeedState, lockFeed } from './feed-state.js';
import { forgetFeed } from './forget.js';
import { refreshPlaces } from './refresh-places.js';

/**
 * Notes that a feed had nothing more to tell. The first time after it was begun anew, what it did not name again goes.
 *
 * @param isEmptyBelieved whether all of it goes where it named nothing again
 * @param now ISO 8601
 * @throws SupersededError
 * @throws GrafoError `GRAFO_FEED_EMPTIED`
 */
export async function finishRead(
  index: DiscoveryDatabase,
  state: FeedState,
  isEmptyBelieved: boolean,
  now: string,
): Promise<FeedState> {
  await lockFeed(index, state);
  if (state.isSweeping) {
    if (!isEmptyBelieved && (await isEmptied(index, state))) {
      throw new GrafoError('GRAFO_FEED_EMPTIED', { feed: state.name });
    }
    await forgetFeed(index, state.name, state.sweep);
    await refreshPlaces(index);
  }
  await index
    .updateTable('feed')
    .set({ readAt: now, isBehind: false, isSweeping: false, failingSince: null, problemCode: null })
    .where('name', '=', state.name)
    .execute();
  return { ...state, isSweeping: false };
}

/** A proxy that answers in the place of a service, or a service that has lost its data, tells nothing at all. */
async function isEmptied(index: DiscoveryDatabase, { name, position }: FeedState): Promise<boolean> {
  if (position !== null) return false;
  const { rows } = await sql<{ isKnown: boolean }>`
    select exists (select from entry where feed = ${name}) or exists (select from alignment where feed = ${name})
      as "isKnown"`.execute(index);
  return rows[0]?.isKnown === true;
}
