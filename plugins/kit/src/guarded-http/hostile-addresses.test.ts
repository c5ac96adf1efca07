import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuardedHttp, type GuardedHttp } from './guarded-http.js';
import type { ResolvedAddress } from './guarded-lookup.js';
import { startTestHost, type TestHost } from './testing/test-host.js';

/** Names of a hostile resolver. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'private.test': ['10.0.0.7'],
  'loopback.test': ['127.0.0.1'],
  'loopback6.test': ['::1'],
  'metadata.test': ['169.254.169.254'],
  'mixed.test': ['93.184.215.14', '127.0.0.1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  localhost: ['127.0.0.1', '::1'],
  'localhost.': ['127.0.0.1'],
  'app.localhost': ['127.0.0.1'],
};

async function resolveHost(hostname: string): Promise<ResolvedAddress[]> {
  const addresses = NAMES[hostname] ?? [];
  return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
}

describe('a guarded fetch', () => {
  let host: TestHost;
  let http: GuardedHttp;
  beforeAll(async () => {
    host = await startTestHost((_request, response) => response.end('secret'));
    http = createGuardedHttp({ resolveHost });
  });
  afterAll(async () => {
    await http.close();
    await host[Symbol.asyncDispose]();
  });

  it.each([
    'https://127.0.0.1:PORT/',
    'https://127.1:PORT/',
    'https://127.000.000.001:PORT/',
    'https://2130706433:PORT/',
    'https://0x7f000001:PORT/',
    'https://0x7f.0.0.1:PORT/',
    'https://0177.0.0.1:PORT/',
    'https://017700000001:PORT/',
    'https://①②⑦.0.0.1:PORT/',
    'https://127。0。0。1:PORT/',
    'https://%31%32%37.0.0.1:PORT/',
    'https://127.8.8.8:PORT/',
    'https://0:PORT/',
    'https://0.0.0.0:PORT/',
    'https://[::1]:PORT/',
    'https://[::]:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://[::ffff:7f00:1]:PORT/',
    'https://[::127.0.0.1]:PORT/',
    'https://[::ffff:0:127.0.0.1]:PORT/',
    'https://[64:ff9b::7f00:1]:PORT/',
    'https://[2002:7f00:1::]:PORT/',
    'https://[2001:0:7f00:1::1]:PORT/',
    'https://[fe80::1]:PORT/',
    'https://[fec0::1]:PORT/',
    'https://[fd00::1]:PORT/',
    'https://[ff02::1]:PORT/',
    'https://[100::1]:PORT/',
    'https://[2001:db8::1]:PORT/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://192.0.0.8/',
    'https://192.0.2.1/',
    'https://198.18.0.1/',
    'https://203.0.113.9/',
    'https://224.0.0.1/',
    'https://240.0.0.1/',
    'https://255.255.255.255/',
    'https://localhost:PORT/',
    'https://LOCALHOST:PORT/',
    'https://localhost.:PORT/',
    'https://app.localhost:PORT/',
    'https://private.test:PORT/',
    'https://loopback.test:PORT/',
    'https://loopback6.test:PORT/',
    'https://metadata.test/',
    'https://mixed.test:PORT/',
    'https://mapped.test:PORT/',
  ])('makes no connection for %s', async (url) => {
    await expect(http.get(url.replace('PORT', String(host.port)))).rejects.toMatchObject({
      code: 'GRAFO_FETCH_ADDRESS_REFUSED',
    });
    expect(host.connections).toBe(0);
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:PORT/',
    'data:text/plain,secret',
    'javascript:alert(1)',
    'unix:/run/secret.sock',
    '//example.org/',
    'example.org',
    'https://',
    '',
    'https://user:hunter2@example.org/',
    'https://user@example.org/',
  ])('takes %j for no address to read from, and repeats no password', async (url) => {
    const refusal: Error = await http.get(url.replace('PORT', String(host.port))).catch((error) => error);
    expect(refusal).toMatchObject({ code: 'GRAFO_FETCH_URL_REFUSED' });
    expect(refusal.message).not.toContain('hunter2');
    expect(host.connections).toBe(0);
  });

  it('connects to what it has checked: the name is resolved once for each connection', async () => {
    const answers = [['93.184.215.14'], ['127.0.0.1']];
    let resolutions = 0;
    const rebinding = async (): Promise<ResolvedAddress[]> => {
      const [address = ''] = answers[resolutions++] ?? [];
      if (address !== '127.0.0.1')
        throw Object.assign(new Error('no network in tests'), { code: 'EAI_FAIL' });
      return [{ address, family: 4 }];
    };
    await using one = createGuardedHttp({ resolveHost: rebinding });
    const url = `https://rebinding.test:${host.port}/`;
    await expect(one.get(url)).rejects.toMatchObject({ code: 'GRAFO_FETCH_UNREACHABLE' });
    expect(resolutions).toBe(1);
    await expect(one.get(url)).rejects.toMatchObject({ code: 'GRAFO_FETCH_ADDRESS_REFUSED' });
    expect([resolutions, host.connections]).toEqual([2, 0]);
  });
});
