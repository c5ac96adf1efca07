import { describe, expect, it } from 'vitest';
import { isAlive, until } from './hub-process.js';
import { nameOfMendoza, useHubs } from './use-hubs.js';

describe('a hub that has run before', { timeout: 120_000 }, () => {
  const hubs = useHubs('used');

  it('recovers when its own process was killed, and ends the PostgreSQL that was left', async () => {
    const killed = hubs.start();
    await killed.ready();
    const left = hubs.folder.postgresPid ?? 0;
    await killed.stop('SIGKILL');
    expect(isAlive(left)).toBe(true);
    const next = hubs.start();
    expect(await nameOfMendoza(await next.ready())).toBe('Mendoza');
    expect(isAlive(left)).toBe(false);
  });

  it('recovers by itself when PostgreSQL is killed under it', async () => {
    const hub = hubs.start();
    const url = await hub.ready();
    process.kill(hubs.folder.postgresPid ?? 0, 'SIGKILL');
    await until(async () => (await nameOfMendoza(url)) === 'Mendoza');
    expect((await hub.stop()).code).toBe(0);
  });

  it('recovers when both were killed', async () => {
    const killed = hubs.start();
    await killed.ready();
    const postgres = hubs.folder.postgresPid ?? 0;
    killed.child.kill('SIGKILL');
    process.kill(postgres, 'SIGKILL');
    await killed.ended;
    expect(await nameOfMendoza(await hubs.start().ready())).toBe('Mendoza');
  });

  it('keeps its folder from another hub, which says who uses it', async () => {
    const first = hubs.start();
    const url = await first.ready();
    const { code, output } = await hubs.start().ended;
    expect([code, output]).toEqual([
      1,
      expect.stringContaining(
        `Another process (pid ${first.child.pid}) uses the data folder ${hubs.folder.path}`,
      ),
    ]);
    expect(await nameOfMendoza(url)).toBe('Mendoza');
  });
});
