import { Language } from '@grafo-abierto/plugin-kit';
import { InitiativeKind, InitiativeStatus, Scope, Stage } from '@grafo-abierto/subgraph-kit';
import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { InitiativeRelation } from '../domain/initiative-vocabulary.js';

/** An action plan before the Open Government Partnership. */
export const ActionPlanEntity = defineEntity({
  name: 'ActionPlan',
  tableName: 'action_plan',
  properties: {
    id: p.string().primary(),
    number: p.integer(),
    cycle: p.integer(),
    jurisdictionId: p.string().nullable(),
    startsYear: p.integer().nullable(),
    endsYear: p.integer().nullable(),
    sourceId: p.string(),
  },
});

/** A commitment or a project of the programme. */
export const InitiativeEntity = defineEntity({
  name: 'Initiative',
  tableName: 'initiative',
  properties: {
    id: p.string().primary(),
    kind: p.enum(() => InitiativeKind),
    code: p.string().nullable(),
    titleEs: p.string().nullable(),
    titleEn: p.string().nullable(),
    /** As it was published, where that is not `titleEn` letter by letter. */
    rawTitle: p.string().nullable(),
    titleOriginalLanguage: p.enum(() => Language),
    /** The title that sorts: the Spanish one, or the English one where there is no other. */
    titleSort: p.string().$type<Opt<string>>().generated('(coalesce(title_es, title_en)) stored'),
    status: p.enum(() => InitiativeStatus),
    statusRaw: p.string().nullable(),
    stage: p.enum(() => Stage).nullable(),
    year: p.integer(),
    jurisdictionId: p.string().nullable(),
    actionPlanId: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A question that an initiative's page answers: in its own words once it was imported, in our summary until then. */
export const InitiativeQuestionEntity = defineEntity({
  name: 'InitiativeQuestion',
  tableName: 'initiative_question',
  properties: {
    initiativeId: p.string().primary(),
    key: p.string().primary(),
    position: p.integer(),
    questionEs: p.string().nullable(),
    questionEn: p.string().nullable(),
    answerEs: p.string().nullable(),
    answerEn: p.string().nullable(),
    summaryEs: p.string().nullable(),
    summaryEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** A relation to another initiative, which may lie outside the graph. */
export const RelatedInitiativeEntity = defineEntity({
  name: 'RelatedInitiative',
  tableName: 'related_initiative',
  properties: {
    initiativeId: p.string().primary(),
    relation: p.enum(() => InitiativeRelation).primary(),
    relatedId: p.string().primary(),
    position: p.integer(),
    relatedTitle: p.string().nullable(),
    noteEs: p.string().nullable(),
    noteEn: p.string().nullable(),
    sourceId: p.string(),
  },
});

/** That somebody has read the whole list of a jurisdiction's initiatives: what it lacks does not exist. */
export const InitiativeSurveyEntity = defineEntity({
  name: 'InitiativeSurvey',
  tableName: 'initiative_survey',
  properties: {
    jurisdictionId: p.string().primary(),
    scope: p.enum(() => Scope).primary(),
    sourceId: p.string(),
  },
});
