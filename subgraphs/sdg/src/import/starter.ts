import { readSources, SourceEntity, type Starter, upsertRows } from '@grafo-abierto/subgraph-kit';
import { AlignmentEntity, SurveyEntity } from '../storage/alignment.entity.js';
import { GoalEntity, IndicatorEntity, TargetEntity } from '../storage/framework.entity.js';
import { readAlignments, readSurveys } from './starter-alignments.js';
import { readGoals, readIndicators, readTargets } from './starter-framework.js';

/** The framework of the goals, and what the titles of the 94 commitments say of it. */
export const sdgStarter: Starter = {
  folder: new URL('../../starter/', import.meta.url),
  async load(manager, folder) {
    const sources = [
      ...readSources(folder, 'sources.yaml'),
      ...readSources(folder, 'sources-alignments.yaml'),
    ];
    return {
      source: await upsertRows(manager, SourceEntity, sources),
      goal: await upsertRows(manager, GoalEntity, readGoals(folder)),
      target: await upsertRows(manager, TargetEntity, readTargets(folder)),
      indicator: await upsertRows(manager, IndicatorEntity, readIndicators(folder)),
      alignment: await upsertRows(manager, AlignmentEntity, readAlignments(folder)),
      survey: await upsertRows(manager, SurveyEntity, readSurveys(folder)),
    };
  },
};
