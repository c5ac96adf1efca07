import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSignedBy, readManifest, readPublicKey } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { FakeHub } from '../testing/fake-hub.js';
import { TestTerminal } from '../testing/test-terminal.js';
import { serveWells } from '../testing/wells.js';
import { runPublish } from './run-publish.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const written = (plugin: object | null, problems: readonly object[] = [], check: object | null = null) => ({
  data: { written: { plugin, check, problems } },
});

const WAITS = written({ state: 'SUBMITTED', waiting: [{ version: '1.0.0' }] });

async function publish(hub: FakeHub, terminal: TestTerminal): Promise<void> {
  await using wells = await serveWells();
  const key = join(wells.folder, 'plugin.key');
  await writeFile(key, privateKey);
  await runPublish(wells.folder, { hub: hub.url, key, url: wells.url }, terminal);
}

describe('grafo plugin publish', () => {
  it('signs the manifest with the hash of what runs, for a quarter of an hour', async () => {
    await using hub = await FakeHub.open(() => WAITS);
    await publish(hub, new TestTerminal());
    const { manifest, sdl, signature } = hub.asked[0]?.variables.input ?? {};
    const read = readManifest(manifest, 'manifest');
    expect(isSignedBy(read.value, signature, readPublicKey(publicKey))).toBe(true);
    expect(read.manifest.subgraph).toMatchObject({ sdlHash: expect.any(String) });
    expect(sdl).toContain('type MendozaWellsWell');
    expect(Date.parse(signature.expires) - Date.parse(signature.notBefore)).toBe(15 * 60_000);
  });

  it('says what comes next while it waits, and where it is once it does not', async () => {
    const terminal = new TestTerminal();
    await using waiting = await FakeHub.open(() => WAITS);
    await publish(waiting, terminal);
    expect(terminal.printed).toContain('mendoza-wells 1.0.0 waits for approval.');
    expect(terminal.printed.at(-1)).toBe('  npx grafo plugin approve mendoza-wells 1.0.0');
    await using active = await FakeHub.open(() => written({ state: 'ACTIVE', waiting: [] }));
    await publish(active, terminal);
    expect(terminal.printed.at(-1)).toBe('mendoza-wells 1.0.0 is in the graph.');
  });

  it('is sent again under the same name when the network fails', async () => {
    await using hub = await FakeHub.open((_asked, count) => (count < 2 ? undefined : WAITS));
    const terminal = new TestTerminal();
    await publish(hub, terminal);
    const [first, second] = hub.asked.map(({ variables }) => variables.input);
    expect(second).toEqual(first);
    expect(terminal.printed).toContain('mendoza-wells 1.0.0 waits for approval.');
  });

  it('tells each problem of the check as check does, and then what the registry says', async () => {
    const texts = {
      messageEs: '',
      messageEn: 'Outside.',
      causeEs: '',
      causeEn: 'So.',
      fixEs: '',
      fixEn: 'Call it…',
    };
    const at = { coordinate: 'Query.x', line: 3, column: 1, owner: null };
    const problem = { code: 'GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE', severity: 'ERROR', ...at, ...texts };
    const check = { passed: false, changes: [], problems: [problem] };
    const refused = {
      code: 'GRAFO_PLUGIN_CHECK_FAILED',
      message: 'It does not pass.',
      path: ['input', 'sdl'],
    };
    await using hub = await FakeHub.open(() => written(null, [refused], check));
    const terminal = new TestTerminal();
    await expect(publish(hub, terminal)).rejects.toThrow('It does not pass. [GRAFO_PLUGIN_CHECK_FAILED]');
    expect(terminal.told.join('\n')).toContain(
      'ERROR GRAFO_POLICY_ROOT_OUTSIDE_NAMESPACE\n  Query.x, line 3:1',
    );
    expect(terminal.told.join('\n')).toContain('  What to do: Call it…');
  });
});
