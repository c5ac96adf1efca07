import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { catalogSources } from './graphql/catalog-sources.js';
import { references } from './graphql/references.js';
import { resolvers } from './graphql/resolvers.js';
import { startHarvest } from './harvest/start-harvest.js';
import { catalogStarter } from './import/starter.js';
import { startForgetting } from './preview/start-forgetting.js';
import { CatalogMigration } from './storage/001-catalog.migration.js';
import { ProposalsMigration } from './storage/002-proposals.migration.js';
import { catalogEntities } from './storage/entities.js';
import { catalogFeed } from './storage/feed.js';
import { catalogHistory } from './storage/history.js';
import { createReads } from './storage/reads.js';

/** Transparency portals, what they publish, and what is wrong with it. */
export const catalog: Subgraph = defineSubgraph({
  name: 'catalog',
  entities: catalogEntities,
  migrations: [
    { name: '001-catalog', class: CatalogMigration },
    { name: '002-proposals', class: ProposalsMigration },
  ],
  resolvers,
  references,
  createContext: createReads,
  starter: catalogStarter,
  feed: catalogFeed,
  history: catalogHistory,
  background: startHarvest,
  upkeep: startForgetting,
  sources: catalogSources,
});
