import { defineEntity, p } from '@mikro-orm/core';
import { ApplicationStatus, ApplicationTrack, FigureQualifier } from '../domain/edition-vocabulary.js';

/** An edition of the programme: its call and what came of it. */
export const EditionEntity = defineEntity({
  name: 'Edition',
  tableName: 'edition',
  properties: {
    id: p.string().primary(),
    year: p.integer(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    summaryEs: p.string().nullable(),
    summaryEn: p.string().nullable(),
    commitmentId: p.string().nullable(),
    /** Whether the list of applications is known, so that an empty one says that there were none. */
    hasRecordedApplications: p.boolean(),
    sourceId: p.string(),
  },
});

/** A term or condition of a call. */
export const EditionTermEntity = defineEntity({
  name: 'EditionTerm',
  tableName: 'edition_term',
  properties: {
    editionId: p.string().primary(),
    key: p.string().primary(),
    position: p.integer(),
    textEs: p.string().nullable(),
    textEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** What a call offers to those who take part. */
export const EditionIncentiveEntity = defineEntity({
  name: 'EditionIncentive',
  tableName: 'edition_incentive',
  properties: {
    editionId: p.string().primary(),
    key: p.string().primary(),
    position: p.integer(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A count that a source gives of an edition. */
export const EditionFigureEntity = defineEntity({
  name: 'EditionFigure',
  tableName: 'edition_figure',
  properties: {
    editionId: p.string().primary(),
    key: p.string().primary(),
    position: p.integer(),
    value: p.integer(),
    qualifier: p.enum(() => FigureQualifier),
    period: p.string().nullable(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** Whom a call addresses. */
export const EditionTrackEntity = defineEntity({
  name: 'EditionTrack',
  tableName: 'edition_track',
  properties: {
    editionId: p.string().primary(),
    track: p.enum(() => ApplicationTrack).primary(),
    position: p.integer(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A government's application to an edition. */
export const ApplicationEntity = defineEntity({
  name: 'Application',
  tableName: 'application',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    track: p.enum(() => ApplicationTrack),
    status: p.enum(() => ApplicationStatus),
    submittedOn: p.date().nullable(),
    initiativeId: p.string().nullable(),
    jurisdictionId: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A course or another training of an edition. */
export const TrainingActivityEntity = defineEntity({
  name: 'TrainingActivity',
  tableName: 'training_activity',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    position: p.integer(),
    titleEs: p.string().nullable(),
    titleEn: p.string().nullable(),
    period: p.string().nullable(),
    noteEs: p.string().nullable(),
    noteEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A network of those who work on one subject. */
export const ThematicNetworkEntity = defineEntity({
  name: 'ThematicNetwork',
  tableName: 'thematic_network',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    position: p.integer(),
    nameEs: p.string().nullable(),
    nameEn: p.string().nullable(),
    summaryEs: p.string().nullable(),
    summaryEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** That an organization belongs to a network. */
export const ThematicNetworkMemberEntity = defineEntity({
  name: 'ThematicNetworkMember',
  tableName: 'thematic_network_member',
  properties: {
    networkId: p.string().primary(),
    organizationId: p.string().primary(),
    position: p.integer(),
    sourceId: p.string(),
  },
});
