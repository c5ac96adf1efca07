import {
  readSources,
  SourceEntity,
  type Starter,
  upsertRows,
  withoutEdited,
} from '@grafo-abierto/subgraph-kit';
import {
  ConsultationActivityEntity,
  ConsultationEntity,
  ConsultationParticipantEntity,
} from '../storage/consultation.entity.js';
import {
  EditionEntity,
  EditionFigureEntity,
  EditionIncentiveEntity,
  EditionTrackEntity,
  TrainingActivityEntity,
} from '../storage/edition.entity.js';
import {
  ActionPlanEntity,
  InitiativeEntity,
  InitiativeQuestionEntity,
  InitiativeSurveyEntity,
  RelatedInitiativeEntity,
} from '../storage/initiative.entity.js';
import { MechanismEntity, MechanismUseEntity, PrincipleEntity } from '../storage/mechanism.entity.js';
import { AssessmentEntity, TagEntity, TagObservationEntity } from '../storage/observation.entity.js';
import { InvolvementEntity, OrganizationEntity } from '../storage/organization.entity.js';
import { StageEntryEntity } from '../storage/progress.entity.js';
import { readCommitments, readQuestions, readRelated, readSurveys } from './commitment-rows.js';
import { readEdition } from './edition-rows.js';
import { readAssessments, readTagObservations, readTags } from './observation-rows.js';
import {
  readInvolvements,
  readMechanisms,
  readMechanismUses,
  readOrganizations,
  readPrinciples,
} from './organization-rows.js';

type Manager = Parameters<Starter['load']>[0];

/** The commitments of the first four action plans, and the programme's edition of 2021. */
export const initiativesStarter: Starter = {
  folder: new URL('../../starter/', import.meta.url),
  async load(manager, folder) {
    return {
      source: await upsertRows(manager, SourceEntity, readSources(folder, 'sources.yaml')),
      ...(await loadOrganizations(manager, folder)),
      ...(await loadInitiatives(manager, folder)),
      ...(await loadEdition(manager, folder)),
    };
  },
};

async function loadOrganizations(manager: Manager, folder: URL) {
  return {
    organization: await upsertRows(manager, OrganizationEntity, readOrganizations(folder)),
    principle: await upsertRows(manager, PrincipleEntity, readPrinciples(folder)),
    mechanism: await upsertRows(manager, MechanismEntity, readMechanisms(folder)),
    tag: await upsertRows(manager, TagEntity, readTags(folder)),
  };
}

async function loadInitiatives(manager: Manager, folder: URL) {
  const { actionPlans, initiatives, listedAreas } = readCommitments(folder);
  const tags = [...listedAreas, ...readTagObservations(folder)];
  return {
    action_plan: await upsertRows(manager, ActionPlanEntity, actionPlans),
    initiative: await upsertRows(
      manager,
      InitiativeEntity,
      await withoutEdited(manager, 'Initiative', initiatives),
    ),
    initiative_question: await upsertRows(manager, InitiativeQuestionEntity, readQuestions(folder)),
    initiative_survey: await upsertRows(manager, InitiativeSurveyEntity, readSurveys(folder)),
    related_initiative: await upsertRows(manager, RelatedInitiativeEntity, readRelated(folder)),
    tag_observation: await upsertRows(manager, TagObservationEntity, tags),
    assessment: await upsertRows(manager, AssessmentEntity, readAssessments(folder)),
    involvement: await upsertRows(manager, InvolvementEntity, readInvolvements(folder)),
    mechanism_use: await upsertRows(manager, MechanismUseEntity, readMechanismUses(folder)),
  };
}

async function loadEdition(manager: Manager, folder: URL) {
  const rows = readEdition(folder, 'edition-2021.yaml');
  return {
    edition: await upsertRows(manager, EditionEntity, [rows.edition]),
    stage_entry: await upsertRows(manager, StageEntryEntity, rows.stages),
    edition_figure: await upsertRows(manager, EditionFigureEntity, rows.figures),
    edition_incentive: await upsertRows(manager, EditionIncentiveEntity, rows.incentives),
    edition_track: await upsertRows(manager, EditionTrackEntity, rows.tracks),
    training_activity: await upsertRows(manager, TrainingActivityEntity, rows.trainings),
    consultation: await upsertRows(manager, ConsultationEntity, [rows.consultation]),
    consultation_activity: await upsertRows(manager, ConsultationActivityEntity, rows.activities),
    consultation_participant: await upsertRows(manager, ConsultationParticipantEntity, rows.participants),
  };
}
