/** What a subgraph that indexes the others is given: their change feeds, and those of plugins. */
import type { Feed, FetchClock } from '@grafo-abierto/plugin-kit';
import type { Entities, Reads } from '../database/database.js';
import type { FeedSignal } from '../feed/feed-signal.js';
import type { Trust } from '../vocabulary/trust.js';
import type { WriteChanges } from '../writing/write-changes.js';
import type { BackgroundLog, RunningBackground } from './background.type.js';

/** A feed, and what it may speak of: nothing that it says itself is taken for that. */
export interface FollowedFeed {
  /** Of its subgraph or plugin. */
  readonly name: string;
  readonly feed: Feed;
  /** As the registry tells; null for the core's own. */
  readonly trust: Trust | null;
  /** Whether entities of a type may come from it. */
  readonly owns: (type: string) => boolean;
  /** It may speak of these jurisdictions and what lies within them; null for all. */
  readonly jurisdictions: readonly string[] | null;
}

/** The feeds that there are to follow, whichever they come to be. */
export interface FeedSources {
  /** It knows nothing of plugins, perhaps not yet: what they have said is not for it to take away. */
  readonly isCoreAlone?: boolean;
  /** Calls at once, and whenever they change, with all of them; returns the function that ends it. */
  watch(listener: (feeds: readonly FollowedFeed[]) => void): () => void;
}

export interface FollowingTools<E extends Entities> {
  readonly feeds: FeedSources;
  readonly clock: FetchClock;
  readonly log: BackgroundLog;
  readonly reads: Reads<E>;
  readonly writeChanges: WriteChanges<E>;
  /** Hears what is told on the channel of its own feed: by that another process can wake it. */
  readonly signal: Pick<FeedSignal, 'listen' | 'wait'>;
}

/** Begins to follow, and comes back at once; no failure of it may reach its caller. */
export type StartFollowing<E extends Entities> = (tools: FollowingTools<E>) => RunningBackground;
