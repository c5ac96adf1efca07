import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readOperation } from './read-operation.js';

/** One portal of Mendoza healthy, one stale, one down, each with what it published; San Luis has none. */
const PORTALS = `
  update catalog.portal set status = 'HEALTHY', last_success_at = '2026-03-10 12:00Z', dataset_count = 2,
    quality_score = 150, quality_findability = 50, quality_accessibility = 10, quality_interoperability = 50,
    quality_reusability = 30, quality_contextuality = 10 where id = 'mendoza';
  insert into catalog.portal (id, title_es, url, software, jurisdiction_id, registered_by, status, last_success_at,
      dataset_count, source_id)
    select 'mendoza-' || lower(state), 'Portal ' || state, 'https://' || lower(state) || '.example', 'CKAN', 'AR-M',
      'MUTATION', state, '2025-03-10 12:00Z', 1, source_id
    from catalog.portal, unnest(array['STALE', 'DOWN']) as planted (state) where id = 'mendoza';
  insert into catalog.dataset (id, portal_id, jurisdiction_id, title, modified, licence_raw, licence_id, licence_open,
      content_digest, first_seen_at, source_id)
    select portal.id || ':' || number, portal.id, 'AR-M', 'Datos ' || number,
      '2026-01-01 00:00Z'::timestamptz - number * interval '1 day', 'CC BY 4.0', 'CC-BY-4.0', true, 'x', now(), source_id
    from catalog.portal, generate_series(1, dataset_count) as number where jurisdiction_id = 'AR-M';
  insert into catalog.distribution (dataset_id, position, format, access_url, source_id)
    select id, 0, 'CSV', 'https://datos.example/' || title, source_id from catalog.dataset;
  insert into catalog.portal_fetch (id, portal_id, started_at, duration_ms, outcome, error_kind, problem, bytes) values
    ('1', 'mendoza-down', '2026-03-09 12:00Z', 1000, 'SUCCEEDED', null, null, 4000),
    ('2', 'mendoza-down', '2026-03-10 12:00Z', 30000, 'FAILED', 'NAME_UNKNOWN',
      '{"code": "GRAFO_FETCH_NAME_UNKNOWN", "parameters": {"url": "https://down.example"}}', 0);
  insert into catalog.metadata_issue (id, portal_id, dataset_id, scope, subject, rule, severity, path, parameters) values
    ('1', 'mendoza-down', 'mendoza-down:1', 'DATASET', '1', 'list-item-empty', 'ERROR', 'keyword[0]', '{}'),
    ('2', 'mendoza-down', null, 'REJECTED', 'dataset[3]', 'GRAFO_PORTAL_RECORD_NOT_OBJECT', 'ERROR', null,
      '{"place": "dataset[3]", "found": "null"}')`;

describe('portals in every state', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
    const client = new pg.Client({ connectionString: hub.databaseUrl });
    await client.connect();
    await client.query(PORTALS).finally(() => client.end());
  });
  afterAll(() => hub?.close());

  const province = (id: string) => hub.query(readOperation('province-page').replace('AR-M', id));

  it('do not blank the page of a province: its datasets are there, with what each portal last did', async () => {
    const { data, errors } = await province('AR-M');
    expect(errors).toBeUndefined();
    expect(data?.['jurisdiction']).toMatchObject({
      name: 'Mendoza',
      portals: [
        { id: 'mendoza', status: 'HEALTHY', datasetCount: 2, qualityScore: 150 },
        { id: 'mendoza-down', status: 'DOWN', lastSuccessAt: '2025-03-10T12:00:00.000Z', qualityScore: null },
        { id: 'mendoza-stale', status: 'STALE' },
      ],
      datasets: {
        totalCount: 4,
        edges: [
          { node: { title: 'Datos 1', modified: '2025-12-31T00:00:00.000Z', licence: { id: 'CC-BY-4.0' } } },
          { node: { distributions: [{ format: 'CSV', accessUrl: 'https://datos.example/Datos 1' }] } },
          { node: { themes: null } },
          { node: { id: 'mendoza:2' } },
        ],
        pageInfo: { hasNextPage: false },
      },
      initiatives: { totalCount: 1 },
    });
  });

  it('are told from a province that has none, as far as somebody looked', async () => {
    const { data } = await province('AR-D');
    expect(data?.['jurisdiction']).toMatchObject({
      name: 'San Luis',
      portals: [],
      datasets: { totalCount: 0, edges: [] },
    });
  });

  it('show whoever runs one how its last readings went and what did not enter', async () => {
    const operation = readOperation('portal-operations').replace('"mendoza"', '"mendoza-down"');
    const { data, errors } = await hub.query(operation);
    expect(errors).toBeUndefined();
    expect(data?.['portal']).toMatchObject({
      status: 'DOWN',
      fetches: {
        edges: [
          { node: { outcome: 'FAILED', errorKind: 'NAME_UNKNOWN', durationMs: 30000, bytes: 0 } },
          { node: { outcome: 'SUCCEEDED', errorKind: null, bytes: 4000 } },
        ],
      },
      metadataIssues: {
        totalCount: 2,
        edges: [
          { node: { dataset: { id: 'mendoza-down:1', title: 'Datos 1' }, path: 'keyword[0]' } },
          { node: { dataset: null, severity: 'ERROR', message: expect.stringContaining('dataset[3]') } },
        ],
      },
      qualityScore: null,
    });
  });

  it('lend their datasets to what other parts of the graph say of them', async () => {
    const query = '{ dataset(id: "mendoza:1") { jurisdiction { name } sdgAlignments { basis } } }';
    expect(await hub.query(query)).toEqual({
      data: { dataset: { jurisdiction: { name: 'Mendoza' }, sdgAlignments: null } },
    });
  });
});
