import { describeHistoryContract } from '@grafo-abierto/subgraph-kit/testing';
import { openWithFixture } from './testing/fixture-rows.js';

describeHistoryContract('initiatives', openWithFixture, {
  Initiative: {
    key: { id: 'AR0090' },
    sql: "update initiative set action_plan_id = 'AR-1', jurisdiction_id = 'AR-M' where id = 'AR0090'",
  },
  ActionPlan: { key: { id: 'AR-4' }, sql: "update action_plan set ends_year = 2033 where id = 'AR-4'" },
  Organization: {
    key: { id: 'fundeps' },
    sql: "update organization set name_en = 'Foundation' , kind = 'UNIVERSITY' where id = 'fundeps'",
  },
  Edition: {
    key: { id: 'edition-2023' },
    sql: "update edition set commitment_id = 'AR0090' where id = 'edition-2023'",
  },
  Application: {
    key: { id: 'application-1' },
    sql: "update application set submitted_on = '2033-01-01', edition_id = 'edition-2022' where id = 'application-1'",
  },
  Consultation: {
    key: { id: 'consultation-2' },
    sql: "update consultation set period = '2033-01' where id = 'consultation-2'",
  },
  Contribution: {
    key: { id: 'contribution-1' },
    sql: "update contribution set text_es = 'Otro' where id = 'contribution-1'",
  },
  ThematicNetwork: {
    key: { id: 'network-1' },
    sql: "update thematic_network set summary_en = 'Other' where id = 'network-1'",
  },
  TrainingActivity: {
    key: { id: 'training-1' },
    sql: "update training_activity set note_en = 'Other', note_es = null where id = 'training-1'",
  },
  SupportRequest: {
    key: { id: 'support-1' },
    sql: "update support_request set requested_on = null where id = 'support-1'",
  },
});
