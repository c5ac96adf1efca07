import type { ListingEnd, PortalRequest } from '@grafo-abierto/connectors';
import { collectListing } from '@grafo-abierto/connectors/testing';
import { createGuardedHttp, type GuardedHttp } from '@grafo-abierto/plugin-kit';
import type { PortalSimulator, SimulatedSoftware } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOFTWARE, startPortalLab } from './portal-lab.js';

let simulator: PortalSimulator;
let http: GuardedHttp;
beforeAll(async () => {
  simulator = await startPortalLab(250);
  http = createGuardedHttp({ localOrigins: simulator.origins, resolveHost: simulator.resolveHost });
});
afterAll(async () => {
  await http.close();
  await simulator[Symbol.asyncDispose]();
});

async function list(software: SimulatedSoftware, more: Partial<PortalRequest> = {}) {
  const url = simulator.url(software) + (software === 'table' ? '/datasets.csv' : '');
  const { kept, items } = await collectListing(
    SOFTWARE[software].list({ url, http, signal: new AbortController().signal, ...more }),
  );
  const end = items.find((item): item is ListingEnd => item.kind === 'end');
  return { kept, end };
}

describe('a portal that is read again', () => {
  it.each(['ckan', 'andino'] as const)(
    'of %s gives only what changed since, where asked',
    async (software) => {
      const since = new Date(Date.UTC(2026, 8, 1));
      const { kept, end } = await list(software, { since });
      expect(end?.coverage).toBe('SINCE');
      expect(kept.length).toBeGreaterThan(0);
      expect(
        kept.every((item) => item.kind === 'dataset' && (item.dataset.modified ?? '') >= '2026-09-01'),
      ).toBe(true);
      expect(simulator.asked(software).at(-1)).toContain('metadata_modified');
    },
  );

  it.each(['dkan-1', 'data-json', 'table'] as const)('of %s gives all, and says so', async (software) => {
    const { kept, end } = await list(software, { since: new Date(Date.UTC(2026, 8, 1)) });
    expect([kept.length, end?.coverage]).toEqual([250, 'WHOLE']);
  });

  it.each(['dkan-1', 'data-json', 'table'] as const)(
    'of %s is not read while it has not changed',
    async (software) => {
      const { end } = await list(software);
      expect(end?.validators).toHaveProperty('etag');
      const again = await list(software, { validators: end?.validators ?? {} });
      expect([again.kept, again.end?.coverage]).toEqual([[], 'UNCHANGED']);
    },
  );

  it('of CKAN is read in pages of a hundred', async () => {
    const before = simulator.asked('ckan').length;
    await list('ckan');
    expect(
      simulator
        .asked('ckan')
        .slice(before)
        .map((path) => /start=(\d+)/.exec(path)?.[1]),
    ).toEqual(['0', '100', '200']);
  });
});
