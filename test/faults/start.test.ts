import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { HubProcess, isAlive, TestFolder, until } from './hub-process.js';

describe('grafo start', { timeout: 120_000 }, () => {
  let folder: TestFolder;
  let processes: HubProcess[];
  beforeEach(() => {
    folder = new TestFolder();
    processes = [];
  });
  afterEach(async () => {
    await Promise.all(processes.map((hub) => hub.stop('SIGTERM')));
    folder.remove();
  });

  function start(environment: Readonly<Record<string, string>> = {}): HubProcess {
    const hub = new HubProcess({ GRAFO_DATA: folder.path, ...environment });
    processes.push(hub);
    return hub;
  }

  async function nameOfMendoza(url: string): Promise<unknown> {
    const query = encodeURIComponent('{ jurisdiction(id: "AR-M") { name } }');
    const response = await fetch(`${url}/graphql?query=${query}`);
    return ((await response.json()) as { data?: { jurisdiction?: { name?: string } } }).data?.jurisdiction
      ?.name;
  }

  it('answers after its ready line, and leaves no process behind when it is interrupted', async () => {
    const hub = start();
    expect(await nameOfMendoza(await hub.ready())).toBe('Mendoza');
    const postgres = folder.postgresPid ?? 0;
    expect(isAlive(postgres)).toBe(true);
    const { code, output } = await hub.stop('SIGINT');
    expect([code, output]).toEqual([0, expect.stringMatching(/Stopped\.\n$/)]);
    expect(isAlive(postgres)).toBe(false);
  });

  it('loads the starter data at the first start and skips it at the second', async () => {
    const first = start();
    await first.ready();
    expect((await first.stop()).output).toContain('starter rows loaded');
    const second = start();
    expect(await nameOfMendoza(await second.ready())).toBe('Mendoza');
    expect(second.output).not.toContain('starter rows loaded');
  });

  it('recovers when its own process was killed, and ends the PostgreSQL that was left', async () => {
    const killed = start();
    await killed.ready();
    const left = folder.postgresPid ?? 0;
    await killed.stop('SIGKILL');
    expect(isAlive(left)).toBe(true);
    const next = start();
    expect(await nameOfMendoza(await next.ready())).toBe('Mendoza');
    expect(isAlive(left)).toBe(false);
  });

  it('recovers by itself when PostgreSQL is killed under it', async () => {
    const hub = start();
    const url = await hub.ready();
    process.kill(folder.postgresPid ?? 0, 'SIGKILL');
    await until(async () => (await nameOfMendoza(url)) === 'Mendoza');
    expect((await hub.stop()).code).toBe(0);
  });

  it('recovers when both were killed', async () => {
    const killed = start();
    await killed.ready();
    const postgres = folder.postgresPid ?? 0;
    killed.child.kill('SIGKILL');
    process.kill(postgres, 'SIGKILL');
    await killed.ended;
    expect(await nameOfMendoza(await start().ready())).toBe('Mendoza');
  });

  it('stops cleanly when it is interrupted before it is ready', async () => {
    const hub = start();
    await hub.printed(/jurisdictions/);
    const { code } = await hub.stop('SIGTERM');
    expect(code).toBe(0);
    expect(folder.postgresPid).toBeUndefined();
  });

  it('uses a PostgreSQL of the operator, and leaves it running', async () => {
    const database = await createTestDatabase(inject('postgresUrl'));
    try {
      const hub = start({ DATABASE_URL: database.url });
      expect(await nameOfMendoza(await hub.ready())).toBe('Mendoza');
      expect(folder.postgresPid).toBeUndefined();
      await hub.stop();
    } finally {
      await database.drop();
    }
  });

  it('says it in Spanish where the locale is Spanish', async () => {
    const hub = start({ LANG: 'es_AR.UTF-8', PORT: 'puerto' });
    expect((await hub.ended).output).toMatch(/^PORT = «puerto» no sirve: .+\[GRAFO_SETTING_INVALID\]\n$/);
  });

  describe('ends with one clear sentence', () => {
    async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
      const { code, output } = await start(environment).ended;
      expect(code).not.toBe(0);
      const lines = output
        .trim()
        .split('\n')
        .filter((line) => line.includes('[GRAFO_'));
      expect(output).not.toMatch(/^\s+at /m);
      expect(lines).toHaveLength(1);
      return lines[0] ?? '';
    }

    it('when the port is in use', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const { port } = other.address() as { port: number };
      expect(await refusal({ PORT: String(port) })).toMatch(`Port ${port} of 127.0.0.1 is in use.`);
      expect(folder.postgresPid).toBeUndefined();
      other.close();
    });

    it('when another hub uses the data folder, which goes on', async () => {
      const first = start();
      const url = await first.ready();
      expect(await refusal({})).toMatch(
        `Another process (pid ${first.child.pid}) uses the data folder ${folder.path}`,
      );
      expect(await nameOfMendoza(url)).toBe('Mendoza');
    });

    it('when the data folder cannot be written', async () => {
      const file = join(folder.path, 'file');
      writeFileSync(file, '');
      expect(await refusal({ GRAFO_DATA: join(file, 'data') })).toMatch('GRAFO_DATA_FOLDER_UNWRITABLE');
    });

    it('when DATABASE_URL does not answer', async () => {
      const line = await refusal({ DATABASE_URL: 'postgresql://grafo:secret@127.0.0.1:1/grafo' });
      expect(line).toMatch('The database 127.0.0.1:1 does not answer');
      expect(line).not.toMatch('secret');
    });

    it.each(['-1', '65536', '80a'])('when PORT is %s', async (port) => {
      expect(await refusal({ PORT: port })).toMatch(`PORT = "${port}" does not serve`);
    });

    it('when HOST is not of this machine', async () => {
      expect(await refusal({ HOST: '203.0.113.7' })).toMatch('GRAFO_HOST_UNAVAILABLE');
    });
  });
});
