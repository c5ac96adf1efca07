import { DEMO_PROVINCES, type PortalSimulator, startPortalSimulator } from '@grafo-abierto/portal-simulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../faults/hub-process.js';
import { TestProcess } from '../faults/test-process.js';
import { HarvestLab } from './harvest-lab.js';

/** So many batches that nobody misses the middle. */
const DATASETS = 1_200;
const PORTAL = 'grande';

describe('a process that harvests', () => {
  let simulator: PortalSimulator;
  let lab: HarvestLab;
  const processes: TestProcess[] = [];
  beforeAll(async () => {
    const portal = { id: PORTAL, software: 'data-json', province: DEMO_PROVINCES.chaco } as const;
    simulator = await startPortalSimulator({ portals: [{ ...portal, datasets: DATASETS }] });
    lab = await HarvestLab.open(simulator, { isAtWork: false });
    await lab.addPortal(PORTAL, 'data-json');
  });
  afterEach(() => Promise.all(processes.map((process) => process.stop('SIGKILL'))));
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
    await simulator[Symbol.asyncDispose]();
  });

  function start(): TestProcess {
    const environment = { DATABASE_URL: lab.subgraph.url, PORTAL_ORIGIN: simulator.url(PORTAL) };
    const process = new TestProcess(['test/portals/harvest-process.ts'], environment);
    processes.push(process);
    return process;
  }
  const listed = async () => (await lab.listed(PORTAL)).length;
  const outcomes = async () => (await lab.fetches(PORTAL)).map(({ outcome }) => outcome);
  const request = () => lab.sql('update portal set requested_at = clock_timestamp() where id = $1', [PORTAL]);

  it('goes on after it was killed in the middle, and writes nothing twice', async () => {
    await request();
    const killed = start();
    await until(async () => (await listed()) > 0);
    await killed.stop('SIGKILL');
    const before = await listed();
    expect(before).toBeLessThan(DATASETS);
    // What only time does otherwise.
    await lab.sql('update portal set claimed_until = clock_timestamp() where id = $1', [PORTAL]);
    start();
    await until(async () => (await outcomes()).length === 2);
    const [resumed, interrupted] = await lab.fetches(PORTAL);
    expect(interrupted).toMatchObject({ outcome: 'INTERRUPTED', errorKind: 'HARVEST_INTERRUPTED' });
    expect(resumed).toMatchObject({ outcome: 'SUCCEEDED', added: DATASETS - before, changed: 0, removed: 0 });
    expect(await listed()).toBe(DATASETS);
    expect(await lab.status(PORTAL)).toBe('HEALTHY');
  });

  it('stops in the middle when it is asked to, keeps what it has, and leaves the rest to the next', async () => {
    await lab.forget(PORTAL);
    await request();
    const stopped = start();
    await until(async () => (await listed()) > 0);
    expect((await stopped.stop('SIGTERM')).code).toBe(0);
    expect(await outcomes()).toEqual(['INTERRUPTED']);
    const before = await listed();
    expect(before).toBeLessThan(DATASETS);
    start();
    await until(async () => (await outcomes()).length === 2);
    expect((await lab.fetches(PORTAL))[0]).toMatchObject({ outcome: 'SUCCEEDED', added: DATASETS - before });
  });
});
