import type { FeedRecord } from '@grafo-abierto/plugin-kit';
import { describeFeedContract } from '@grafo-abierto/plugin-kit/testing';
import { openTestFeed } from '@grafo-abierto/subgraph-kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from './testing/fixture-rows.js';

describeFeedContract('catalog', async () =>
  openTestFeed(await openWithFixture(), {
    type: 'Dataset',
    id: 'mendoza:agua',
    sql: "update dataset set modified = modified + interval '1 day' where id = 'mendoza:agua'",
  }),
);

describe('what the feed tells', () => {
  let records: Map<string, FeedRecord>;
  beforeAll(async () => {
    const subgraph = await openWithFixture();
    await subgraph.open.writeInBulk(
      { actor: 'Test', change: 'IMPORTED', reason: null },
      async () => undefined,
    );
    records = new Map();
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    for await (const record of subgraph.open.feed.read(request))
      records.set(`${record.type} ${record.id}`, record);
    await subgraph.close();
  });

  const facets = (name: string) => {
    const record = records.get(name);
    const told = record === undefined || record.deleted ? [] : record.facets;
    return told.map((facet) => `${facet.name} ${facet.value}`);
  };

  it('of a dataset is what an index filters by, and the days that its portal states', () => {
    expect(facets('Dataset mendoza:presupuesto:2024')).toEqual([
      'PORTAL mendoza',
      'PRESENCE LISTED',
      'LICENCE CC-BY-4.0',
      'LICENCE_OPEN OPEN',
      'THEME ECON',
      'THEME GOVE',
      'KEYWORD gasto',
      'KEYWORD partidas',
      'PERIODICITY R/P1M',
      'FORMAT XLSX',
      'PUBLISHER Ministerio de Hacienda',
    ]);
    expect(records.get('Dataset mendoza:presupuesto:2024')).toMatchObject({
      title: { es: 'Presupuesto 2024', en: null },
      url: 'https://datos.example/presupuesto',
      jurisdiction: 'AR-M',
      dates: [
        { name: 'MODIFIED', value: '2024-06-01' },
        { name: 'ISSUED', value: '2024-01-02' },
        { name: 'CURRENT_UNTIL', value: '2024-07-02' },
      ],
    });
  });

  it('of one whose licence is unknown says that, and not that it is closed', () => {
    expect(facets('Dataset mendoza:nada')).toEqual([
      'PORTAL mendoza',
      'PRESENCE LISTED',
      'LICENCE_OPEN NOT_STATED',
    ]);
  });

  it('has nothing of a dataset that lives on under another identifier', () => {
    expect(records.has('Dataset mendoza:viejo')).toBe(false);
    expect(records.has('Dataset mendoza:agua')).toBe(true);
  });

  it('of a portal is its software and how it answers; nothing of one that nobody has approved', () => {
    expect(facets('Portal chaco')).toEqual(['SOFTWARE CKAN', 'STATUS DOWN', 'OPERATION ACTIVE']);
    const status = { name: 'STATUS', value: 'DOWN', asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) };
    expect(records.get('Portal chaco')).toMatchObject({ facets: expect.arrayContaining([status]) });
    expect(records.has('Portal san-juan')).toBe(false);
  });
});
