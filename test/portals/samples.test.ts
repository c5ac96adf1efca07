import { basename } from 'node:path';
import { createConnectors } from '@grafo-abierto/connectors';
import { collectListing } from '@grafo-abierto/connectors/testing';
import { createGuardedHttp } from '@grafo-abierto/plugin-kit';
import { DEMO_PROVINCES, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { describe, expect, it } from 'vitest';
import { NO_CATALOGUE, publishedIn, sampleCatalogues } from './sample-catalogues.js';

describe.skipIf(sampleCatalogues.length === 0)(
  'a real data.json (skipped where the samples are absent)',
  () => {
    it.each(sampleCatalogues.map((path) => [basename(path), path]))(
      '%s: every dataset is listed as it is, or rejected with a reason',
      async (_name, path) => {
        const published = publishedIn(path);
        const { kept, rejected, error, coverage } = await list(path);
        expect([error, coverage]).toEqual([undefined, 'WHOLE']);
        expect(kept.length + rejected.length).toBe(published.length);
        for (const { excerpt } of rejected) expect(excerpt).not.toBe('');
        for (const item of kept) {
          expect(item.kind === 'dataset' && item.dataset.raw).toEqual(published[item.place.index]);
        }
      },
    );

    it('is told from a JSON that is no catalogue', async () => {
      expect((await list(NO_CATALOGUE)).error?.code).toBe('GRAFO_PORTAL_SHAPE_UNKNOWN');
    });
  },
);

async function list(file: string) {
  const portal = {
    id: 'muestra',
    software: 'data-json' as const,
    province: DEMO_PROVINCES.chaco,
    datasets: 0,
    file,
  };
  await using simulator = await startPortalSimulator({ portals: [portal] });
  await using http = createGuardedHttp({
    localOrigins: simulator.origins,
    resolveHost: simulator.resolveHost,
  });
  const request = { url: simulator.url('muestra'), http, signal: new AbortController().signal };
  return await collectListing(createConnectors()['data-json'].list(request));
}
