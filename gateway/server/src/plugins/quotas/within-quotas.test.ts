import { type PluginManifest, parseManifest, type SubgraphQuotas } from '@grafo-abierto/schema';
import { describe, expect, it } from 'vitest';
import { createSubgraphTransport } from '../../transports/create-subgraph-transport.js';
import { ManualClock } from '../../transports/testing/manual-clock.js';
import { testRequest } from '../../transports/testing/test-request.js';
import { type Answer, sendJson, startTestServer } from '../../transports/testing/test-server.js';
import { PluginTransports } from '../plugin-transports.js';
import { withinQuotas } from './within-quotas.js';

const DATA = { data: { name: 'Mendoza' } };
const honest: Answer = (response) => sendJson(response, DATA);

function manifestWith(quotas: SubgraphQuotas): PluginManifest {
  const manifest = parseManifest(
    {
      id: 'mendoza-wells',
      version: '1.0.0',
      title: { es: 'Pozos', en: 'Wells' },
      jurisdictions: ['AR-M'],
      subgraph: { url: 'https://wells.example/graphql', quotas },
    },
    'm.yaml',
  );
  return manifest as PluginManifest;
}

const question = (at: number) => testRequest({ query: `{ q${at}: name }` });

describe('the transport to a plugin with quotas', () => {
  it('says nothing of its health by what it did not ask', async () => {
    await using server = await startTestServer(honest);
    const transports = new PluginTransports({ allowsLocal: true });
    const lease = transports.lease();
    const manifest = manifestWith({ callsPerMinute: 1 });
    const send = lease.transportOf({ name: 'mendoza-wells', url: server.url, manifest });
    await send(question(0));
    for (let at = 1; at <= 50; at++)
      await expect(Promise.resolve(send(question(at)))).rejects.toMatchObject({ reason: 'quota' });
    expect(transports.health().get('mendoza-wells')).toMatchObject({ status: 'HEALTHY' });
    await lease.release();
  });

  it('counts once what several readers ask at the same time', async () => {
    await using server = await startTestServer(honest);
    const quotas = withinQuotas({ manifest: manifestWith({ callsPerMinute: 1 }) }, () => 0);
    await using transport = createSubgraphTransport({ name: 'w', url: server.url, ...quotas });
    expect(await Promise.all([1, 1, 1].map((at) => transport.send(question(at))))).toEqual([
      DATA,
      DATA,
      DATA,
    ]);
    await expect(transport.send(question(2))).rejects.toMatchObject({ reason: 'quota' });
    expect(server.asked).toHaveLength(1);
  });

  it('refuses again and again without taking the plugin for one that is down', async () => {
    let now = 0;
    await using server = await startTestServer(honest);
    const quotas = withinQuotas({ manifest: manifestWith({ callsPerMinute: 1 }) }, () => now);
    await using transport = createSubgraphTransport({ name: 'w', url: server.url, ...quotas });
    await transport.send(question(0));
    for (let at = 1; at <= 20; at++)
      await expect(transport.send(question(at))).rejects.toMatchObject({ reason: 'quota' });
    expect(transport.circuit.state).toBe('closed');
    now = 61_000;
    expect(await transport.send(question(21))).toEqual(DATA);
  });

  it('counts a second attempt as a call of its own', async () => {
    const statuses = [503, 200, 200];
    await using server = await startTestServer((response) => sendJson(response, DATA, statuses.shift()));
    const quotas = withinQuotas({ manifest: manifestWith({ callsPerMinute: 2 }) }, () => 0);
    const clock = new ManualClock();
    await using transport = createSubgraphTransport({ name: 'w', url: server.url, clock, ...quotas });
    expect(await transport.send(question(0))).toEqual(DATA);
    await expect(transport.send(question(1))).rejects.toMatchObject({ reason: 'quota' });
  });

  it('waits for a place no longer than the deadline of a fetch, and blames the plugin for what it was asked alone', async () => {
    const clock = new ManualClock();
    const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>();
    await using server = await startTestServer(() => tellAsked());
    const quotas = withinQuotas({ manifest: manifestWith({ inFlight: 1 }) }, () => 0);
    await using transport = createSubgraphTransport({ name: 'w', url: server.url, clock, ...quotas });
    const outcomes = Promise.allSettled([0, 1].map((at) => transport.send(question(at))));
    await isAsked;
    clock.expire();
    expect(await outcomes).toMatchObject([
      { reason: { reason: 'deadline' } },
      { reason: { reason: 'quota' } },
    ]);
    expect(server.asked).toHaveLength(1);
  });

  it('takes no longer answer than its owner says', async () => {
    await using server = await startTestServer(honest);
    const quotas = withinQuotas({ manifest: manifestWith({ answerBytes: 10 }) }, () => 0);
    await using transport = createSubgraphTransport({ name: 'w', url: server.url, ...quotas });
    await expect(transport.send(question(0))).rejects.toMatchObject({ reason: 'too-large' });
  });
});
