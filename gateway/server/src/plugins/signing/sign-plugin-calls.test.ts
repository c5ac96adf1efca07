import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createHubKeys,
  createMemoryKeyStore,
  createPrincipalReader,
  PRINCIPAL_HEADER,
  signPrincipal,
} from '@grafo-abierto/identity';
import { definePlugin, servePlugin } from '@grafo-abierto/plugin-kit';
import { openHubKeys } from '@grafo-abierto/plugin-kit/calls';
import { describe, expect, it } from 'vitest';
import { HubContext } from '../../identity/hub-context.js';
import { testRequest } from '../../transports/testing/test-request.js';
import { sendJson, startTestServer } from '../../transports/testing/test-server.js';
import { askPluginSdl } from '../ask-plugin.js';
import { PluginTransports } from '../plugin-transports.js';
import { signPluginCalls } from './sign-plugin-calls.js';

const SDL = 'type Query { mendozaWellsDeepest: Int }';
const DEEPEST = testRequest({ query: '{ mendozaWellsDeepest }', variables: {} });

async function serveWells(keys: ReturnType<typeof createHubKeys>, url?: string) {
  const plugin = await definePlugin({
    manifest: {
      id: 'mendoza-wells',
      version: '1.0.0',
      title: { es: 'Pozos', en: 'Wells' },
      jurisdictions: ['AR-M'],
      subgraph: { url: 'https://wells.example/graphql' },
    },
    sdl: SDL,
    resolverMap: { Query: { mendozaWellsDeepest: () => 310 } },
  });
  const published = { find: (keyId: string) => openHubKeys(JSON.stringify(keys.published())).find(keyId) };
  return servePlugin(plugin, { host: '127.0.0.1', port: 0 }, { keys: published, url });
}

const newHub = () => createHubKeys({ store: createMemoryKeyStore() });

describe('a hub that signs its calls to plugins', () => {
  it('is answered by a plugin that answers its hubs alone, for its schema and for all else', async () => {
    const keys = newHub();
    await using served = await serveWells(keys);
    const sign = signPluginCalls(keys);
    const place = { name: 'mendoza-wells', url: served.url };
    expect(await askPluginSdl(place, { allowsLocal: true, sign })).toBe(SDL);
    const lease = new PluginTransports({ allowsLocal: true, sign }).lease();
    expect(await lease.transportOf(place)(DEEPEST)).toEqual({ data: { mendozaWellsDeepest: 310 } });
    await lease.release();
  });

  it('is not answered where it does not sign, or where the plugin is another hub’s', async () => {
    await using served = await serveWells(newHub());
    for (const sign of [undefined, signPluginCalls(newHub())]) {
      const lease = new PluginTransports({ allowsLocal: true, sign }).lease();
      const asked = lease.transportOf({ name: 'mendoza-wells', url: served.url })(DEEPEST);
      await expect(asked).rejects.toMatchObject({ reason: 'status', detail: 401 });
      await lease.release();
    }
  });

  it('is answered while its key is rotated, and by several hubs on one ring of keys', async () => {
    const store = createMemoryKeyStore();
    const [one, two] = [createHubKeys({ store }), createHubKeys({ store })];
    await using served = await serveWells(one);
    const leases = [one, two].map((keys) =>
      new PluginTransports({ allowsLocal: true, sign: signPluginCalls(keys) }).lease(),
    );
    const ask = () => leases.map((lease) => lease.transportOf({ name: 'w', url: served.url })(DEEPEST));
    for (const change of [() => undefined, () => one.rotate(), () => two.rotate(), () => one.revoke()]) {
      change();
      const answers = await Promise.all(ask());
      expect(answers.map(({ data }) => data?.['mendozaWellsDeepest'])).toEqual([310, 310]);
    }
    await Promise.all(leases.map((lease) => lease.release()));
  });

  it('signs each call and each part of one by itself, and tells nothing of who asks', async () => {
    const seen: Record<string, unknown>[] = [];
    await using server = await startTestServer((response, _asked, { headers }) => {
      seen.push(headers);
      sendJson(response, { data: { mendozaWellsDeepest: 1 } });
    });
    const lease = new PluginTransports({ allowsLocal: true, sign: signPluginCalls(newHub()) }).lease();
    const send = lease.transportOf({ name: 'mendoza-wells', url: server.url });
    const context = new HubContext({ subject: 'a|1', office: 'Oficina', name: 'N', grants: [] });
    await send({ ...DEEPEST, context });
    await send({ ...DEEPEST, context });
    await lease.release();
    expect(new Set(seen.map((headers) => headers['signature-input'])).size).toBe(2);
    expect(JSON.stringify(seen)).not.toMatch(/a\|1|Oficina|authorization|grafo-principal/);
  });

  it('shares what several readers ask at the same time, as before', async () => {
    await using server = await startTestServer((response) => sendJson(response, { data: {} }));
    const lease = new PluginTransports({ allowsLocal: true, sign: signPluginCalls(newHub()) }).lease();
    const send = lease.transportOf({ name: 'mendoza-wells', url: server.url });
    const readers = ['a', 'b'].map(
      (subject) => new HubContext({ subject, office: 'Oficina', name: null, grants: [] }),
    );
    await Promise.all(readers.map((context) => send({ ...DEEPEST, context })));
    await lease.release();
    expect(server.asked).toHaveLength(1);
  });

  it('calls a plugin on a Unix socket by its name', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'grafo-calls-'));
    try {
      const seen: unknown[] = [];
      await using server = await startTestServer(
        (response, _asked, { headers }) => {
          seen.push(headers.host);
          sendJson(response, { data: {} });
        },
        join(folder, 'w.sock'),
      );
      const lease = new PluginTransports({ allowsLocal: true, sign: signPluginCalls(newHub()) }).lease();
      await lease.transportOf({ name: 'mendoza-wells', url: server.url })(DEEPEST);
      await lease.release();
      expect(seen).toEqual(['mendoza-wells']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('what a hub signs', () => {
  const keys = newHub();
  const body = '{"query":"{ a }"}';

  it('for a plugin says nothing to a subgraph of the core of who asks', async () => {
    const call = await signPluginCalls(keys)({ name: 'letters', url: 'https://a.example/graphql' }).headersOf(
      undefined,
      body,
    );
    const read = createPrincipalReader({ subgraph: 'letters', keys: keys.resolve });
    for (const text of Object.values(call))
      await expect(read({ [PRINCIPAL_HEADER]: text }, Buffer.from(body))).rejects.toMatchObject({
        code: 'GRAFO_PRINCIPAL_INVALID',
      });
  });

  it('of who asks is no call to a plugin', async () => {
    await using served = await serveWells(keys);
    const principal = { subject: 'a', office: 'Oficina', name: null, grants: [] };
    const statement = await signPrincipal(keys, principal, { subgraph: 'mendoza-wells', body });
    const [, , signature = ''] = statement.split('.');
    const value = `grafo=:${Buffer.from(signature, 'base64url').toString('base64')}:`;
    const call = await signPluginCalls(keys)({ name: 'w', url: served.url }).headersOf(undefined, body);
    for (const headers of [{ [PRINCIPAL_HEADER]: statement }, { ...call, signature: value }]) {
      const response = await fetch(served.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      expect(response.status).toBe(401);
    }
  });
});
