/** Follows all the feeds that there are, whichever they come to be. */
import type { FeedSources, FollowedFeed, FollowingTools } from '@grafo-abierto/subgraph-kit';
import type { DiscoveryDatabase, DiscoveryEntities } from '../storage/entities.js';
import { FeedFollower, type FollowerTools } from './feed-follower.js';
import { forgetFeed } from './forget.js';
import type { WriteIndex } from './index-transaction.js';
import { sayRemoved } from './say-removed.js';

export interface ProjectionTools extends FollowerTools {
  readonly feeds: FeedSources;
  readonly reads: DiscoveryDatabase;
  readonly signal: FollowingTools<DiscoveryEntities>['signal'];
}

/** How often it looks for itself whether a feed is to be read anew, should nobody wake it. */
const LOOK_MS = 5000;
/** How long a plugin may take to be among the feeds. */
const GRACE_MS = 60_000;
const FEED_COLUMNS = ['name', 'sweep', 'trust', 'readAt', 'lastEventAt'] as const;

export class Projection {
  readonly #tools: ProjectionTools;
  readonly #followers = new Map<string, FeedFollower>();
  readonly #ending = new AbortController();
  #changing: Promise<void> = Promise.resolve();
  #watching: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;
  /** Of all feeds that there are. */
  #names: ReadonlySet<string> = new Set();
  readonly #seen = new Set<string>();
  /** Since when what the index has of a plugin is of no feed that there is here, by its name. */
  readonly #missedSince = new Map<string, number>();

  constructor(tools: ProjectionTools) {
    this.#tools = tools;
  }

  start(): void {
    this.#unwatch = this.#tools.feeds.watch((feeds) => {
      this.#names = new Set(feeds.map(({ name }) => name));
      for (const name of this.#names) this.#seen.add(name);
      this.#changing = this.#changing.then(() => this.#follow(feeds));
    });
    this.#watching = this.#watch();
  }

  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#ending.abort();
    await this.#changing;
    await Promise.all([...this.#followers.values()].map((follower) => follower.stop()));
    await this.#watching;
  }

  async #follow(feeds: readonly FollowedFeed[]): Promise<void> {
    if (this.#ending.signal.aborted) return;
    const wanted = new Set(feeds);
    const ended = [...this.#followers.values()].filter(({ followed }) => !wanted.has(followed));
    for (const { followed } of ended) this.#followers.delete(followed.name);
    await Promise.all(ended.map((follower) => follower.stop()));
    for (const followed of feeds) {
      if (this.#followers.has(followed.name)) continue;
      const follower = new FeedFollower(followed, this.#tools);
      this.#followers.set(followed.name, follower);
      follower.start();
    }
    await this.#look().catch(() => undefined);
  }

  async #watch(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      const heard = await this.#tools.signal.listen();
      // A database that is away is asked again.
      await this.#look().catch(() => undefined);
      await this.#tools.signal.wait(heard, LOOK_MS, signal);
    }
  }

  /** What others have written: that a feed is to be read anew, or what is left of a plugin that there is no more. */
  async #look(): Promise<void> {
    const feeds = this.#tools.reads.selectFrom('feed');
    for (const { name, sweep, trust, readAt, lastEventAt } of await feeds.select(FEED_COLUMNS).execute()) {
      this.#followers.get(name)?.notice(sweep);
      if (trust === null || !this.#isGone(name, [readAt, lastEventAt])) continue;
      this.#missedSince.delete(name);
      if (await removeFeed(this.#tools.writeIndex, name)) this.#tools.log.info(sayRemoved(name));
    }
  }

  /**
   * One that was never there may still come, and may be there for another process that reads it.
   *
   * @param reads the instants at which anybody has read of it, as far as anybody has
   */
  #isGone(name: string, reads: readonly (string | null)[]): boolean {
    const { feeds, clock } = this.#tools;
    if (feeds.isCoreAlone || this.#names.has(name) || this.#followers.has(name)) {
      this.#missedSince.delete(name);
      return false;
    }
    if (this.#seen.has(name)) return true;
    const since = this.#missedSince.get(name) ?? clock.now();
    this.#missedSince.set(name, since);
    const lastRead = reads.flatMap((at) => (at === null ? [] : Date.parse(at)));
    return clock.now() - Math.max(since, ...lastRead) > GRACE_MS;
  }
}

/** Never one of the core. Answers false where another has removed it. */
function removeFeed(writeIndex: WriteIndex, name: string): Promise<boolean> {
  return writeIndex(async (index) => {
    const { numDeletedRows } = await index
      .deleteFrom('feed')
      .where('name', '=', name)
      .where('trust', 'is not', null)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return false;
    await forgetFeed(index, name, null);
    return true;
  });
}
