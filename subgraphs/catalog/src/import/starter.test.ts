import { ask, askEntities } from '@grafo-abierto/plugin-kit/testing';
import { readManifests } from '@grafo-abierto/portals';
import { openTestSubgraph, type TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../subgraph.js';

describe('what the program knows of portals before it has read any', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(catalog);
  });
  afterAll(() => subgraph?.close());

  it('is every portal that has a manifest, and none of them reached', async () => {
    const manifests = await readManifests();
    const { portals } = await ask<{ portals: { totalCount: number; edges: { node: object }[] } }>(
      subgraph,
      '{ portals(first: 100) { totalCount edges { node { id status registeredBy operation lastFetchAt } } } }',
    );
    expect(portals.totalCount).toBe(manifests.length);
    for (const { node } of portals.edges) {
      expect(node).toMatchObject({
        status: 'NEVER_REACHED',
        registeredBy: 'MANIFEST',
        operation: 'ACTIVE',
        lastFetchAt: null,
      });
    }
  });

  it('is how many portals somebody knew of the nation and of each of the 24, which are those that it has', async () => {
    const ids = ['AR', ...[...'ABCDEFGHJKLMNPQRSTUVWXYZ'].map((letter) => `AR-${letter}`)];
    const found = await askEntities<{ portalSurvey: { count: number }; portals: unknown[] }>(
      subgraph,
      'Jurisdiction',
      ids,
      'portalSurvey { count } portals { id }',
    );
    const counts = found.map((each) => [each?.portalSurvey.count, each?.portals.length]);
    expect(counts).toHaveLength(25);
    for (const [surveyed, known] of counts) expect(surveyed).toBe(known);
    expect(counts.filter(([surveyed]) => surveyed === 0)).toHaveLength(11);
  });

  it('is loaded once, and anew without touching what has happened since', async () => {
    expect(await subgraph.open.loadStarter()).toMatchObject({ loaded: false });
    await subgraph.sql(`
      update portal set status = 'HEALTHY', last_success_at = now(), title_es = 'Otro', operation = 'PAUSED'
        where id = 'mendoza';
      update portal set registered_by = 'MUTATION', title_es = 'De otra persona' where id = 'chaco';
      delete from starter_load`);
    expect(await subgraph.open.loadStarter()).toMatchObject({ loaded: true });
    const rows = await subgraph.sql(
      "select title_es, status, operation from portal where id in ('chaco', 'mendoza') order by id",
    );
    expect(rows).toEqual([
      { title_es: 'De otra persona', status: 'NEVER_REACHED', operation: 'ACTIVE' },
      { title_es: 'Datos abiertos de Mendoza', status: 'HEALTHY', operation: 'PAUSED' },
    ]);
  });

  it('is compared with its own kind alone, however many datasets there are', async () => {
    await subgraph.sql(`
      insert into dataset (id, portal_id, jurisdiction_id, title, content_digest, first_seen_at, source_id)
        select 'mendoza:agua', id, jurisdiction_id, 'Agua', 'x', now(), source_id from portal where id = 'mendoza';
      update portal set title_es = 'Otro' where id = 'pba';
      delete from starter_load`);
    await subgraph.open.loadStarter();
    const seen = await subgraph.sql("select distinct type from entity_change where type = 'Dataset'");
    expect(seen).toEqual([]);
  });
});
