import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPrivateKey, readPublicKey } from '@grafo-abierto/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakeHub } from '../testing/fake-hub.js';
import { TestTerminal } from '../testing/test-terminal.js';
import { runEnrol } from './run-enrol.js';
import { runKeygen } from './run-keygen.js';

let scratch: string;
let file: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'grafo-keys-'));
  file = join(scratch, 'plugin.key');
});
afterEach(() => rm(scratch, { recursive: true }));

describe('grafo plugin keygen', () => {
  it('makes a private key that its owner alone reads, its public one, and tells its id', async () => {
    const terminal = new TestTerminal();
    await runKeygen(file, terminal);
    const key = readPrivateKey(await readFile(file, 'utf8'));
    expect(readPublicKey(await readFile(`${file}.pub`, 'utf8')).id).toBe(key.id);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(terminal.printed[0]).toBe(`Key ${key.id}`);
    expect(terminal.printed.join('\n')).toContain('npx grafo plugin enrol');
  });

  it.each(['plugin.key', 'plugin.key.pub'])('overwrites no %s, and then writes nothing', async (taken) => {
    await writeFile(join(scratch, taken), 'mine');
    await expect(runKeygen(file, new TestTerminal())).rejects.toMatchObject({
      code: 'GRAFO_PLUGIN_FILE_TAKEN',
    });
    expect(await readdir(scratch)).toEqual([taken]);
    expect(await readFile(join(scratch, taken), 'utf8')).toBe('mine');
  });
});

describe('grafo plugin enrol', () => {
  const options = { jurisdiction: 'AR-M', token: 'a.b.c' };

  it('sends the public key in the name of the administrator', async () => {
    await runKeygen(file, new TestTerminal());
    const publicKey = await readFile(`${file}.pub`, 'utf8');
    await using hub = await FakeHub.open(() => ({ data: { written: { key: { id: 'k' }, problems: [] } } }));
    await runEnrol({ ...options, hub: hub.url, publicKey: `${file}.pub` }, new TestTerminal());
    expect(hub.asked).toMatchObject([
      {
        authorization: 'Bearer a.b.c',
        query: expect.stringContaining('enrolPluginKey('),
        variables: { input: { jurisdictionId: 'AR-M', publicKey, clientMutationId: expect.any(String) } },
      },
    ]);
  });

  it('has a portal of the jurisdiction prove it, where one is named', async () => {
    await runKeygen(file, new TestTerminal());
    await using hub = await FakeHub.open(() => ({ data: { written: { key: { id: 'k' }, problems: [] } } }));
    const portal = 'https://datos.example/';
    await runEnrol({ ...options, portal, hub: hub.url, publicKey: `${file}.pub` }, new TestTerminal());
    expect(hub.asked).toMatchObject([
      { query: expect.stringContaining('provePluginKey('), variables: { input: { portal } } },
    ]);
  });

  it('lets no private key leave this machine', async () => {
    await runKeygen(file, new TestTerminal());
    await using hub = await FakeHub.open(() => ({}));
    await expect(
      runEnrol({ ...options, hub: hub.url, publicKey: file }, new TestTerminal()),
    ).rejects.toMatchObject({ code: 'GRAFO_PLUGIN_KEY_PRIVATE' });
    expect(hub.asked).toEqual([]);
  });

  it('says which file it cannot read', async () => {
    await expect(
      runEnrol({ ...options, hub: 'http://127.0.0.1:1', publicKey: `${file}.pub` }, new TestTerminal()),
    ).rejects.toMatchObject({ code: 'GRAFO_PLUGIN_FILE_UNUSABLE', parameters: { detail: 'ENOENT' } });
  });
});
