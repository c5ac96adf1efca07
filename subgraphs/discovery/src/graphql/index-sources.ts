/** The sources of the index are the feeds: an answer that comes from it says which of them it does not hold as they are. */
import type { ToldSource } from '@grafo-abierto/plugin-kit';
import type { SourcesDeclaration } from '@grafo-abierto/subgraph-kit';
import type { FeedFreshness } from '../storage/freshness.js';
import type { DiscoveryReads } from '../storage/reads.js';

/** A change is written within a second or so: what is on its way is not told. */
const BLINK_S = 5;

/** An answer names no more than these; of the rest it says how many there are. */
const MOST = 50;

const ask = (_row: unknown, { asked }: DiscoveryReads) => asked.note();

export const indexSources: SourcesDeclaration<DiscoveryReads> = {
  notes: {
    InitiativeConnection: ask,
    DatasetConnection: ask,
    SearchConnection: ask,
    Statistics: ask,
  },
  async tell({ asked, freshness }) {
    if (!asked.isNoted) return undefined;
    try {
      const told = (await freshness()).flatMap(toldFeed);
      const more = told.length - MOST;
      if (told.length === 0) return undefined;
      return { sources: told.slice(0, MOST), ...(more > 0 && { moreSources: more }) };
    } catch {
      // A database that fails now fails the next request too, and says so there.
      return undefined;
    }
  },
};

function toldFeed({ feed, readAt, behindSeconds, failingSince }: FeedFreshness): ToldSource[] {
  if (readAt === null) return [{ id: feed, status: 'UNAVAILABLE', since: failingSince, nextTry: null }];
  if (failingSince === null && (behindSeconds ?? 0) < BLINK_S) return [];
  return [{ id: feed, status: 'STALE', since: readAt, nextTry: null }];
}
