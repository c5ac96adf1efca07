import { defineEntity, p } from '@mikro-orm/core';
import { ConsultationActivityKind, ResponseOutcome } from '../domain/consultation-vocabulary.js';

/** A consultation of an edition. */
export const ConsultationEntity = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    position: p.integer(),
    period: p.string().nullable(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    /** Whether its contributions are known, so that an empty list says that there were none. */
    hasRecordedContributions: p.boolean(),
    sourceId: p.string(),
  },
});

/** One of the means by which a consultation was held. */
export const ConsultationActivityEntity = defineEntity({
  name: 'ConsultationActivity',
  tableName: 'consultation_activity',
  properties: {
    id: p.string().primary(),
    consultationId: p.string(),
    position: p.integer(),
    kind: p.enum(() => ConsultationActivityKind),
    period: p.string().nullable(),
    noteEs: p.string().nullable(),
    noteEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** That an organization took part in an activity, as its source says. */
export const ConsultationParticipantEntity = defineEntity({
  name: 'ConsultationParticipant',
  tableName: 'consultation_participant',
  properties: {
    activityId: p.string().primary(),
    organizationId: p.string().primary(),
    position: p.integer(),
    sourceId: p.string(),
  },
});

/** What somebody said in a consultation. */
export const ContributionEntity = defineEntity({
  name: 'Contribution',
  tableName: 'contribution',
  properties: {
    id: p.string().primary(),
    consultationId: p.string(),
    textEs: p.string().nullable(),
    textEn: p.string().nullable(),
    submittedOn: p.date().nullable(),
    organizationId: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** The reasoned answer to a contribution. */
export const ResponseEntity = defineEntity({
  name: 'Response',
  tableName: 'response',
  properties: {
    contributionId: p.string().primary(),
    outcome: p.enum(() => ResponseOutcome),
    reasonsEs: p.string().nullable(),
    reasonsEn: p.string().nullable(),
    actor: p.string().nullable(),
    respondedOn: p.date().nullable(),
    sourceId: p.string(),
  },
});
