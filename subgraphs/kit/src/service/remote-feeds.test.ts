import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchClock } from '@grafo-abierto/plugin-kit';
import { describe, expect, it } from 'vitest';
import type { FollowedFeed } from '../background/following.type.js';
import { RemoteFeeds } from './remote-feeds.js';

/** Time passes when a test says so. */
class SteppedClock implements FetchClock {
  readonly #waiting = new Set<() => void>();
  now = () => 0;
  random = () => 0;
  after(_milliseconds: number, callback: () => void): () => void {
    this.#waiting.add(callback);
    return () => this.#waiting.delete(callback);
  }
  pass(): void {
    const due = [...this.#waiting];
    this.#waiting.clear();
    for (const callback of due) callback();
  }
}

/** A hub that tells whatever it is given, and hands on one record of each feed. */
async function startHub() {
  let told: unknown = { feeds: [] };
  let isStarting = false;
  let refusals = 0;
  const server = createServer((request, response) => {
    if (isStarting) {
      refusals++;
      const problem = { extensions: { code: 'GRAFO_FEED_LIST_UNKNOWN' } };
      return void response.writeHead(503).end(JSON.stringify({ feeds: [], errors: [problem] }));
    }
    if (request.url === '/feeds') return void response.end(JSON.stringify(told));
    const id = request.url?.replace(/\?.*/, '');
    const line = JSON.stringify({ position: 'p1', type: 'RiverWorks', id, deleted: true });
    response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end(`${line}\n`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feeds`,
    tell: (next: unknown) => {
      told = next;
    },
    /** As a hub does that does not answer with a graph yet. */
    refuse: () => {
      isStarting = true;
    },
    refusals: () => refusals,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function follow(hub: string | undefined) {
  const clock = new SteppedClock();
  const errors: string[] = [];
  const log = { info: () => undefined, error: (line: string) => errors.push(line) };
  const core = [{ name: 'sdg', url: 'http://127.0.0.1:9/feed' }];
  const feeds = new RemoteFeeds({ core, hub, clock, log });
  let all: readonly FollowedFeed[] = [];
  let calls = 0;
  feeds.watch((next) => {
    all = next;
    calls++;
  });
  return {
    errors,
    calls: () => calls,
    isCoreAlone: () => feeds.isCoreAlone,
    of: (name: string) => all.find((feed) => feed.name === name),
    /** Has it look again until what is expected is so. */
    names: () => {
      clock.pass();
      return all.map(({ name }) => name);
    },
    [Symbol.asyncDispose]: () => feeds.close(),
  };
}

const river = { name: 'river', trust: 'VERIFIED', jurisdictions: ['AR-M'] };
const ofRegistry = { name: 'hub', trust: null, jurisdictions: null };

describe('the feeds that a service follows', () => {
  it('are those that it is told at once, and those of the hub as they come and go', async () => {
    await using hub = await startHub();
    await using service = follow(hub.url);
    expect(service.of('sdg')).toMatchObject({ trust: null, jurisdictions: null });
    hub.tell({ feeds: [ofRegistry, river] });
    await expect.poll(service.names).toEqual(['sdg', 'hub', 'river']);
    hub.tell({ feeds: [ofRegistry] });
    await expect.poll(service.names).toEqual(['sdg', 'hub']);
  });

  it('of plugins are read through the hub, and speak of what is their own', async () => {
    await using hub = await startHub();
    await using service = follow(hub.url);
    hub.tell({ feeds: [river, { ...river, name: 'river-delta' }] });
    await expect.poll(service.names).toEqual(['sdg', 'river', 'river-delta']);
    const request = { after: null, waitMs: 0, signal: new AbortController().signal };
    const read = await Array.fromAsync(service.of('river')?.feed.read(request) ?? []);
    expect(read.map(({ id }) => id)).toEqual(['/feeds/river']);
    const owned = ['RiverWorks', 'RiverDeltaIsland', 'Initiative'].filter((type) =>
      service.of('river')?.owns(type),
    );
    expect(owned).toEqual(['RiverWorks']);
  });

  it('stay as they were where another changes, and where the hub says nothing or nonsense', async () => {
    await using hub = await startHub();
    await using service = follow(hub.url);
    hub.tell({ feeds: [river] });
    await expect.poll(service.names).toEqual(['sdg', 'river']);
    const before = service.of('river');
    hub.tell({ feeds: [{ ...river, name: '../../etc' }] });
    await expect.poll(() => [service.names().length, service.errors.length]).toEqual([2, 1]);
    expect(service.errors).toEqual([expect.stringMatching(/\[GRAFO_FEED_UNREACHABLE\]$/)]);
    hub.tell({ feeds: [river, ofRegistry] });
    await expect.poll(service.names).toEqual(['sdg', 'river', 'hub']);
    expect(service.of('river')).toBe(before);
    hub.tell({ feeds: [{ ...river, trust: 'OFFICIAL' }, ofRegistry] });
    await expect.poll(() => [service.names(), service.of('river')?.trust][1]).toBe('OFFICIAL');
  });

  it('stay, and have not changed, where the hub starts and does not know them yet', async () => {
    await using hub = await startHub();
    await using service = follow(hub.url);
    hub.tell({ feeds: [river] });
    await expect.poll(service.names).toEqual(['sdg', 'river']);
    const before = service.of('river');
    hub.refuse();
    await expect.poll(() => [service.names(), hub.refusals()][1]).toBeGreaterThan(1);
    expect([service.names(), service.of('river')]).toEqual([['sdg', 'river'], before]);
    const request = { after: 'p1', waitMs: 0, signal: new AbortController().signal };
    const read = Array.fromAsync(before?.feed.read(request) ?? []);
    await expect(read).rejects.toMatchObject({ code: 'GRAFO_FEED_UNREACHABLE' });
  });

  it('say nothing of plugins until a hub has told of them, be it that there are none', async () => {
    await using hub = await startHub();
    hub.tell('nothing yet');
    await using service = follow(hub.url);
    await expect.poll(() => service.errors.length).toBe(1);
    expect(service.isCoreAlone()).toBe(true);
    hub.tell({ feeds: [] });
    await expect.poll(() => [service.names(), service.isCoreAlone()]).toEqual([['sdg'], false]);
  });

  it('are those that it is told alone where it knows no hub', async () => {
    await using service = follow(undefined);
    expect([service.names(), service.calls(), service.isCoreAlone()]).toEqual([['sdg'], 1, true]);
  });

  it('keep nobody waiting who closes them, though the hub does not answer', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const asked = once(silent, 'request');
    await using service = follow(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/feeds`);
    await asked;
    await service[Symbol.asyncDispose]();
    silent.closeAllConnections();
    silent.close();
    expect(service.errors).toEqual([]);
  });
});
