import type { FeedProgress } from '@grafo-abierto/discovery';
import { describe, expect, it } from 'vitest';
import { watchRebuild } from './watch-rebuild.js';

const FEED: FeedProgress = { name: 'sdg', isSweeping: true, told: 1, problemCode: null };

/** @param followed whether a hub is there, look by look; the last holds from then on */
function watch(followed: readonly boolean[], endsAt: number, own?: ReadonlySet<string>) {
  let looks = 0;
  return watchRebuild({
    index: {
      progress: async () => [{ ...FEED, isSweeping: looks < endsAt }],
      isFollowed: async () => followed[Math.min(looks, followed.length - 1)] ?? false,
    },
    own,
    progress: { tell: () => undefined, left: () => undefined },
    signal: new AbortController().signal,
    pause: async () => {
      looks += 1;
    },
  });
}

describe('whoever watches a rebuild of the index', () => {
  it('is told that the hub which does it has gone, and does not wait for ever', async () => {
    await expect(watch([true, false], 1_000)).rejects.toMatchObject({ code: 'GRAFO_INDEX_REBUILDER_GONE' });
  });

  it('goes on watching where the hub is soon back', async () => {
    const away = Array.from({ length: 9 }, () => false);
    expect(await watch([true, ...away, true, ...away, true], 30)).toBe(0);
  });

  it('needs no hub where the command itself does it', async () => {
    expect(await watch([false], 40, new Set(['sdg']))).toBe(0);
  });
});
