import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import type { EntityReference } from './domain/entity-name.js';
import { indexSources } from './graphql/index-sources.js';
import { references } from './graphql/references.js';
import { resolvers } from './graphql/resolvers.js';
import { entityTypes } from './graphql/search/search-entity.union.js';
import { startProjection } from './projection/start-projection.js';
import { DiscoveryMigration } from './storage/001-discovery.migration.js';
import { IdsMigration } from './storage/002-ids.migration.js';
import { HeldMigration } from './storage/003-held.migration.js';
import { type DiscoveryDatabase, discoveryEntities } from './storage/entities.js';
import { createReads } from './storage/reads.js';

/** A hub waits no longer for its answer. */
const LONGEST_READ_MS = 10_000;

const typeOf = ({ __typename }: EntityReference) => __typename;

/** One question over all subgraphs and plugins: it answers keys, their owners answer the fields. */
export const discovery: Subgraph = defineSubgraph({
  name: 'discovery',
  entities: discoveryEntities,
  migrations: [
    { name: '001-discovery', class: DiscoveryMigration },
    { name: '002-ids', class: IdsMigration },
    { name: '003-held', class: HeldMigration },
  ],
  longestReadMs: LONGEST_READ_MS,
  resolvers,
  references,
  orphanedTypes: entityTypes,
  typeResolvers: { SearchEntity: typeOf, Node: typeOf },
  createContext: (reads: DiscoveryDatabase) => createReads(reads),
  feed: {},
  history: {},
  sources: indexSources,
  follow: startProjection,
});
