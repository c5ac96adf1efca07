import { basename } from 'node:path';
import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HarvestLab } from './harvest-lab.js';
import { publishedIn, sampleCatalogues } from './sample-catalogues.js';

const portals = sampleCatalogues.map((file, index) => ({
  id: `muestra-${index}`,
  software: 'data-json' as const,
  province: DEMO_PROVINCES.chaco,
  datasets: 0,
  file,
}));

describe.skipIf(portals.length === 0)('a harvest of a real data.json (skipped where there are none)', () => {
  let simulator: PortalSimulator;
  let lab: HarvestLab;
  beforeAll(async () => {
    simulator = await startPortalSimulator({ portals });
    lab = await HarvestLab.open(simulator);
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
    await simulator?.[Symbol.asyncDispose]();
  });

  it.each(portals.map(({ id, file }) => [basename(file), id, file]))(
    '%s: every dataset is in the graph as it is, or among the rejected with a reason',
    async (_name, id, file) => {
      const published = publishedIn(file);
      await lab.addPortal(id, 'data-json');
      const fetched = await lab.harvest(id);
      expect(fetched).toMatchObject({ outcome: 'SUCCEEDED', coverage: 'WHOLE', records: published.length });
      const rows = await lab.sql<{ raw: object }>('select raw from dataset where portal_id = $1', [id]);
      const rejected = await lab.sql<{ excerpt: string }>(
        "select excerpt from metadata_issue where portal_id = $1 and scope = 'REJECTED' and rule like 'GRAFO_%'",
        [id],
      );
      expect([fetched.added, fetched.rejected]).toEqual([rows.length, rejected.length]);
      expect(rows.length + rejected.length).toBe(published.length);
      for (const { raw } of rows) expect(published).toContainEqual(raw);
    },
  );

  it('writes nothing anew at the next reading', async () => {
    for (const { id } of portals) {
      expect(await lab.harvest(id)).toMatchObject({ outcome: 'SUCCEEDED', added: 0, changed: 0, removed: 0 });
    }
  });
});
