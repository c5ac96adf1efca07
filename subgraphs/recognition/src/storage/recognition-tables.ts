import type { Reads, Tables } from '@grafo-abierto/subgraph-kit';
import { BaselineAssessmentEntity, DevelopmentLevelEntity } from './development.entity.js';
import {
  EditionCategoryEntity,
  EditionStandardEntity,
  RecognitionCategoryEntity,
  RecognitionEditionEntity,
  StandardEntity,
} from './edition.entity.js';
import {
  EvaluationEntity,
  NominationEntity,
  RecognitionEntity,
  RecognitionSurveyEntity,
} from './recognition.entity.js';

/** Every table of this subgraph. */
export const recognitionEntities = [
  RecognitionEditionEntity,
  RecognitionCategoryEntity,
  EditionCategoryEntity,
  StandardEntity,
  EditionStandardEntity,
  NominationEntity,
  EvaluationEntity,
  RecognitionEntity,
  RecognitionSurveyEntity,
  BaselineAssessmentEntity,
  DevelopmentLevelEntity,
] as const;

export type RecognitionTables = Tables<typeof recognitionEntities>;
export type RecognitionDatabase = Reads<typeof recognitionEntities>;
