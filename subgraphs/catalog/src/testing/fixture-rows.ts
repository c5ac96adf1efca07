import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { catalog } from '../subgraph.js';

/**
 * Portals in every state, as the harvest leaves them: Mendoza's is healthy, its city's stale, Chaco's down; all
 * others were never reached, and one of San Juan's waits for approval.
 */
const FIXTURE = `
  insert into source (id, source, url, retrieved_at, licence) values
    ('fixture', 'Invented for a test', 'https://datos.example/', '2026-03-10 12:00Z', 'CC0-1.0');

  update portal set status = 'HEALTHY', last_success_at = '2026-03-10 12:00Z', last_fetch_at = '2026-03-10 12:00Z',
    dataset_count = 3, expected_count = 4, quality_score = 150, quality_findability = 50, quality_accessibility = 10,
    quality_interoperability = 50, quality_reusability = 30, quality_contextuality = 10,
    catalog_title = 'Datos  <b>abiertos</b>', catalog_licence_raw = 'CC-BY', source_id = 'fixture'
    where id = 'mendoza';
  update portal set status = 'STALE', last_success_at = '2025-01-01 12:00Z', dataset_count = 0
    where id = 'ciudad-mendoza';
  update portal set status = 'DOWN', last_success_at = '2025-12-01 12:00Z', last_fetch_at = '2026-03-10 12:00Z',
    dataset_count = 1, removal_held = 7 where id = 'chaco';
  insert into portal (id, title_es, url, software, jurisdiction_id, registered_by, operation, source_id) values
    ('san-juan', 'Datos de San Juan', 'https://datos.sanjuan.example', 'CKAN', 'AR-J', 'MUTATION',
      'AWAITING_APPROVAL', 'fixture');

  insert into portal_fetch (id, portal_id, started_at, duration_ms, outcome, error_kind, problem, coverage, records,
    rejected, added, changed, removed, bytes) values
    ('f1', 'mendoza', '2026-03-09 12:00Z', 900, 'SUCCEEDED', null, null, 'WHOLE', 4, 1, 3, 0, 0, 5000000000),
    ('f2', 'mendoza', '2026-03-10 12:00Z', 40, 'UNCHANGED', null, null, 'UNCHANGED', 0, 0, 0, 0, 0, 120),
    ('f3', 'mendoza', '2026-03-11 12:00Z', null, null, null, null, null, null, null, null, null, null, null),
    ('f4', 'chaco', '2026-03-10 12:00Z', 30000, 'FAILED', 'TIMEOUT',
      '{"code": "GRAFO_PORTAL_ANSWER_EMPTY", "parameters": {"url": "https://datosabiertos.chaco.gob.ar"}}',
      null, 0, 0, 0, 0, 0, 0);

  insert into publisher (id, portal_id, name, mailbox, source_id) values
    ('mendoza:ministerio', 'mendoza', 'Ministerio de Hacienda', 'juana@example.org', 'fixture'),
    ('chaco:salud', 'chaco', 'Salud', null, 'fixture');

  insert into dataset (id, portal_id, jurisdiction_id, identifier, title, raw_title, description, raw_description,
    publisher_id, contact_name, contact_mailbox, landing_page, raw_landing_page, issued, raw_issued, modified,
    raw_modified, periodicity, periodicity_days, raw_periodicity, themes, raw_themes, super_themes, raw_super_themes,
    keywords, spatial, raw_spatial, temporal_start, raw_temporal, languages, raw_languages, licence_raw, licence_id,
    licence_open, licence_reason, licence_from, raw, content_digest, quality_score, quality_findability,
    quality_accessibility, quality_interoperability, quality_reusability, quality_contextuality, first_seen_at,
    source_id)
  values
    ('mendoza:presupuesto:2024', 'mendoza', 'AR-M', 'presupuesto:2024', 'Presupuesto 2024',
      '<b>Presupuesto</b> 2024', 'Gasto por partida.', '<p>Gasto por partida.</p>', 'mendoza:ministerio', 'Juana',
      'juana@example.org', 'https://datos.example/presupuesto', 'https://datos.example/presupuesto',
      '2024-01-02 00:00Z', '2/1/2024', '2024-06-01 03:00Z', '2024-06-01T00:00-03:00', 'R/P1M', 31, 'mensual',
      '{Hacienda}', '{hacienda}', '{ECON,GOVE}', '{econ,gove}', '{gasto,partidas}',
      '[{"kind": "INDEC", "code": "50"}, {"kind": "BOX", "box": [-70, -37, -66, -32]}, {"kind": "URI", "uri": "https://example.org/mendoza"}]',
      '{50}', '2024-01-01', '2024', '{es}', '{spa}', 'Creative Commons Attribution 4.0', 'CC-BY-4.0', true,
      'OPEN_BY_DEFINITION', 'DATASET', '{"title": "<b>Presupuesto</b> 2024"}', 'd1', 200, 80, 10, 60, 40, 10,
      '2024-02-01 00:00Z', 'fixture'),
    ('mendoza:agua', 'mendoza', 'AR-M', 'agua', 'Agua', 'Agua', null, null, 'mendoza:ministerio', null, null, null,
      'no es una dirección', null, null, '2025-05-01 00:00Z', '2025-05', null, null, 'cuando se pueda', '{}', '{}',
      '{}', '{}', '{}', '[]', '{}', null, null, '{}', '{}', 'ver bases', null, null, 'UNRECOGNISED', 'CATALOG', null,
      'd2', 100, 20, 10, 40, 20, 10, '2024-02-01 00:00Z', 'fixture'),
    ('mendoza:nada', 'mendoza', 'AR-M', 'nada', 'Ñandúes', 'Ñandúes', null, null, null, null, null, null, null, null,
      null, null, null, null, null, null, '{}', '{}', '{}', '{}', '{}', '[]', '{}', null, null, '{}', '{}', null,
      null, null, 'NOT_STATED', null, null, 'd3', null, null, null, null, null, null, '2024-02-01 00:00Z', 'fixture'),
    ('chaco:salud', 'chaco', 'AR-H', 'salud', 'Salud', 'Salud', null, null, 'chaco:salud', null, null, null, null,
      null, null, null, null, null, null, null, '{}', '{}', '{}', '{}', '{}', '[]', '{}', null, null, '{}', '{}',
      null, null, null, 'NOT_STATED', null, null, 'd4', null, null, null, null, null, null, '2024-02-01 00:00Z',
      'fixture'),
    ('mendoza:viejo', 'mendoza', 'AR-M', 'viejo', 'Agua', 'Agua', null, null, null, null, null, null, null, null,
      null, null, null, null, null, null, '{}', '{}', '{}', '{}', '{}', '[]', '{}', null, null, '{}', '{}', null,
      null, null, 'NOT_STATED', null, null, 'd5', null, null, null, null, null, null, '2024-02-01 00:00Z', 'fixture');
  update dataset set presence = 'VANISHED', vanished_at = '2025-01-01 00:00Z', superseded_by_id = 'mendoza:agua'
    where id = 'mendoza:viejo';
  update dataset set succeeds_id = 'mendoza:viejo' where id = 'mendoza:agua';

  insert into distribution (dataset_id, position, identifier, title, access_url, raw_access_url, download_url,
    raw_download_url, format, raw_format, media_type, byte_size, raw_byte_size, modified, raw_modified, licence_raw,
    licence_id, licence_open, licence_reason, licence_from, source_id) values
    ('mendoza:presupuesto:2024', 0, '1.1', 'Planilla', 'https://datos.example/1', 'https://datos.example/1',
      'https://datos.example/1.xlsx', 'https://datos.example/1.xlsx', 'XLSX', 'xlxs', null, 5000000000, '5 GB',
      '2024-06-01 03:00Z', '2024-06-01', 'Creative Commons Attribution 4.0', 'CC-BY-4.0', true,
      'OPEN_BY_DEFINITION', 'DATASET', 'fixture'),
    ('mendoza:presupuesto:2024', 1, '1.2', null, null, 'http//roto', null, null, null, 'link', null, null, null,
      null, null, null, null, null, 'NOT_STATED', null, 'fixture');

  insert into metadata_issue (id, portal_id, dataset_id, scope, subject, rule, severity, path, parameters, excerpt)
  values
    ('i1', 'mendoza', null, 'REJECTED', 'dataset[3]', 'GRAFO_PORTAL_RECORD_NOT_OBJECT', 'ERROR', null,
      '{"place": "dataset[3]", "found": "null"}', '{"author": "Juana"}'),
    ('i2', 'mendoza', 'mendoza:agua', 'DATASET', 'agua', 'field-misnamed', 'WARNING', 'landingPage',
      '{"found": "landing_page", "expected": "landingPage"}', null),
    ('i3', 'mendoza', 'mendoza:presupuesto:2024', 'DATASET', 'presupuesto:2024', 'of-an-earlier-version',
      'ERROR', 'distribution[1].accessURL', '{}', null),
    ('i4', 'mendoza', null, 'CATALOG', '', 'GRAFO_PORTAL_PLAIN_HTTP', 'INFO', null,
      '{"url": "http://datos.example"}', null);
`;

/** The subgraph with its starter and the fixture above. */
export async function openWithFixture(): Promise<TestSubgraph> {
  const subgraph = await openTestSubgraph(catalog);
  await subgraph.sql(FIXTURE);
  return subgraph;
}
