import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWithFixture } from '../testing/fixture-rows.js';
import { administrator } from '../testing/writers.js';

describe('the portals that an answer comes from', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openWithFixture();
  });
  afterAll(() => subgraph?.close());

  const told = async (query: string, principal = administrator) => {
    const { errors, extensions } = await subgraph.execute({ query, principal });
    expect(errors).toBeUndefined();
    return extensions;
  };

  it('are not mentioned where they were read as they are', async () => {
    expect(
      await told('{ portal(id: "mendoza") { id } dataset(id: "mendoza:agua") { title } }'),
    ).toBeUndefined();
  });

  it('are named where the last good copy of them is old, with its instant', async () => {
    expect(await told('{ dataset(id: "chaco:salud") { title } }')).toEqual({
      sources: [{ id: 'chaco', status: 'STALE', since: '2025-12-01T12:00:00.000Z', nextTry: null }],
    });
    expect(await told('{ portal(id: "ciudad-mendoza") { id } }')).toEqual({
      sources: [{ id: 'ciudad-mendoza', status: 'STALE', since: '2025-01-01T12:00:00.000Z', nextTry: null }],
    });
  });

  it('are unavailable where nothing of them was ever read', async () => {
    expect(await told('{ portal(id: "nacional") { id } }')).toEqual({
      sources: [{ id: 'nacional', status: 'UNAVAILABLE', since: expect.any(String), nextTry: null }],
    });
  });

  it('are of an incomplete reading where that failed since', async () => {
    await subgraph.sql(`update portal set status = 'DEGRADED' where id = 'mendoza'`);
    const query = '{ jurisdiction: dataset(id: "mendoza:agua") { title } }';
    expect(await told(query)).toMatchObject({ sources: [{ id: 'mendoza', isIncomplete: true }] });
    await subgraph.sql(`update portal set status = 'HEALTHY' where id = 'mendoza'`);
  });

  it('are not named where nobody has approved them, not even to who may', async () => {
    await subgraph.sql(`update portal set operation = 'REJECTED' where id = 'chaco'`);
    const { data, extensions } = await subgraph.execute({
      query: '{ dataset(id: "chaco:salud") { title } }',
    });
    expect(data).toMatchObject({ dataset: { title: 'Salud' } });
    expect(extensions).toBeUndefined();
    expect(await told('{ portal(id: "chaco") { id } }')).toBeUndefined();
    await subgraph.sql(`update portal set operation = 'ACTIVE' where id = 'chaco'`);
  });

  it('take one statement more, however many datasets are answered', async () => {
    const bare = '{ dataset(id: "chaco:salud") { id } }';
    expect(await subgraph.countStatements(() => told(bare))).toBe(2);
    expect(
      await subgraph.countStatements(() =>
        told('{ portal(id: "chaco") { id datasets { edges { node { id } } } } }'),
      ),
    ).toBe(2);
  });

  it('are fifty at most, with how many more there are', async () => {
    await subgraph.sql(`insert into portal (id, title_es, url, software, jurisdiction_id, registered_by, operation, source_id)
      select 'many-' || n, 'x', 'https://x.example/' || n, 'CKAN', 'AR-M', 'MUTATION', 'ACTIVE', 'fixture'
      from generate_series(1, 60) as n`);
    const extensions = await told('{ portals(first: 100) { edges { node { id } } } }');
    expect(extensions).toMatchObject({ sources: { length: 50 }, moreSources: 48 });
  });
});
