import { localisedFields, sourcedTypes } from '@grafo-abierto/plugin-kit';
import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { BaselineAssessmentResolver } from './graphql/baseline-assessment.resolver.js';
import { BaselineAssessment, DevelopmentLevel } from './graphql/development.type.js';
import { EvaluationResolver } from './graphql/evaluation.resolver.js';
import { Evaluation } from './graphql/evaluation.type.js';
import { InitiativeResolver } from './graphql/initiative.resolver.js';
import { JurisdictionResolver } from './graphql/jurisdiction.resolver.js';
import { NominationResolver } from './graphql/nomination.resolver.js';
import { Nomination } from './graphql/nomination.type.js';
import { RecognitionResolver } from './graphql/recognition.resolver.js';
import { Recognition } from './graphql/recognition.type.js';
import { RecognitionCategory } from './graphql/recognition-category.type.js';
import { RecognitionEditionResolver } from './graphql/recognition-edition.resolver.js';
import { RecognitionEdition } from './graphql/recognition-edition.type.js';
import { references } from './graphql/references.js';
import { StandardResolver } from './graphql/standard.resolver.js';
import { Standard } from './graphql/standard.type.js';
import { recognitionStarter } from './import/starter.js';
import { EditionsMigration } from './storage/001-editions.migration.js';
import { RecognitionsMigration } from './storage/002-recognitions.migration.js';
import { DevelopmentMigration } from './storage/003-development.migration.js';
import { recognitionFeed } from './storage/feed.js';
import { recognitionHistory } from './storage/history.js';
import { createRecognitionContext } from './storage/recognition-context.js';
import { recognitionEntities } from './storage/recognition-tables.js';

/** Recognition of good practices, the standards behind it, and how far jurisdictions have come. */
export const recognition: Subgraph = defineSubgraph({
  name: 'recognition',
  entities: recognitionEntities,
  migrations: [
    { name: '001-editions', class: EditionsMigration },
    { name: '002-recognitions', class: RecognitionsMigration },
    { name: '003-development', class: DevelopmentMigration },
  ],
  resolvers: [
    RecognitionEditionResolver,
    RecognitionResolver,
    NominationResolver,
    StandardResolver,
    EvaluationResolver,
    BaselineAssessmentResolver,
    InitiativeResolver,
    JurisdictionResolver,
    localisedFields(RecognitionEdition, ['name']),
    localisedFields(RecognitionCategory, ['name']),
    localisedFields(Standard, ['name', 'description']),
    localisedFields(DevelopmentLevel, ['name']),
    ...sourcedTypes([
      RecognitionEdition,
      RecognitionCategory,
      Standard,
      Nomination,
      Evaluation,
      Recognition,
      BaselineAssessment,
      DevelopmentLevel,
    ]),
  ],
  references,
  createContext: createRecognitionContext,
  starter: recognitionStarter,
  feed: recognitionFeed,
  history: recognitionHistory,
});
