import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHubKeys } from './hub-keys.js';
import { createTestHubKey, keySetOf } from './testing/test-hub-key.js';

const [first, second] = [createTestHubKey('k1'), createTestHubKey('k2')];

/** Time passes with each pause. */
class ManualClock {
  at = 0;

  now(): number {
    return this.at;
  }

  async pause(duration: number): Promise<void> {
    this.at += duration;
  }
}

describe('the keys of its hubs', () => {
  it('are what the setting says itself, other kinds of keys aside', async () => {
    const { keys } = JSON.parse(keySetOf(first));
    const found = openHubKeys(
      JSON.stringify({ keys: [...keys, { kty: 'RSA', kid: 'k2', n: '1', e: 'AQAB' }] }),
    );
    expect(await found.find('k1')).toMatchObject({ type: 'public', asymmetricKeyType: 'ed25519' });
    expect(await found.find('k2')).toBeUndefined();
  });

  it('are read from a file, again where one is not known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-keys-'));
    const file = join(folder, 'hub.json');
    try {
      await writeFile(file, keySetOf(first));
      const found = openHubKeys(file, new ManualClock());
      expect(await found.find('k1')).toBeDefined();
      await writeFile(file, keySetOf(first, second));
      expect(await found.find('k2')).toBeDefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are read from where the hub publishes them, once a second at most, and known while it is down', async () => {
    let reads = 0;
    let set = keySetOf(first);
    const server = createServer((_request, response) => {
      reads++;
      response.end(set);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const clock = new ManualClock();
    const found = openHubKeys(`http://127.0.0.1:${port}/jwks.json`, clock);
    try {
      await Promise.all([found.find('k1'), found.find('k1')]);
      expect(reads).toBe(1);
      set = keySetOf(second);
      expect(await found.find('k2')).toBeDefined();
      for (let time = 0; time < 10; time++) expect(await found.find(`made up ${time}`)).toBeUndefined();
      expect(reads).toBeLessThanOrEqual(1 + clock.at / 1000);
    } finally {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    }
    expect(await found.find('k2')).toBeDefined();
    await expect(openHubKeys('/there/is/nothing', new ManualClock()).find('k1')).rejects.toThrow(
      'cannot be read',
    );
  });

  it.each(['{', '{"keys":1}', '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"short"}]}'])(
    'are not %s',
    (text) => {
      expect(() => openHubKeys(text)).toThrow();
    },
  );
});
