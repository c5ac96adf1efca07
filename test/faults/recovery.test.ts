import { afterAll, describe, expect, it } from 'vitest';
import { HubProcess, isAlive, TestFolder, until } from './hub-process.js';
import { nameOfMendoza } from './use-hubs.js';

/** All on one folder: whatever a test does to a hub, the next must be able to go on from there. */
describe('a hub that has run before', { timeout: 120_000 }, () => {
  const folder = new TestFolder();
  let hub: HubProcess | undefined;
  afterAll(async () => {
    await hub?.stop('SIGTERM');
    folder.remove();
  });

  const postgres = () => folder.postgresPid ?? 0;
  const isRunning = () => hub?.child.exitCode === null && hub.child.signalCode === null;

  function start(): HubProcess {
    hub = new HubProcess({ GRAFO_DATA: folder.path });
    return hub;
  }

  /** One that is ready: it may be that of the test before. */
  async function running(): Promise<HubProcess> {
    const found = hub !== undefined && isRunning() ? hub : start();
    await found.ready();
    return found;
  }

  it('recovers when its own process was killed, and ends the PostgreSQL that was left', async () => {
    const killed = await running();
    const left = postgres();
    await killed.stop('SIGKILL');
    expect(isAlive(left)).toBe(true);
    expect(await nameOfMendoza(await start().ready())).toBe('Mendoza');
    expect(isAlive(left)).toBe(false);
  });

  it('recovers when both were killed', async () => {
    const killed = await running();
    const left = postgres();
    killed.child.kill('SIGKILL');
    process.kill(left, 'SIGKILL');
    await killed.ended;
    expect(await nameOfMendoza(await start().ready())).toBe('Mendoza');
  });

  it('keeps its folder from another hub, which says who uses it', async () => {
    const first = await running();
    const { code, output } = await new HubProcess({ GRAFO_DATA: folder.path }).ended;
    const words = `Another process (pid ${first.child.pid}) uses the data folder ${folder.path}`;
    expect([code, output]).toEqual([1, expect.stringContaining(words)]);
    expect(await nameOfMendoza(await first.ready())).toBe('Mendoza');
  });

  it('recovers by itself when PostgreSQL is killed under it', async () => {
    const survivor = await running();
    const url = await survivor.ready();
    process.kill(postgres(), 'SIGKILL');
    await until(async () => (await nameOfMendoza(url)) === 'Mendoza');
    expect((await survivor.stop()).code).toBe(0);
  });
});
