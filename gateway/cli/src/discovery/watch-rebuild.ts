/** Looks how far a rebuild of the index has come, until it ends, is interrupted, or nobody does it any more. */
import type { FeedProgress, IndexRebuild } from '@grafo-abierto/discovery';
import { GrafoError } from '@grafo-abierto/schema';
import type { RebuildProgress } from './rebuild-progress.js';

export interface RebuildWatch {
  readonly index: Pick<IndexRebuild, 'progress' | 'isFollowed'>;
  /** Names of the feeds that are read here; undefined where a hub reads them all. */
  readonly own: ReadonlySet<string> | undefined;
  readonly progress: Pick<RebuildProgress, 'tell' | 'left'>;
  readonly signal: AbortSignal;
  /** Between two looks. */
  readonly pause: () => Promise<unknown>;
}

/** A hub whose connection to the database broke is back sooner. */
const LOOKS_WITHOUT_HUB = 10;

/**
 * Until all was read that can be; answers how many feeds cannot, and nothing when it is interrupted.
 *
 * @throws GrafoError `GRAFO_INDEX_REBUILDER_GONE`
 */
export async function watchRebuild(watch: RebuildWatch): Promise<number | undefined> {
  const { index, own, progress, signal, pause } = watch;
  let alone = 0;
  while (!signal.aborted) {
    const all = await index.progress();
    const feeds = all.filter(({ name }) => own?.has(name) ?? true);
    progress.tell(feeds);
    if (feeds.length >= (own?.size ?? 0) && feeds.every(isSettled)) {
      progress.left(all.filter((feed) => !feeds.includes(feed) && feed.isSweeping).map(({ name }) => name));
      return feeds.filter(({ isSweeping }) => isSweeping).length;
    }
    alone = own !== undefined || (await index.isFollowed()) ? 0 : alone + 1;
    if (alone > LOOKS_WITHOUT_HUB) throw new GrafoError('GRAFO_INDEX_REBUILDER_GONE');
    await pause();
  }
  return undefined;
}

const isSettled = ({ isSweeping, problemCode }: FeedProgress) => !isSweeping || problemCode !== null;
