import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { initiatives } from '../subgraph.js';

/** What the starter lacks: at least two of everything, some of it dated, some of it in Spanish alone. */
const FIXTURE = `
  insert into source (id, source, licence) values ('fixture', 'Invented for a test', 'CC0-1.0');

  insert into initiative
    (id, kind, code, title_es, title_en, title_original_language, status, stage, year, jurisdiction_id, source_id)
  values
    ('project-1', 'PROGRAM_PROJECT', null, 'Ñandú abierto', null, 'ES', 'IN_PROGRESS', 'IMPLEMENTATION', 2021, 'AR-M:500007', 'fixture'),
    ('project-2', 'PROGRAM_PROJECT', null, null, 'Open Andes', 'EN', 'PENDING_REVIEW', null, 2021, null, 'fixture');

  insert into tag_observation
    (id, initiative_id, kind, value, raw_value, as_of, as_of_raw, sequence, vocabulary_version, source_id)
  values
    ('t1', 'project-1', 'POLICY_AREA', 'GENDER', 'Gender', '2021-03-01', '2021-03-01', 1, '2021', 'fixture'),
    ('t2', 'project-1', 'POLICY_AREA', 'YOUTH', 'Youth', '2022-03-01', '1 March 2022', 1, '2022', 'fixture'),
    ('t3', 'project-1', 'LISTED_AREA', 'GENDER', 'Gender', null, null, 2, null, 'fixture'),
    ('t4', 'project-1', 'LISTED_AREA', 'JUSTICE', null, null, null, 1, null, 'fixture');
  insert into assessment (id, initiative_id, scale, value, raw_value, as_of, sequence, source_id) values
    ('a1', 'project-1', 'COMPLETION', 'LIMITED', 'Limited', '2022-01-31', 1, 'fixture'),
    ('a2', 'project-1', 'COMPLETION', 'COMPLETE', 'Complete', '2023-01-31', 1, 'fixture'),
    ('a3', 'project-1', 'AMBITION', 'NOT_STATED', null, null, 1, 'fixture');

  insert into organization (id, name_es, name_en, kind, branch, source_id) values
    ('lab', 'Laboratorio', 'Laboratory', 'UNIVERSITY', null, 'fixture');
  insert into involvement (initiative_id, organization_id, role, position, source_id) values
    ('project-1', 'lab', 'PARTNER', 0, 'fixture'), ('project-1', 'lab', 'SUPPORT', 1, 'fixture');

  insert into consultation (id, edition_id, position, period, name_es, has_recorded_contributions, source_id) values
    ('consultation-2', 'federal-program-2021', 1, '2021', 'Segunda consulta', true, 'fixture'),
    ('consultation-3', 'federal-program-2021', 2, null, 'Tercera consulta', true, 'fixture');
  insert into contribution (id, consultation_id, text_es, text_en, submitted_on, organization_id, source_id) values
    ('contribution-1', 'consultation-2', 'Publicar los criterios.', 'Publish the criteria.', '2021-02-03', 'fundeps', 'fixture'),
    ('contribution-2', 'consultation-2', null, null, null, null, 'fixture');
  insert into response (contribution_id, outcome, reasons_es, reasons_en, actor, responded_on, source_id) values
    ('contribution-1', 'ACCEPTED', 'Dan igualdad de condiciones.', 'They put all on equal terms.', 'Mesa técnica', '2021-03-01', 'fixture');

  insert into milestone
    (id, initiative_id, position, title_es, title_en, starts_on, ends_on, status, contribution_id, source_id)
  values
    ('milestone-1', 'project-1', 0, 'Publicar', 'Publish', '2021-04-01', '2021-06-30', 'COMPLETED', 'contribution-1', 'fixture'),
    ('milestone-2', 'project-1', 1, 'Evaluar', null, null, null, 'NOT_STATED', null, 'fixture');
  insert into evidence (id, initiative_id, milestone_id, title_es, url, checksum, source_id) values
    ('evidence-1', 'project-1', 'milestone-1', 'Acta', 'https://example.org/acta.pdf', repeat('a', 64), 'fixture'),
    ('evidence-2', 'project-1', null, null, 'https://example.org/nota', null, 'fixture');
  insert into stage_entry (id, initiative_id, position, stage, entered_on, period, note_es, source_id) values
    ('s1', 'project-1', 0, 'SELECTION', null, '2021-10', null, 'fixture'),
    ('s2', 'project-1', 1, 'IMPLEMENTATION', '2021-11-02', '2021-11-02', 'Comenzó.', 'fixture');
  insert into related_initiative (initiative_id, relation, related_id, position, related_title, source_id) values
    ('project-1', 'ORIGIN', 'AR0090', 0, 'Federal Program on Open Government', 'fixture');
  insert into support_request (id, initiative_id, subject_es, subject_en, requested_on, status, source_id) values
    ('support-1', 'project-1', 'Diseño de encuesta', 'Survey design', '2021-12-01', 'OPEN', 'fixture'),
    ('support-2', 'project-1', 'Capacitación', null, null, 'NOT_STATED', 'fixture');
  insert into entity_change
    (type, id, version, at, actor, actor_name, subject, change, reason, fields, state)
  values
    ('Initiative', 'project-1', 1, '2021-11-02 10:00-03', 'Oficina provincial', 'Nadie', 'fixture', 'CREATED', null, '[]',
      '{"kind": "PROGRAM_PROJECT", "code": null, "titleEs": "Ñandú abirto", "titleEn": null, "titleOriginalLanguage": "ES",
        "status": "IN_PROGRESS", "statusRaw": null, "stage": "IMPLEMENTATION", "year": 2021,
        "jurisdictionId": "AR-M:500007", "actionPlanId": null}'),
    ('Initiative', 'project-1', 2, '2021-12-01 00:00:00.123+00', 'Administración del programa', null, 'fixture', 'EDITED', 'Errata',
      '[{"field": "titleEs", "before": "Ñandú abirto", "after": "Ñandú abierto"}]',
      '{"kind": "PROGRAM_PROJECT", "code": null, "titleEs": "Ñandú abierto", "titleEn": null, "titleOriginalLanguage": "ES",
        "status": "IN_PROGRESS", "statusRaw": null, "stage": "IMPLEMENTATION", "year": 2021,
        "jurisdictionId": "AR-M:500007", "actionPlanId": null}');

  insert into edition (id, year, name_es, name_en, has_recorded_applications, source_id) values
    ('edition-2023', 2023, 'Edición 2023', null, true, 'fixture'),
    ('edition-2022', 2022, 'Edición 2022', null, true, 'fixture');
  insert into edition_term (edition_id, key, position, text_es, text_en, source_id) values
    ('edition-2023', 'WHO', 0, 'Participan gobiernos locales.', 'Local governments take part.', 'fixture');
  insert into application (id, edition_id, track, status, submitted_on, initiative_id, jurisdiction_id, source_id) values
    ('application-1', 'edition-2023', 'SCALING', 'SELECTED', '2023-04-05', 'project-1', 'AR-M:500007', 'fixture'),
    ('application-2', 'edition-2023', 'NEW', 'NOT_STATED', null, null, null, 'fixture');
  insert into training_activity (id, edition_id, position, title_es, source_id) values
    ('training-1', 'edition-2023', 0, 'Taller', 'fixture');
  insert into thematic_network (id, edition_id, position, name_es, name_en, summary_es, source_id) values
    ('network-1', 'edition-2023', 0, 'Justicia abierta', 'Open justice', null, 'fixture'),
    ('network-2', 'edition-2023', 1, 'Presupuesto', null, 'Presupuestos locales.', 'fixture');
  insert into thematic_network_member (network_id, organization_id, position, source_id) values
    ('network-1', 'poder-ciudadano', 0, 'fixture'), ('network-1', 'cladh', 1, 'fixture');
`;

/** The subgraph with its starter and the fixture above. */
export async function openWithFixture(): Promise<TestSubgraph> {
  const subgraph = await openTestSubgraph(initiatives);
  await subgraph.sql(FIXTURE);
  return subgraph;
}
