import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { describe, expect, inject, it } from 'vitest';
import { isAlive } from './hub-process.js';
import { nameOfMendoza, useHubs } from './use-hubs.js';

describe('grafo start', { timeout: 120_000 }, () => {
  const hubs = useHubs();

  it('answers after its ready line, leaves no process behind when it is interrupted, and loads starter data once', async () => {
    const hub = hubs.start();
    expect(await nameOfMendoza(await hub.ready())).toBe('Mendoza');
    const postgres = hubs.folder.postgresPid ?? 0;
    expect(isAlive(postgres)).toBe(true);
    hub.child.kill('SIGINT');
    await hub.printed(/Stopping/);
    // As npm does, which passes on what the terminal has given to both.
    const { code, output } = await hub.stop('SIGINT');
    expect([code, output]).toEqual([0, expect.stringMatching(/starter rows loaded[\s\S]+Stopped\.\n$/)]);
    expect(isAlive(postgres)).toBe(false);
    const second = hubs.start();
    expect(await nameOfMendoza(await second.ready())).toBe('Mendoza');
    expect(second.output).not.toContain('starter rows loaded');
  });

  it('stops cleanly when it is interrupted before it is ready', async () => {
    const hub = hubs.start();
    await hub.printed(/jurisdictions/);
    const { code } = await hub.stop('SIGTERM');
    expect(code).toBe(0);
    expect(hubs.folder.postgresPid).toBeUndefined();
  });

  it('uses a PostgreSQL of the operator, and leaves it running', async () => {
    const database = await createTestDatabase(inject('postgresUrl'));
    try {
      const hub = hubs.start({ DATABASE_URL: database.url });
      expect(await nameOfMendoza(await hub.ready())).toBe('Mendoza');
      expect(hubs.folder.postgresPid).toBeUndefined();
      await hub.stop();
    } finally {
      await database.drop();
    }
  });
});
