import type { Reads, Tables } from '@grafo-abierto/subgraph-kit';
import type { Selectable } from 'kysely';
import {
  ConsultationActivityEntity,
  ConsultationEntity,
  ConsultationParticipantEntity,
  ContributionEntity,
  ResponseEntity,
} from './consultation.entity.js';
import {
  ApplicationEntity,
  EditionEntity,
  EditionFigureEntity,
  EditionIncentiveEntity,
  EditionTermEntity,
  EditionTrackEntity,
  ThematicNetworkEntity,
  ThematicNetworkMemberEntity,
  TrainingActivityEntity,
} from './edition.entity.js';
import {
  ActionPlanEntity,
  InitiativeEntity,
  InitiativeQuestionEntity,
  InitiativeSurveyEntity,
  RelatedInitiativeEntity,
} from './initiative.entity.js';
import { MechanismEntity, MechanismUseEntity, PrincipleEntity } from './mechanism.entity.js';
import { AssessmentEntity, TagEntity, TagObservationEntity } from './observation.entity.js';
import { InvolvementEntity, OrganizationEntity } from './organization.entity.js';
import {
  EvidenceEntity,
  MilestoneEntity,
  StageEntryEntity,
  SupportRequestEntity,
} from './progress.entity.js';

/** Every table of the subgraph. */
export const initiativeEntities = [
  ActionPlanEntity,
  InitiativeEntity,
  InitiativeQuestionEntity,
  RelatedInitiativeEntity,
  InitiativeSurveyEntity,
  TagEntity,
  TagObservationEntity,
  AssessmentEntity,
  OrganizationEntity,
  InvolvementEntity,
  PrincipleEntity,
  MechanismEntity,
  MechanismUseEntity,
  StageEntryEntity,
  MilestoneEntity,
  EvidenceEntity,
  SupportRequestEntity,
  EditionEntity,
  EditionTermEntity,
  EditionIncentiveEntity,
  EditionFigureEntity,
  EditionTrackEntity,
  ApplicationEntity,
  TrainingActivityEntity,
  ThematicNetworkEntity,
  ThematicNetworkMemberEntity,
  ConsultationEntity,
  ConsultationActivityEntity,
  ConsultationParticipantEntity,
  ContributionEntity,
  ResponseEntity,
] as const;

export type InitiativeEntities = typeof initiativeEntities;
export type InitiativeTables = Tables<InitiativeEntities>;
export type TableName = keyof InitiativeTables & string;
/** A table's row as it is read. */
export type Row<Name extends TableName> = Selectable<InitiativeTables[Name]>;
/** The typed SQL builder over all of them. */
export type InitiativeDatabase = Reads<InitiativeEntities>;
