import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { recognitionEntities } from './recognition-tables.js';

const NAME = ['nameEs', 'nameEn'] as const;

/** What each entity's history keeps of it; evaluations, baselines and levels are observations, and stay as they are. */
export const recognitionHistory: HistoryDeclaration<typeof recognitionEntities> = {
  RecognitionEdition: {
    table: 'recognition_edition',
    state: { name: NAME, opensOn: ['opensOn'], closesOn: ['closesOn'] },
  },
  RecognitionCategory: {
    table: 'recognition_category',
    state: { axis: ['axis'], value: ['value'], name: NAME },
  },
  Standard: {
    table: 'standard',
    state: {
      name: NAME,
      description: ['descriptionEs', 'descriptionEn'],
      scale: ['minimum', 'maximum'],
    },
  },
  Nomination: {
    table: 'nomination',
    state: {
      initiative: ['initiativeId'],
      category: ['categoryId'],
      status: ['status'],
      nominatedOn: ['nominatedOn'],
    },
  },
  Recognition: {
    table: 'recognition',
    jurisdiction: 'jurisdictionId',
    state: {
      edition: ['editionId'],
      category: ['categoryId'],
      kind: ['kind'],
      grantedOn: ['grantedOn'],
      initiative: ['initiativeId'],
      jurisdiction: ['jurisdictionId'],
      evaluation: ['evaluationId'],
    },
  },
};
