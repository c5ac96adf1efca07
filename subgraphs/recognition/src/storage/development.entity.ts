import { defineEntity, p } from '@mikro-orm/core';
import { BaselineKind } from '../domain/baseline-kind.js';

/** Where a jurisdiction stood against a standard. */
export const BaselineAssessmentEntity = defineEntity({
  name: 'BaselineAssessment',
  tableName: 'baseline_assessment',
  properties: {
    id: p.string().primary(),
    jurisdictionId: p.string(),
    standardId: p.string(),
    score: p.double().$type<number>(),
    kind: p.enum(() => BaselineKind),
    assessedOn: p.date().nullable(),
    sourceId: p.string(),
  },
});

/** The category of local development that a jurisdiction was put in, as of a day. */
export const DevelopmentLevelEntity = defineEntity({
  name: 'DevelopmentLevel',
  tableName: 'development_level',
  properties: {
    jurisdictionId: p.string().primary(),
    asOf: p.date().primary(),
    nameEs: p.string(),
    nameEn: p.string().nullable(),
    sourceId: p.string(),
  },
});
