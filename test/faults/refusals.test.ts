import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useHubs } from './use-hubs.js';

describe('grafo start ends with one clear sentence', { timeout: 120_000 }, () => {
  const hubs = useHubs();

  async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
    const { code, output } = await hubs.start(environment).ended;
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
    expect(hubs.folder.postgresPid).toBeUndefined();
    other.close();
  });

  it('when the data folder cannot be written', async () => {
    const file = join(hubs.folder.path, 'file');
    writeFileSync(file, '');
    expect(await refusal({ GRAFO_DATA: join(file, 'data') })).toMatch('GRAFO_DATA_FOLDER_UNWRITABLE');
  });

  it('when DATABASE_URL does not answer', async () => {
    const line = await refusal({ DATABASE_URL: 'postgresql://grafo:secret@127.0.0.1:1/grafo' });
    expect(line).toMatch('The database 127.0.0.1:1 does not answer');
    expect(line).not.toMatch('secret');
  });

  it('when HOST is not of this machine', async () => {
    expect(await refusal({ HOST: '203.0.113.7' })).toMatch('GRAFO_HOST_UNAVAILABLE');
  });

  it('in Spanish where the locale is Spanish', async () => {
    const line = await refusal({ LANG: 'es_AR.UTF-8', PORT: 'puerto' });
    expect(line).toMatch(/^PORT = «puerto» no sirve: .+\[GRAFO_SETTING_INVALID\]$/);
  });
});
