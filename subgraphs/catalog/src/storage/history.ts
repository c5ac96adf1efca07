import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { CatalogEntities } from './entities.js';

/** What each entity's history keeps of it, without what changes at every reading and what few may see. */
export const catalogHistory: HistoryDeclaration<CatalogEntities> = {
  Portal: {
    table: 'portal',
    jurisdiction: 'jurisdictionId',
    state: {
      title: ['titleEs', 'titleEn'],
      url: ['url'],
      software: ['software'],
      jurisdiction: ['jurisdictionId'],
      schedule: ['schedule'],
      operation: ['operation'],
      operationReason: ['operationReason'],
      status: ['status'],
    },
  },
  Dataset: {
    table: 'dataset',
    jurisdiction: 'jurisdictionId',
    state: {
      title: ['title'],
      landingPage: ['landingPage'],
      rawIssued: ['rawIssued'],
      rawModified: ['rawModified'],
      licence: ['licenceRaw', 'licenceId', 'licenceOpen', 'licenceReason', 'licenceFrom'],
      accrualPeriodicity: ['periodicity', 'periodicityDays', 'rawPeriodicity'],
      presence: ['presence'],
      supersededBy: ['supersededById'],
      publisher: ['publisherId'],
      jurisdiction: ['jurisdictionId'],
    },
  },
  Publisher: { table: 'publisher', state: { name: ['name'], portal: ['portalId'] } },
};
