import type { HistoryDeclaration } from '@grafo-abierto/subgraph-kit';
import type { InitiativeEntities } from './entities.js';

const NAME = ['nameEs', 'nameEn'] as const;
const TITLE = ['titleEs', 'titleEn'] as const;
const SUMMARY = ['summaryEs', 'summaryEn'] as const;
const NOTE = ['noteEs', 'noteEn'] as const;

/** What each entity's history keeps of it: its own fields, and not those of what belongs to it. */
export const initiativesHistory: HistoryDeclaration<InitiativeEntities> = {
  Initiative: {
    table: 'initiative',
    jurisdiction: 'jurisdictionId',
    state: {
      kind: ['kind'],
      code: ['code'],
      title: TITLE,
      rawTitle: ['rawTitle'],
      titleOriginalLanguage: ['titleOriginalLanguage'],
      status: ['status'],
      statusRaw: ['statusRaw'],
      stage: ['stage'],
      year: ['year'],
      jurisdiction: ['jurisdictionId'],
      actionPlan: ['actionPlanId'],
    },
  },
  ActionPlan: {
    table: 'action_plan',
    jurisdiction: 'jurisdictionId',
    state: {
      number: ['number'],
      cycle: ['cycle'],
      jurisdiction: ['jurisdictionId'],
      startsYear: ['startsYear'],
      endsYear: ['endsYear'],
    },
  },
  Organization: { table: 'organization', state: { name: NAME, kind: ['kind'], branch: ['branch'] } },
  Edition: {
    table: 'edition',
    state: { name: NAME, year: ['year'], summary: SUMMARY, commitment: ['commitmentId'] },
  },
  Application: {
    table: 'application',
    jurisdiction: 'jurisdictionId',
    state: {
      edition: ['editionId'],
      track: ['track'],
      status: ['status'],
      submittedOn: ['submittedOn'],
      initiative: ['initiativeId'],
      jurisdiction: ['jurisdictionId'],
    },
  },
  Consultation: {
    table: 'consultation',
    state: { edition: ['editionId'], name: NAME, period: ['period'] },
  },
  Contribution: {
    table: 'contribution',
    state: {
      consultation: ['consultationId'],
      text: ['textEs', 'textEn'],
      submittedOn: ['submittedOn'],
      organization: ['organizationId'],
    },
  },
  ThematicNetwork: {
    table: 'thematic_network',
    state: { edition: ['editionId'], name: NAME, summary: SUMMARY },
  },
  TrainingActivity: {
    table: 'training_activity',
    state: { edition: ['editionId'], title: TITLE, period: ['period'], note: NOTE },
  },
  SupportRequest: {
    table: 'support_request',
    state: {
      initiative: ['initiativeId'],
      subject: ['subjectEs', 'subjectEn'],
      requestedOn: ['requestedOn'],
      status: ['status'],
    },
  },
};
