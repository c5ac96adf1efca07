/** The feeds that the index follows in a hub whose subgraphs run in its process. */
import type { FeedSources, OpenSubgraph } from '@grafo-abierto/subgraph-kit';

/** All that the core tells of its changes. */
export function coreFeeds(subgraphs: readonly OpenSubgraph[]): FeedSources {
  const feeds = subgraphs.map(({ name, feed }) => ({
    name,
    feed,
    trust: null,
    owns: () => true,
    jurisdictions: null,
  }));
  return {
    watch(listener) {
      listener(feeds);
      return () => undefined;
    },
  };
}
