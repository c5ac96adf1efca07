import { type FeedEntity, MemoryFeed, systemFetchClock } from '@grafo-abierto/plugin-kit';
import { type PluginManifest, parseManifest } from '@grafo-abierto/schema';
import { type FollowedFeed, Trust } from '@grafo-abierto/subgraph-kit';
import { describe, expect, it } from 'vitest';
import { HubFeeds } from './hub-feeds.js';

function manifest(id: string, jurisdiction: string): [string, PluginManifest] {
  const parsed = parseManifest(
    {
      id,
      version: '1.0.0',
      title: { es: id, en: id },
      jurisdictions: [jurisdiction],
      subgraph: { url: 'https://plugin.example/graphql' },
    },
    'manifest.yaml',
  );
  return [id, parsed as PluginManifest];
}

const plugin = (id: string, trust: string): FeedEntity => ({
  type: 'Plugin',
  id,
  title: { es: id, en: null },
  facets: [{ name: 'TRUST', value: trust, asOf: null }],
});

function open(registry = new MemoryFeed()) {
  const core = [{ name: 'sdg', feed: new MemoryFeed() }];
  const feeds = new HubFeeds({
    core,
    registry,
    plugins: { addressOf: () => undefined },
    clock: systemFetchClock,
  });
  const told: (readonly FollowedFeed[])[] = [];
  const leave = feeds.watch((all) => told.push(all));
  const names = () => told.at(-1)?.map(({ name }) => name);
  const of = (id: string) => told.at(-1)?.find(({ name }) => name === id);
  return { feeds, registry, told, names, of, leave, [Symbol.asyncDispose]: () => feeds.close() };
}

describe('the feeds of a hub', () => {
  it('are those of the core at once, and those of the plugins for as long as it answers with them', async () => {
    await using hub = open();
    expect(hub.names()).toEqual(['sdg']);
    hub.feeds.serve(new Map([manifest('mendoza', 'AR-M'), manifest('chaco', 'AR-H')]));
    expect(hub.names()).toEqual(['sdg', 'mendoza', 'chaco']);
    const before = hub.of('chaco');
    hub.feeds.serve(new Map([manifest('chaco', 'AR-H')]));
    expect(hub.names()).toEqual(['sdg', 'chaco']);
    expect(hub.of('chaco')).toBe(before);
  });

  it('of plugins are of their own types and places alone, and those of the core of all', async () => {
    await using hub = open();
    hub.feeds.serve(new Map([manifest('mendoza', 'AR-M'), manifest('mendoza-salud', 'AR-M')]));
    const owned = (id: string) =>
      ['Initiative', 'Mendoza', 'MendozaWorks', 'MendozaSaludPlan', 'Mendozaworks'].filter((type) =>
        hub.of(id)?.owns(type),
      );
    expect(owned('mendoza')).toEqual(['Mendoza', 'MendozaWorks']);
    expect(owned('mendoza-salud')).toEqual(['MendozaSaludPlan']);
    expect(owned('sdg')).toHaveLength(5);
    expect([hub.of('mendoza')?.jurisdictions, hub.of('sdg')?.jurisdictions]).toEqual([['AR-M'], null]);
  });

  it('come with the trust that the registry tells, whenever that changes', async () => {
    await using hub = open();
    hub.feeds.serve(new Map([manifest('mendoza', 'AR-M')]));
    expect([hub.of('sdg')?.trust, hub.of('mendoza')?.trust]).toEqual([null, Trust.EXPERIMENTAL]);
    hub.registry.publish([plugin('mendoza', 'VERIFIED'), plugin('chaco', 'OFFICIAL')]);
    await expect.poll(() => hub.of('mendoza')?.trust).toBe(Trust.VERIFIED);
    hub.registry.publish([plugin('mendoza', 'OFFICIAL'), plugin('chaco', 'OFFICIAL')]);
    await expect.poll(() => hub.of('mendoza')?.trust).toBe(Trust.OFFICIAL);
  });

  it('are handed on once it answers with a graph and knows how far plugins are trusted, not before', async () => {
    const { promise: registryIsThere, resolve } = Promise.withResolvers<readonly FeedEntity[]>();
    await using hub = open(new MemoryFeed({ snapshot: () => registryIsThere }));
    hub.feeds.serve(new Map([manifest('mendoza', 'AR-M')]));
    expect(hub.feeds.handed).toBeUndefined();
    resolve([plugin('mendoza', 'VERIFIED')]);
    await expect.poll(() => hub.feeds.handed?.map(({ trust }) => trust)).toEqual([null, Trust.VERIFIED]);
  });

  it('are told to nobody who has left', async () => {
    await using hub = open();
    hub.leave();
    hub.feeds.serve(new Map([manifest('mendoza', 'AR-M')]));
    expect(hub.told).toHaveLength(1);
  });
});
