/** What one request reads from the index. */
import { createSourceLoader } from '@grafo-abierto/subgraph-kit';
import type { StatisticsQuestion } from '../domain/statistics-question.js';
import { AskedIndex } from './asked-index.js';
import type { DiscoveryDatabase } from './entities.js';
import { createEntryLists } from './entry-lists.js';
import { createEntryTitles } from './entry-titles.js';
import { readFreshness } from './freshness.js';
import { createNodeReads } from './node-reads.js';
import { createSdgProfiles } from './sdg-profiles.js';
import { createHitLoaders } from './search/hit-loaders.js';
import { Statistics } from './statistics/statistics.js';

export type DiscoveryReads = ReturnType<typeof createReads>;

export function createReads(database: DiscoveryDatabase) {
  let fresh: ReturnType<typeof readFreshness> | undefined;
  const freshness = () => {
    fresh ??= readFreshness(database);
    return fresh;
  };
  return {
    database,
    asked: new AskedIndex(),
    sources: createSourceLoader(database),
    freshness,
    lists: createEntryLists(database, today),
    countOf: (question: StatisticsQuestion) => new Statistics(database, question, today()),
    titles: createEntryTitles(database),
    sdgProfiles: createSdgProfiles(database),
    node: createNodeReads(database),
    hits: createHitLoaders(database),
    today,
  };
}

const today = () => new Date().toISOString().slice(0, 10);
