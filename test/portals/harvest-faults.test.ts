import { FAULTS, type FaultName, type PortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedHarvest } from './expected-harvests.js';
import { DATASETS, expectedListing, faultsOf } from './expected-listings.js';
import { HarvestLab } from './harvest-lab.js';
import { ALL_SOFTWARE, startPortalLab } from './portal-lab.js';

let simulator: PortalSimulator;
let lab: HarvestLab;
beforeAll(async () => {
  simulator = await startPortalLab(DATASETS);
  lab = await HarvestLab.open(simulator);
});
afterAll(async () => {
  await lab?.[Symbol.asyncDispose]();
  await simulator[Symbol.asyncDispose]();
});

describe.each(ALL_SOFTWARE)('a harvest of a portal of %s', (software) => {
  /** Whether the graph holds anything but the good copy. */
  let isTouched = false;

  async function restore(): Promise<void> {
    if (isTouched) {
      await lab.forget(software);
      await lab.harvest(software);
    }
    isTouched = false;
  }

  it('brings all of it into the graph while it is healthy', async () => {
    await lab.addPortal(software, software);
    const fetched = await lab.harvest(software);
    expect(fetched).toMatchObject({
      outcome: 'SUCCEEDED',
      coverage: 'WHOLE',
      records: DATASETS,
      rejected: 0,
    });
    expect([fetched.added, fetched.bytes > 0]).toEqual([DATASETS, true]);
    expect(await lab.listed(software)).toHaveLength(DATASETS);
    expect(await lab.status(software)).toBe('HEALTHY');
  });

  const faults = faultsOf(software).map((fault) => [fault, FAULTS[fault]] as const);
  const isBroken = (fault: FaultName) => expectedListing(software, fault).error !== undefined;

  it.each(faults.filter(([fault]) => isBroken(fault)))(
    'that fails with %s (%s) says why, and keeps the good copy',
    async (fault) => {
      await restore();
      const before = await lab.listed(software);
      const fetched = await lab.harvest(software, fault);
      expect([fetched.outcome, fetched.errorKind]).toEqual(['FAILED', errorKind(software, fault)]);
      expect([fetched.added, fetched.changed, fetched.removed]).toEqual([0, 0, 0]);
      expect(await lab.listed(software)).toEqual(before);
      expect(await lab.status(software)).toBe('DEGRADED');
      expect(await findings(software, 'REJECTED')).toEqual([]);
    },
  );

  it.each(faults.filter(([fault]) => !isBroken(fault)))('with %s: %s', async (fault) => {
    await restore();
    isTouched = true;
    const { kept, rejected, notices, coverage } = expectedListing(software, fault);
    const { listed, held, status, ...counts } = expectedHarvest(software, fault);
    const fetched = await lab.harvest(software, fault);
    const outcome = coverage === 'WHOLE' ? 'SUCCEEDED' : 'PARTIAL';
    expect(fetched).toMatchObject({ outcome, coverage, records: kept + rejected, rejected, ...counts });
    expect(await lab.listed(software)).toHaveLength(listed);
    expect(await lab.status(software)).toBe(status);
    expect(await heldRemovals(software)).toBe(held);
    expect(await findings(software, 'REJECTED')).toHaveLength(rejected);
    expect(await findings(software, 'CATALOG')).toEqual(expect.arrayContaining([...notices]));
  });
});

/** The portals of the simulator have no https, and these readers may not leave the internet for them. */
function errorKind(software: (typeof ALL_SOFTWARE)[number], fault: FaultName): string {
  if (fault === 'http-only') return 'FETCH_ADDRESS_REFUSED';
  return String(expectedListing(software, fault).error).replace('GRAFO_', '');
}

async function findings(portalId: string, scope: string): Promise<string[]> {
  const rows = await lab.sql<{ rule: string }>(
    'select rule from metadata_issue where portal_id = $1 and scope = $2 order by id',
    [portalId, scope],
  );
  return rows.map(({ rule }) => rule);
}

async function heldRemovals(portalId: string): Promise<number | null> {
  const [row] = await lab.sql<{ held: number | null }>(
    'select removal_held as held from portal where id = $1',
    [portalId],
  );
  return row?.held ?? null;
}
