import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { references } from './graphql/references.js';
import { resolvers } from './graphql/resolvers.js';
import type { RegistryTools } from './publishing/registry-tools.type.js';
import type { RegistryContext } from './registry-context.type.js';
import { RegistryMigration } from './storage/001-registry.migration.js';
import { OperationsMigration } from './storage/002-operations.migration.js';
import { registryEntities } from './storage/entities.js';
import { registryFeed } from './storage/feed.js';
import { registryHistory } from './storage/history.js';
import { createReads } from './storage/reads.js';

/** The hub's own subgraph: plugins, whose they are, and what the graph is made of. */
export const registry: Subgraph<RegistryTools, RegistryContext> = defineSubgraph({
  name: 'hub',
  entities: registryEntities,
  migrations: [
    { name: '001-registry', class: RegistryMigration },
    { name: '002-operations', class: OperationsMigration },
  ],
  resolvers,
  references,
  createContext: (reads, principal, tools: RegistryTools) => {
    let health: ReturnType<RegistryTools['health']> | undefined;
    return {
      ...createReads(reads, principal),
      tools,
      health: () => {
        health ??= tools.health();
        return health;
      },
    };
  },
  feed: registryFeed,
  history: registryHistory,
});
