import { ask } from '@grafo-abierto/plugin-kit/testing';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discovery } from '../subgraph.js';
import { countOwnStatements } from '../testing/count-own-statements.js';
import { readFeeds } from '../testing/write-world.js';

/** Portals that answer or not, of two provinces; `down-kept` is down, and a dataset of it remains. */
const PORTALS = `
  with portal as (
    insert into entry (type, id, feed, title_es, jurisdiction_id, held) values
      ('Portal', 'healthy', 'catalog', 'Sano', 'AR-M', '{}'), ('Portal', 'silent', 'catalog', 'Mudo', 'AR-M', '{}'),
      ('Portal', 'down-empty', 'catalog', null, 'AR-X:140077', '{}'), ('Portal', 'down-kept', 'catalog', 'Caído', 'AR-X', '{}'),
      ('Portal', 'stub', null, null, 'AR-M', '{}'), ('Dataset', 'down-kept:d', 'catalog', 'D', 'AR-X', '{}')
    returning key, id)
  insert into facet (entry, name, value, since)
  select key, 'STATUS', case id when 'healthy' then 'HEALTHY' when 'silent' then 'NEVER_REACHED' else 'DOWN' end,
    case id when 'down-empty' then date '2024-03-01' end
  from portal where id != 'down-kept:d'
  union all select key, 'PORTAL', 'down-kept', null from portal where id = 'down-kept:d'
  union all select key, 'PRESENCE', 'LISTED', null from portal where id = 'down-kept:d'`;

describe('what statistics could not count', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(discovery);
    await subgraph.sql(PORTALS);
    await readFeeds(subgraph, ['initiatives', 'catalog']);
    await subgraph.sql(`insert into feed (name, failing_since) values ('sdg', '2024-05-01T03:00:00Z')`);
  });
  afterAll(() => subgraph?.close());

  const EXCLUDED = 'excluded { source { id name } jurisdiction { id } status since reason(lang: EN) }';
  async function excluded(question: string): Promise<{ source: { id: string } }[]> {
    const query = `{ statistics(${question}) { ${EXCLUDED} } }`;
    return (await ask<{ statistics: { excluded: { source: { id: string } }[] } }>(subgraph, query)).statistics
      .excluded;
  }
  const idsOf = async (question: string) => (await excluded(question)).map(({ source }) => source.id);

  it('is each portal of which nothing remains that was never reached or is down, with the reason', async () => {
    expect(await excluded('of: DATASET, by: [FORMAT]')).toEqual([
      {
        source: { id: 'down-empty', name: 'down-empty' },
        jurisdiction: { id: 'AR-X:140077' },
        status: 'DOWN',
        since: '2024-03-01',
        reason: expect.stringContaining('not answered'),
      },
      {
        source: { id: 'silent', name: 'Mudo' },
        jurisdiction: { id: 'AR-M' },
        status: 'NEVER_REACHED',
        since: null,
        reason: expect.stringContaining('never read'),
      },
    ]);
  });

  it('is of the place and the portals that were asked about alone', async () => {
    const where = (condition: string) => `of: DATASET, by: [FORMAT], where: { dataset: { ${condition} } }`;
    expect(await idsOf(where('jurisdiction: { within: "AR-X" }'))).toEqual(['down-empty']);
    expect(await idsOf(where('portal: ["silent", "healthy"]'))).toEqual(['silent']);
    expect(await idsOf('of: INITIATIVE, by: [YEAR]')).toEqual([]);
  });

  it('is each part of the graph that was never read whole and that the answer needs', async () => {
    expect(await excluded('of: INITIATIVE, by: [SDG_GOAL, RECOGNISED]')).toEqual([
      {
        source: { id: 'recognition', name: 'Reconocimientos' },
        jurisdiction: null,
        status: 'NEVER_READ',
        since: null,
        reason: expect.stringContaining('index'),
      },
      {
        source: { id: 'sdg', name: 'Objetivos de Desarrollo Sostenible' },
        jurisdiction: null,
        status: 'NEVER_READ',
        since: '2024-05-01',
        reason: expect.stringContaining('index'),
      },
    ]);
    const filtered = 'where: { initiative: { jurisdiction: { region: [NOA] }, sdg: { goals: [1] } } }';
    expect(await idsOf(`of: INITIATIVE, by: [YEAR], ${filtered}`)).toEqual(['jurisdictions', 'sdg']);
    await subgraph.sql(`update feed set read_at = null where name = 'catalog'`);
    const ofPortals = 'where: { initiative: { jurisdiction: { hasPortal: true } } }';
    expect(await idsOf(`of: INITIATIVE, by: [YEAR], ${ofPortals}`)).toEqual(['catalog']);
    await subgraph.sql(`update feed set read_at = '2024-01-01' where name = 'catalog'`);
  });

  it('takes one statement, beside the one that counts', async () => {
    const asked = `total cells { count } ${EXCLUDED} again: ${EXCLUDED}`;
    const query = `{ statistics(of: DATASET, by: [PROVINCE, FRESHNESS]) { ${asked} } }`;
    expect(await countOwnStatements(subgraph, () => ask(subgraph, query))).toBe(2);
  });
});
