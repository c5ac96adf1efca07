import { defineEntity, p } from '@mikro-orm/core';
import { AssessmentScale, TagKind } from '../domain/observation-vocabulary.js';

/** What a tag is called. */
export const TagEntity = defineEntity({
  name: 'Tag',
  tableName: 'tag',
  properties: {
    code: p.string().primary(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A tag that a page showed at one reading. */
export const TagObservationEntity = defineEntity({
  name: 'TagObservation',
  tableName: 'tag_observation',
  properties: {
    id: p.string().primary(),
    initiativeId: p.string(),
    kind: p.enum(() => TagKind),
    value: p.string(),
    rawValue: p.string().nullable(),
    asOf: p.date().nullable(),
    asOfRaw: p.string().nullable(),
    sequence: p.integer(),
    vocabularyVersion: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** An assessment that a page or report gave at one reading. */
export const AssessmentEntity = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    id: p.string().primary(),
    initiativeId: p.string(),
    scale: p.enum(() => AssessmentScale),
    value: p.string(),
    rawValue: p.string().nullable(),
    asOf: p.date().nullable(),
    asOfRaw: p.string().nullable(),
    sequence: p.integer(),
    vocabularyVersion: p.string().nullable(),
    sourceId: p.string(),
  },
});
