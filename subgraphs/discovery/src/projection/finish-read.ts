import type { DiscoveryDatabase } from '../storage/entities.js';
import { type FeedState, lockFeed } from './feed-state.js';
import { forgetFeed } from './forget.js';
import { refreshPlaces } from './refresh-places.js';

/**
 * Notes that a feed had nothing more to tell. The first time after it was begun anew, what it did not name again goes.
 *
 * @param now ISO 8601
 * @throws SupersededError
 */
export async function finishRead(
  index: DiscoveryDatabase,
  state: FeedState,
  now: string,
): Promise<FeedState> {
  await lockFeed(index, state);
  if (state.isSweeping) {
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
