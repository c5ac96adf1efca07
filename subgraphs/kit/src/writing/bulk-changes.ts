import type { EntityManager } from '@mikro-orm/postgresql';
import { type Entities, readsOf } from '../database/database.js';
import type { FeedDeclaration } from '../feed/feed-declaration.type.js';
import { syncFeed } from '../feed/sync-feed.js';
import type { HistoryDeclaration } from '../history/history-declaration.type.js';
import { recordBulkChanges } from '../history/record-changes.js';

/** Where a subgraph keeps note of its changes. */
export interface Recording<E extends Entities> {
  readonly feed: FeedDeclaration<E>;
  readonly history: HistoryDeclaration<E>;
}

/** Where rows come from that no person writes one by one. */
export interface BulkOrigin {
  /** Who published them, or who loads them. */
  readonly actor: string;
  /** In capitals, as the history shows it: `LOADED`, `IMPORTED`. */
  readonly change: string;
  readonly reason: string | null;
}

/** The last step of a write in bulk: finds out what it has changed, for the histories and for the feed. */
export async function recordBulk<E extends Entities>(
  manager: EntityManager,
  { feed, history }: Recording<E>,
  { actor, change, reason }: BulkOrigin,
): Promise<void> {
  const reads = readsOf<E>(manager);
  await recordBulkChanges(reads, history, change, { actor, actorName: null, subject: null, reason });
  await syncFeed(reads, feed);
}

/** A write in bulk with that last step. */
export function withRecording<E extends Entities, Result>(
  recording: Recording<E>,
  origin: BulkOrigin,
  work: (manager: EntityManager) => Promise<Result>,
): (manager: EntityManager) => Promise<Result> {
  return async (manager) => {
    const result = await work(manager);
    await recordBulk(manager, recording, origin);
    return result;
  };
}
