import { localisedFields, Problem, sourcedTypes } from '@grafo-abierto/plugin-kit';
import { ActionPlanResolver } from './action-plan.resolver.js';
import { ActionPlan } from './action-plan.type.js';
import { ApplicationResolver } from './application.resolver.js';
import { Application } from './application.type.js';
import { AssessmentResolver } from './assessment.resolver.js';
import { ConsultationActivityResolver, ConsultationResolver } from './consultation.resolver.js';
import { Consultation, ConsultationActivity } from './consultation.type.js';
import { ContributionResolver } from './contribution.resolver.js';
import { Contribution, Response } from './contribution.type.js';
import { EditionResolver } from './edition.resolver.js';
import { Edition } from './edition.type.js';
import { EditionCallResolver } from './edition-call.resolver.js';
import { EditionFigure, EditionIncentive, EditionTerm, EditionTrack } from './edition-call.type.js';
import { editionPartResolvers } from './edition-parts.resolver.js';
import { InitiativeResolver } from './initiative.resolver.js';
import { Initiative } from './initiative.type.js';
import { InitiativeProgressResolver } from './initiative-progress.resolver.js';
import { InitiativeQuestion } from './initiative-question.type.js';
import { JurisdictionResolver } from './jurisdiction.resolver.js';
import { MechanismResolver } from './mechanism.resolver.js';
import { Mechanism, MechanismUse } from './mechanism.type.js';
import { MilestoneResolver } from './milestone.resolver.js';
import { Evidence, Milestone } from './milestone.type.js';
import { Assessment, TagObservation } from './observation.type.js';
import { InvolvementResolver, OrganizationResolver } from './organization.resolver.js';
import { Involvement, Organization } from './organization.type.js';
import { RelatedInitiativeResolver } from './related-initiative.resolver.js';
import { RelatedInitiative } from './related-initiative.type.js';
import { StageEntry } from './stage-entry.type.js';
import { SupportRequestResolver } from './support-request.resolver.js';
import { SupportRequest } from './support-request.type.js';
import { ThematicNetworkResolver } from './thematic-network.resolver.js';
import { ThematicNetwork } from './thematic-network.type.js';
import { TrainingActivity } from './training-activity.type.js';
import { InitiativeLifeResolver } from './writing/initiative-life.resolver.js';
import { InitiativePartsResolver } from './writing/initiative-parts.resolver.js';
import { ObservationsResolver } from './writing/observations.resolver.js';

const relations = [
  ActionPlanResolver,
  ApplicationResolver,
  AssessmentResolver,
  ConsultationActivityResolver,
  ConsultationResolver,
  ContributionResolver,
  EditionCallResolver,
  EditionResolver,
  ...editionPartResolvers,
  InitiativeProgressResolver,
  InitiativeResolver,
  InitiativeLifeResolver,
  InitiativePartsResolver,
  ObservationsResolver,
  InvolvementResolver,
  JurisdictionResolver,
  MechanismResolver,
  MilestoneResolver,
  OrganizationResolver,
  RelatedInitiativeResolver,
  SupportRequestResolver,
  ThematicNetworkResolver,
];

const texts = [
  localisedFields(Consultation, ['name']),
  localisedFields(ConsultationActivity, ['note']),
  localisedFields(Contribution, ['text']),
  localisedFields(Edition, ['name', 'summary']),
  localisedFields(EditionFigure, ['name']),
  localisedFields(EditionIncentive, ['name']),
  localisedFields(EditionTerm, ['text']),
  localisedFields(EditionTrack, ['name']),
  localisedFields(Evidence, ['title']),
  localisedFields(Initiative, ['title']),
  localisedFields(InitiativeQuestion, ['question', 'answer', 'summary']),
  localisedFields(Mechanism, ['name', 'principle']),
  localisedFields(Milestone, ['title']),
  localisedFields(Organization, ['name']),
  localisedFields(Problem, ['message']),
  localisedFields(RelatedInitiative, ['note']),
  localisedFields(Response, ['reasons']),
  localisedFields(StageEntry, ['note']),
  localisedFields(SupportRequest, ['subject']),
  localisedFields(TagObservation, ['name']),
  localisedFields(ThematicNetwork, ['name', 'summary']),
  localisedFields(TrainingActivity, ['title', 'note']),
];

const provenances = sourcedTypes([
  ActionPlan,
  Application,
  Assessment,
  Consultation,
  ConsultationActivity,
  Contribution,
  Edition,
  EditionFigure,
  EditionIncentive,
  EditionTerm,
  EditionTrack,
  Evidence,
  Initiative,
  InitiativeQuestion,
  Involvement,
  Mechanism,
  MechanismUse,
  Milestone,
  Organization,
  RelatedInitiative,
  Response,
  StageEntry,
  SupportRequest,
  TagObservation,
  ThematicNetwork,
  TrainingActivity,
]);

/** Every resolver class of the subgraph: relations between its types, texts in two languages, provenances. */
export const resolvers = [...relations, ...texts, ...provenances];
