/** Rows behind every protected field, of Mendoza where they are of a place, each changed by a person with a name. */
import pg from 'pg';
import { pluginExamples, pluginRows } from './planted-plugins.js';
import type { Examples } from './reach-field.js';

/** What is asked for, and what the inputs of mutations hold, so that nothing but who asks can be wrong with them. */
const EXAMPLES: Examples = {
  jurisdictionId: '"AR-M"',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  URL: '"https://example.org/"',
  title: '{ es: "Texto" }',
  year: '2026',
  version: '1',
  mechanism: '"SORTITION"',
  organizationId: '"fundeps"',
  relatedId: '"AR0103"',
  scale: 'AMBITION',
  value: '"HIGH"',
  status: 'NOT_STATED',
  removals: '1',
  'jurisdiction.id': '"AR-M"',
  'portal.id': '"mendoza"',
  'portalProposal.receipt': '"planted-planted-planted-planted-"',
  'dataset.id': '"mendoza:planted"',
  'organization.id': '"fundeps"',
  'edition.id': '"planted"',
  'recognitionEdition.id': '"planted"',
  'recognition.id': '"planted:1"',
  'sdgGoal.number': '16',
  'sdgTarget.id': '"16.7"',
};

/** More than the requests of a table. */
const REQUESTS = 4000;

/** A change that a person made to it. */
const change = (type: string, id: string): string => `
  insert into entity_change (type, id, version, actor, change, fields, state)
  values ('${type}', '${id}', 1, 'Oficina', 'EDITED', '[]', '{"jurisdictionId": "AR-M"}')
  on conflict do nothing;`;

/** What the ids of the looks at tables begin with, in SQL. */
const PREVIEW = "'00000000-0000-4000-8000-'";

const ROWS: Readonly<Record<string, string>> = {
  hub: pluginRows(REQUESTS),
  jurisdictions: '',
  initiatives: `
    insert into edition (id, year, name_es, has_recorded_applications, source_id)
    select 'planted', 2026, 'Edición', true, source_id from edition limit 1;
    insert into application (id, edition_id, track, status, jurisdiction_id, source_id)
    select 'planted', id, 'NEW', 'NOT_STATED', 'AR-M', source_id from edition where id = 'planted';
    insert into training_activity (id, edition_id, position, title_es, source_id)
    select 'planted', id, 0, 'Taller', source_id from edition where id = 'planted';
    insert into thematic_network (id, edition_id, position, name_es, source_id)
    select 'planted', id, 0, 'Red', source_id from edition where id = 'planted';
    insert into consultation (id, edition_id, position, name_es, has_recorded_contributions, source_id)
    select 'planted', id, 0, 'Consulta', true, source_id from edition where id = 'planted';
    insert into contribution (id, consultation_id, text_es, source_id)
    select 'planted', id, 'Aporte', source_id from consultation where id = 'planted';
    insert into initiative (id, kind, title_es, title_original_language, status, year, jurisdiction_id, action_plan_id, source_id)
    select 'planted-' || number, kind, title_es, title_original_language, status, year, jurisdiction_id, action_plan_id, source_id
    from initiative, generate_series(1, ${REQUESTS}) as number where id = 'AR0075';
    insert into initiative (id, kind, title_es, title_original_language, status, year, jurisdiction_id, source_id)
    select 'withdrawn-' || number, kind, title_es, title_original_language, 'WITHDRAWN', year, jurisdiction_id, source_id
    from initiative, generate_series(1, ${REQUESTS}) as number where id = 'AR0075';
    insert into milestone (id, initiative_id, position, title_es, status, contribution_id, source_id)
    select id, id, 0, 'Hito', 'NOT_STATED', 'planted', source_id from initiative where id like 'planted-%';
    insert into support_request (id, initiative_id, subject_es, status, source_id)
    select id, id, 'Apoyo', 'NOT_STATED', source_id from initiative where id like 'planted-%';
    insert into entity_change (type, id, version, actor, change, fields, state)
    select type, id, 1, 'Oficina', 'EDITED', '[]', '{"jurisdictionId": "AR-M"}'
    from initiative, unnest(array['Initiative', 'SupportRequest']) as type where id like 'planted-%';
    ${['Edition', 'Application', 'TrainingActivity', 'ThematicNetwork', 'Consultation', 'Contribution'].map((type) => change(type, 'planted')).join('')}`,
  sdg: `
    insert into official_text (subject, text_es, source_id) select '16', 'Texto', source_id from goal where number = 16;
    ${change('SdgOfficialText', '16')}
    insert into alignment (id, subject_type, subject_id, target_id, target_sort_key, relation, basis, source_id)
    select 'planted-dataset', 'Dataset', 'mendoza:planted', id, sort_key, 'PRIMARY', 'CURATED', source_id
    from target where id = '16.7';
    insert into entity_change (type, id, version, actor, change, fields, state)
    select 'SdgAlignment', id, 1, 'Oficina', 'EDITED', '[]', '{}' from alignment where id like 'planted-%';`,
  recognition: `
    insert into recognition_edition (id, year, name_es, source_id)
    select 'planted', 2026, 'Edición', source_id from recognition_category where id = 'SDG:16';
    insert into edition_category (edition_id, category_id, source_id)
    select id, 'SDG:16', source_id from recognition_edition where id = 'planted';
    insert into standard (id, name_es, minimum, maximum, source_id)
    select 'planted', 'Estándar', 0, 1, source_id from recognition_edition where id = 'planted';
    insert into edition_standard (edition_id, standard_id, source_id)
    select id, 'planted', source_id from recognition_edition where id = 'planted';
    insert into nomination (id, edition_id, status, source_id)
    select 'planted:1', id, 'NOT_STATED', source_id from recognition_edition where id = 'planted';
    insert into recognition (id, edition_id, category_id, kind, jurisdiction_id, source_id)
    select 'planted:1', id, 'SDG:16', 'AWARD', 'AR-M', source_id from recognition_edition where id = 'planted';
    ${['RecognitionEdition', 'Standard'].map((type) => change(type, 'planted')).join('')}
    ${['Nomination', 'Recognition'].map((type) => change(type, 'planted:1')).join('')}`,
  catalog: `
    insert into portal (id, title_es, url, software, jurisdiction_id, registered_by, operation, removal_held, source_id)
    select 'planted-' || replace(lower(state), '_', '-') || '-' || number, title_es,
      'https://' || number || '.' || lower(state) || '.example', software, jurisdiction_id, registered_by, state, 1,
      source_id
    from portal, generate_series(0, ${REQUESTS}) as number,
      unnest(array['ACTIVE', 'PAUSED', 'AWAITING_APPROVAL']) as planted (state)
    where id = 'mendoza';
    insert into portal (id, title_es, given_table, software, jurisdiction_id, registered_by, operation, source_id)
    select 'planted-table-' || number, title_es, 'a.csv', 'TABLE', jurisdiction_id, 'PROPOSAL', 'ACTIVE', source_id
    from portal, generate_series(0, ${REQUESTS}) as number where id = 'mendoza';
    insert into given_table (portal_id, content) select id, 'titulo' from portal where given_table = 'a.csv';
    insert into portal_preview (id, table_name, content, state, report)
    select ${PREVIEW} || lpad(number::text, 12, '0'), 'b.csv', 'titulo', 'DONE', '{}'
    from generate_series(0, ${REQUESTS}) as number;
    insert into entity_change (type, id, version, actor, change, fields, state)
    select 'Portal', id, 1, 'Oficina', 'EDITED', '[]', '{"jurisdictionId": "AR-M"}'
    from portal where id like 'planted-%';
    insert into publisher (id, portal_id, name, mailbox, source_id)
    select 'mendoza:planted', id, 'Oficina', 'persona@example.org', source_id from portal where id = 'mendoza';
    insert into dataset (id, portal_id, jurisdiction_id, title, publisher_id, contact_name, contact_mailbox,
      content_digest, raw, first_seen_at, source_id)
    select 'mendoza:planted', id, jurisdiction_id, 'Agua', 'mendoza:planted', 'Persona', 'persona@example.org', 'x',
      '{}', now(), source_id
    from portal where id = 'mendoza';
    insert into metadata_issue (id, portal_id, dataset_id, scope, subject, rule, severity, excerpt)
    values ('planted', 'mendoza', 'mendoza:planted', 'DATASET', 'x', 'x', 'INFO', 'Persona');
    insert into portal_preview (id, url, state) values ('planted', 'https://planted.example/', 'FAILED');
    insert into portal_proposal (receipt, portal_id, preview_id, contact_name, contact_office, contact_email, message)
    values ('planted-planted-planted-planted-', 'planted-awaiting-approval-0', 'planted', 'Persona', 'Oficina', 'persona@example.org', 'Mensaje');
    ${['Dataset', 'Publisher'].map((type) => change(type, 'mendoza:planted')).join('')}`,
};

/** Which state a portal must be in for the mutation to be possible. */
const OPERATIONS: Readonly<Record<string, string>> = {
  approvePortal: 'awaiting-approval',
  rejectPortal: 'awaiting-approval',
  pausePortal: 'active',
  resumePortal: 'paused',
  harvestPortal: 'active',
  confirmPortalRemoval: 'active',
};

/** Answers what to ask with: each request gets something to write to that no other has touched. */
export async function plantRows(
  databaseUrl: string,
  subgraphs: readonly string[],
): Promise<(coordinate: string) => Promise<Examples>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const subgraph of subgraphs) {
    await client.query(`
      set search_path to ${pg.escapeIdentifier(subgraph)};
      ${ROWS[subgraph] ?? ''}
      update entity_change set actor_name = 'Una Persona';`);
  }
  await client.end();
  let number = 0;
  return async (coordinate) => ({
    ...EXAMPLES,
    ...examplesOf(coordinate, ++number),
    ...(await pluginExamples(coordinate, number, databaseUrl)),
  });
}

function examplesOf(coordinate: string, number: number): Examples {
  const operation = OPERATIONS[coordinate.replace('Mutation.', '')];
  if (operation !== undefined) return { id: `"planted-${operation}-${number}"` };
  if (coordinate === 'Mutation.replacePortalTable') {
    const previewId = PREVIEW.slice(1, -1) + String(number).padStart(12, '0');
    return { id: `"planted-table-${number}"`, previewId: `"${previewId}"` };
  }
  if (coordinate === 'Mutation.registerPortal')
    return { id: `"registered-${number}"`, URL: `"https://registered-${number}.example/"` };
  const toPublish = `{ id: "withdrawn-${number}", version: 0, status: NOT_STATED }`;
  return { id: `"planted-${number}"`, 'publishInitiative.input': toPublish };
}
