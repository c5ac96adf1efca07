import { localisedFields, sourcedTypes } from '@grafo-abierto/plugin-kit';
import { isJurisdictionId } from '@grafo-abierto/schema';
import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { JurisdictionResolver } from './graphql/jurisdiction.resolver.js';
import { Jurisdiction, PopulationObservation } from './graphql/jurisdiction.type.js';
import { jurisdictionsStarter } from './import/starter.js';
import { JurisdictionsMigration } from './storage/001-jurisdictions.migration.js';
import { RawNamesMigration } from './storage/002-raw-names.migration.js';
import { jurisdictionFeed } from './storage/feed.js';
import { jurisdictionsHistory } from './storage/history.js';
import { JurisdictionEntity, PopulationEntity } from './storage/jurisdiction.entity.js';
import { createJurisdictionReads, type JurisdictionReads } from './storage/jurisdiction-reads.js';

/** The nation, its provinces, departments and local governments. */
export const jurisdictions: Subgraph = defineSubgraph({
  name: 'jurisdictions',
  entities: [JurisdictionEntity, PopulationEntity],
  migrations: [
    { name: '001-jurisdictions', class: JurisdictionsMigration },
    { name: '002-raw-names', class: RawNamesMigration },
  ],
  resolvers: [
    JurisdictionResolver,
    localisedFields(Jurisdiction, ['name']),
    ...sourcedTypes([Jurisdiction, PopulationObservation]),
  ],
  references: {
    Jurisdiction: ({ id }: { id: string }, reads: JurisdictionReads) =>
      isJurisdictionId(id) ? reads.jurisdictions.load(id) : null,
  },
  createContext: createJurisdictionReads,
  starter: jurisdictionsStarter,
  feed: jurisdictionFeed,
  history: jurisdictionsHistory,
});
