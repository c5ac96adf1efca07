import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { references } from './graphql/references.js';
import { resolvers } from './graphql/resolvers.js';
import { initiativesStarter } from './import/starter.js';
import { InitiativesMigration } from './storage/001-initiatives.migration.js';
import { WritingMigration } from './storage/002-writing.migration.js';
import { PublishedTextsMigration } from './storage/003-published-texts.migration.js';
import { VersionsMigration } from './storage/004-versions.migration.js';
import { initiativeEntities } from './storage/entities.js';
import { initiativesFeed } from './storage/feed.js';
import { initiativesHistory } from './storage/history.js';
import { createReads } from './storage/reads.js';

/** Commitments, projects of the programme, who takes part in them, and the programme's editions. */
export const initiatives: Subgraph = defineSubgraph({
  name: 'initiatives',
  entities: initiativeEntities,
  migrations: [
    { name: '001-initiatives', class: InitiativesMigration },
    { name: '002-writing', class: WritingMigration },
    { name: '003-published-texts', class: PublishedTextsMigration },
    { name: '004-versions', class: VersionsMigration },
  ],
  resolvers,
  references,
  createContext: createReads,
  starter: initiativesStarter,
  feed: initiativesFeed,
  history: initiativesHistory,
});
