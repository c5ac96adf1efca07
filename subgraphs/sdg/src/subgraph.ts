import { localisedFields, sourcedTypes } from '@grafo-abierto/plugin-kit';
import { defineSubgraph, type Subgraph } from '@grafo-abierto/subgraph-kit';
import { isAlignmentId } from './domain/alignment-claims.js';
import { isSubjectId } from './domain/alignment-subject.js';
import { isGoalNumber, isIndicatorId, isTargetId } from './domain/framework-key.js';
import { AlignmentResolver } from './graphql/alignment.resolver.js';
import { SdgAlignment, type SubjectReference } from './graphql/alignment.type.js';
import { Dataset } from './graphql/dataset.type.js';
import { SdgGoal, SdgIndicator, SdgTarget } from './graphql/framework.type.js';
import { GoalResolver } from './graphql/goal.resolver.js';
import { IndicatorResolver } from './graphql/indicator.resolver.js';
import { Initiative } from './graphql/initiative.type.js';
import { SdgOfficialText } from './graphql/official-text.type.js';
import { sdgAlignmentsOf } from './graphql/sdg-alignments.js';
import { TargetResolver } from './graphql/target.resolver.js';
import { sdgStarter } from './import/starter.js';
import { SdgMigration } from './storage/001-sdg.migration.js';
import { OfficialTextsMigration } from './storage/002-official-texts.migration.js';
import { AlignmentEntity, SurveyEntity } from './storage/alignment.entity.js';
import { sdgFeed } from './storage/feed.js';
import { GoalEntity, IndicatorEntity, TargetEntity } from './storage/framework.entity.js';
import { sdgHistory } from './storage/history.js';
import { OfficialTextEntity } from './storage/official-text.entity.js';
import { createSdgReads, type SdgReads } from './storage/sdg-reads.js';

/** The Sustainable Development Goals, and what is aligned with them according to whom. */
export const sdg: Subgraph = defineSubgraph({
  name: 'sdg',
  entities: [GoalEntity, TargetEntity, IndicatorEntity, OfficialTextEntity, AlignmentEntity, SurveyEntity],
  migrations: [
    { name: '001-sdg', class: SdgMigration },
    { name: '002-official-texts', class: OfficialTextsMigration },
  ],
  resolvers: [
    GoalResolver,
    TargetResolver,
    IndicatorResolver,
    AlignmentResolver,
    sdgAlignmentsOf(Initiative, 'initiatives'),
    sdgAlignmentsOf(Dataset, 'datasets'),
    localisedFields(SdgGoal, ['name', 'title']),
    localisedFields(SdgTarget, ['title']),
    localisedFields(SdgIndicator, ['title']),
    localisedFields(SdgOfficialText, ['text', 'rawText']),
    localisedFields(SdgAlignment, ['rationale']),
    ...sourcedTypes([SdgGoal, SdgTarget, SdgIndicator, SdgOfficialText, SdgAlignment]),
  ],
  references: {
    SdgGoal: ({ number }: { number: unknown }, reads: SdgReads) =>
      isGoalNumber(number) ? reads.goals.load(number) : null,
    SdgTarget: ({ id }: { id: unknown }, reads: SdgReads) => (isTargetId(id) ? reads.targets.load(id) : null),
    SdgIndicator: ({ id }: { id: unknown }, reads: SdgReads) =>
      isIndicatorId(id) ? reads.indicators.load(id) : null,
    SdgAlignment: ({ id }: { id: unknown }, reads: SdgReads) =>
      isAlignmentId(id) ? reads.alignments.load(id) : null,
    Initiative: ({ id }: { id: unknown }) => (isSubjectId(id) ? { id } : null),
    Dataset: ({ id }: { id: unknown }) => (isSubjectId(id) ? { id } : null),
  },
  typeResolvers: { AlignmentSubject: ({ __typename }: SubjectReference) => __typename },
  createContext: createSdgReads,
  starter: sdgStarter,
  feed: sdgFeed,
  history: sdgHistory,
});
