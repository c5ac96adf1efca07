import { defineEntity, p } from '@mikro-orm/core';
import { SurveyedList } from '../domain/surveyed-list.js';

/** Days since year 1, 0 where the day is unknown; the database works it out. */
const dayNumber = (day: string) => p.integer().generated(`(coalesce(${day} - date '0001-01-01', 0)) stored`);

/** Somebody put an initiative forward for a category of an edition. */
export const NominationEntity = defineEntity({
  name: 'Nomination',
  tableName: 'nomination',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    categoryId: p.string().nullable(),
    initiativeId: p.string().nullable(),
    status: p.string(),
    nominatedOn: p.date().nullable(),
    nominatedDay: dayNumber('nominated_on'),
    sourceId: p.string(),
  },
});

/** A score that somebody gave, by role and never by name. */
export const EvaluationEntity = defineEntity({
  name: 'Evaluation',
  tableName: 'evaluation',
  properties: {
    id: p.string().primary(),
    standardId: p.string().nullable(),
    score: p.double().$type<number>(),
    maximum: p.double().$type<number>(),
    evaluatorRole: p.string(),
    evaluatedOn: p.date().nullable(),
    sourceId: p.string(),
  },
});

/** A recognition granted to an initiative, and the jurisdiction under which it was granted. */
export const RecognitionEntity = defineEntity({
  name: 'Recognition',
  tableName: 'recognition',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    categoryId: p.string(),
    kind: p.string(),
    grantedOn: p.date().nullable(),
    grantedDay: dayNumber('granted_on'),
    initiativeId: p.string().nullable(),
    jurisdictionId: p.string().nullable(),
    evaluationId: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** That a list of an edition was read: whole, or for one jurisdiction or one initiative. */
export const RecognitionSurveyEntity = defineEntity({
  name: 'RecognitionSurvey',
  tableName: 'recognition_survey',
  properties: {
    id: p.string().primary(),
    editionId: p.string(),
    list: p.enum(() => SurveyedList),
    jurisdictionId: p.string().nullable(),
    initiativeId: p.string().nullable(),
    surveyedOn: p.date().nullable(),
    sourceId: p.string(),
  },
});
