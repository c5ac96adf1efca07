import { FAULTS, type PortalSimulator } from '@grafo-abierto/portal-simulator';
import { reportProblem } from '@grafo-abierto/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASETS, expectedListing, faultsOf } from './expected-listings.js';
import { ALL_SOFTWARE, listUnder, startPortalLab } from './portal-lab.js';

let simulator: PortalSimulator;
beforeAll(async () => {
  simulator = await startPortalLab(DATASETS);
});
afterAll(() => simulator[Symbol.asyncDispose]());

describe.each(ALL_SOFTWARE)('a portal of %s', (software) => {
  it('is listed whole while it is healthy', async () => {
    const { kept, rejected, notices, error, coverage } = await listUnder(simulator, software, null);
    expect([kept.length, rejected, notices, error, coverage]).toEqual([DATASETS, [], [], undefined, 'WHOLE']);
  });

  it.each(faultsOf(software).map((fault) => [fault, FAULTS[fault]] as const))(
    'with %s: %s',
    async (fault) => {
      const found = await listUnder(simulator, software, fault);
      const { error, kept, rejected, notices, coverage } = expectedListing(software, fault);
      if (error !== undefined) {
        expect(found.error?.code).toBe(error);
        expect(found.coverage).toBeUndefined();
        const { message, fix } = reportProblem(error, found.error?.extensions.parameters);
        expect(message.es + message.en + fix.es + fix.en).not.toContain('{');
        return;
      }
      expect(found.error).toBeUndefined();
      expect([found.kept.length, found.rejected.length]).toEqual([kept, rejected]);
      expect([found.notices, found.coverage]).toEqual([notices, coverage]);
    },
  );

  it('is listed whole again once it is mended', async () => {
    expect((await listUnder(simulator, software, null)).kept).toHaveLength(DATASETS);
  });
});
