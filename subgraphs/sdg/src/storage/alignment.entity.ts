import { AlignmentBasis } from '@grafo-abierto/subgraph-kit';
import { defineEntity, p } from '@mikro-orm/core';
import { AlignmentRelation } from '../domain/alignment-relation.js';
import { SubjectType } from '../domain/alignment-subject.js';

/** Somebody's claim that a subject serves a target. */
export const AlignmentEntity = defineEntity({
  name: 'Alignment',
  tableName: 'alignment',
  properties: {
    id: p.string().primary(),
    subjectType: p.enum(() => SubjectType),
    subjectId: p.string(),
    targetId: p.string(),
    targetSortKey: p.string(),
    relation: p.enum(() => AlignmentRelation),
    basis: p.enum(() => AlignmentBasis),
    confidence: p.double().$type<number>().nullable(),
    rationaleEs: p.string().nullable(),
    rationaleEn: p.string().nullable(),
    method: p.string().nullable(),
    author: p.string().nullable(),
    asOf: p.date().nullable(),
    sourceId: p.string(),
  },
});

/** That somebody has looked for a subject's alignments, whether or not any was found. */
export const SurveyEntity = defineEntity({
  name: 'Survey',
  tableName: 'survey',
  properties: {
    subjectType: p.enum(() => SubjectType).primary(),
    subjectId: p.string().primary(),
    method: p.string().primary(),
    basis: p.enum(() => AlignmentBasis),
    sourceId: p.string(),
  },
});

export type AlignmentEntities = readonly [typeof AlignmentEntity, typeof SurveyEntity];
