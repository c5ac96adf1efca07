import { startTestHub, type TestHub } from '@grafo-abierto/cli';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { OPERATIONS } from './read-operation.js';

/** More than the 2,311 that there are, with names that a CSV must quote; some without a point. */
const ALL_LOCAL_GOVERNMENTS = `
  insert into jurisdictions.jurisdiction (id, kind, name_es, parent_id, indec_code, latitude, longitude, source_id)
  select 'AR-M:9' || lpad(n::text, 5, '0'), 'LOCAL_GOVERNMENT', case n % 3 when 0 then 'Villa "' || n || '", Sur'
    when 1 then 'Ñacuñán ' || n else '-' || n end, 'AR-M', null,
    case when n % 2 = 0 then -33 - n / 1000.0 end, case when n % 2 = 0 then -69 end, 'georef-local-governments'
  from generate_series(1, 2400) n`;

/** What the export should be, by another way: the database writes a CSV of its own. */
const EXPECTED = `
  select j.id, j.name_es as name, j.indec_code, p.id as parent, p.name_es as parent_name, j.latitude, j.longitude
  from jurisdictions.jurisdiction j left join jurisdictions.jurisdiction p on p.id = j.parent_id
  where j.kind = 'LOCAL_GOVERNMENT' order by j.name_es collate "es-x-icu", j.id`;

describe('the exports of a hub', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub([], { sharedPostgresUrl: inject('postgresUrl') });
  });
  afterAll(async () => {
    await hub?.close();
  });
  const get = (parameters: string) => fetch(`${hub.url}/export?${parameters}`);

  it('have every local government, over many pages, as the database tells them', async () => {
    const database = new pg.Client({ connectionString: hub.databaseUrl });
    await database.connect();
    try {
      await database.query(ALL_LOCAL_GOVERNMENTS);
      const { rows } = await database.query<Record<string, unknown>>(EXPECTED);
      expect(rows.length).toBeGreaterThan(2_400);
      const text = await (await get('operation=local-governments&format=ndjson')).text();
      const exported = text
        .trim()
        .split('\n')
        .map((line) => Object.values(JSON.parse(line) as object));
      expect(exported).toEqual(rows.map((row) => Object.values(row)));
      const csv = await (await get('operation=local-governments&format=csv')).text();
      expect(csv.split('\r\n').slice(1, -1)).toEqual(
        rows.map((row) => Object.values(row).map(csvCell).join(',')),
      );
    } finally {
      await database.end();
    }
  });

  it('have the name of the place of every portal, before any register was imported', async () => {
    const query = encodeURIComponent('{ portals { edges { node { id jurisdiction { id name } } } } }');
    const response = await get(`query=${query}&format=csv`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('bahia-blanca,AR-B:060056,Bahía Blanca');
  });

  it('say of which places a count is missing what portals have that were never read', async () => {
    const query = encodeURIComponent(
      '{ statistics(of: DATASET, by: [PROVINCE]) { excluded { source { id } jurisdiction { id name } status } } }',
    );
    const response = await get(`query=${query}&format=csv`);
    expect(response.status).toBe(200);
    const rows = (await response.text()).split('\r\n');
    expect(rows[0]).toBe('source.id,jurisdiction.id,jurisdiction.name,status');
    expect(rows).toContain('mendoza,AR-M,Mendoza,NEVER_REACHED');
  });

  it('can be had of each saved operation that has one list, and of the others by naming one', async () => {
    const refused: string[] = [];
    for (const name of OPERATIONS) {
      const response = await get(`operation=${name}&format=ndjson`);
      const text = await response.text();
      if (response.ok) for (const line of text.split('\n').filter(Boolean)) JSON.parse(line);
      else
        refused.push(
          `${name}: ${(JSON.parse(text) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code}`,
        );
    }
    for (const each of refused) expect(each).toMatch(/: GRAFO_EXPORT_ROWS_AMBIGUOUS$/);
    expect(refused.join()).not.toMatch(/map|local-governments|recognitions/);
    const csv = await (await get('operation=one-graph&format=csv&rows=initiative.sdgAlignments')).text();
    expect(csv).toMatch(/16\.7/);
  });

  it('lack nothing silently while a subgraph is dead', async () => {
    hub.kill('initiatives');
    const whole = await get('operation=map&format=csv');
    const partial = await get('operation=map&format=csv&partial=1');
    hub.revive('initiatives');
    expect(whole.status).toBe(502);
    expect(partial.headers.get('x-grafo-sources')).toContain('initiatives=UNAVAILABLE');
    const [head, first] = (await partial.text()).split('\r\n');
    expect(head).toMatch(/,\$errors$/);
    expect(first).toContain('GRAFO_SUBGRAPH_UNAVAILABLE');
  });

  it('are of what their reader may see', async () => {
    const query = encodeURIComponent(
      '{ jurisdiction(id: "AR-M") { datasets { edges { node { id rawRecord } } } } }',
    );
    const refusal = async (token?: string) => {
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const response = await fetch(`${hub.url}/export?format=csv&query=${query}`, { headers });
      const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] };
      return [response.status, errors[0].extensions.code, response.headers.has('www-authenticate')];
    };
    expect(await refusal()).toEqual([401, 'GRAFO_ACCESS_UNAUTHENTICATED', true]);
    expect(await refusal('nonsense')).toEqual([401, 'GRAFO_TOKEN_MALFORMED', true]);
    expect(await refusal(await hub.token('reader'))).toEqual([403, 'GRAFO_ACCESS_FORBIDDEN', true]);
    // Nobody has read a portal of Mendoza yet: which datasets there are is not known.
    expect(await refusal(await hub.token('editor:AR-M'))).toEqual([404, 'GRAFO_EXPORT_ROWS_UNKNOWN', false]);
  });
});

/** By hand, as RFC 4180 has it: so that nothing here trusts what it tests. */
function csvCell(value: unknown): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
