/** How far the index has come with each feed. */
import type { DiscoveryDatabase } from './entities.js';

export interface FeedFreshness {
  readonly feed: string;
  readonly behindSeconds: number | null;
  /** When there was last nothing more to read. */
  readonly readAt: string | null;
  readonly lastEventAt: string | null;
  readonly failingSince: string | null;
  readonly problemCode: string | null;
}

/** A feed that is waited on is looked at again at least this often. */
const LONGEST_SILENCE_MS = 90_000;

export async function readFreshness(database: DiscoveryDatabase): Promise<readonly FeedFreshness[]> {
  const rows = await database.selectFrom('feed').selectAll().orderBy('name').execute();
  const now = Date.now();
  return rows.map(({ name, readAt, isBehind, isSweeping, lastEventAt, failingSince, problemCode }) => {
    const age = readAt === null ? null : Math.max(0, now - new Date(readAt).getTime());
    const isCurrent =
      age !== null && failingSince === null && !isBehind && !isSweeping && age < LONGEST_SILENCE_MS;
    return {
      feed: name,
      behindSeconds: isCurrent ? 0 : age && Math.ceil(age / 1000),
      readAt: readAt && new Date(readAt).toISOString(),
      lastEventAt: lastEventAt && new Date(lastEventAt).toISOString(),
      failingSince: failingSince && new Date(failingSince).toISOString(),
      problemCode,
    };
  });
}
