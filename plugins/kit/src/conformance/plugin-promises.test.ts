import { createEngine, type Transport } from '@grafo-abierto/engine';
import { composeSupergraph, GrafoError, reportProblem } from '@grafo-abierto/schema';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createExecutor } from '../execution/create-executor.js';
import { federateSdl, type TypeResolvers } from '../federation/federate-sdl.js';
import { FEDERATION_LINK } from '../federation/federation-link.js';
import { MemoryFeed } from '../feed/memory-feed.js';
import type { Plugin } from '../plugin/plugin.type.js';
import {
  defineLibraries,
  LIBRARIES,
  type LibrariesContext,
  RESOLVERS,
  SDL,
} from '../plugin/testing/libraries.js';
import { PLUGIN_PROMISES, PluginUnderTest, type StartHub } from './index.js';

/** A hub of one place and the plugin, without its policy and its database. */
const startSmallHub: StartHub = async ([plugin]) => {
  if (plugin === undefined) throw new Error('no plugin');
  const { schema, sdl } = federateSdl<object>(
    `${FEDERATION_LINK} type Query { jurisdiction(id: ID!): Jurisdiction }
     type Jurisdiction @key(fields: "id") { id: ID! isoCode: String }`,
    {
      Query: { jurisdiction: (_root, { id }: { id: string }) => ({ id, isoCode: id }) },
      Jurisdiction: { __resolveReference: (place: object) => place },
    },
  );
  let isDead = false;
  const transports: Record<string, Transport> = {
    core: createExecutor(schema, () => ({})) as Transport,
    plugin: (request) => {
      if (isDead) throw new Error('dead');
      return plugin.execute(request) as ReturnType<Transport>;
    },
  };
  const supergraph = composeSupergraph([
    { name: 'core', sdl, url: 'inproc://core' },
    { name: 'plugin', sdl: plugin.sdl, url: 'inproc://plugin' },
  ]);
  const engine = createEngine({
    supergraphSdl: supergraph.sdl,
    transportOf: ({ name }) => transports[name] ?? (() => ({ data: null })),
  });
  return {
    query: (document) => engine.execute({ document: parse(document), context: null }),
    kill: () => {
      isDead = true;
    },
    revive: () => {
      isDead = false;
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
};

const feedOf = (ids: readonly string[]) => {
  const feed = new MemoryFeed();
  feed.publish(ids.map((id) => ({ type: 'TestLibrariesLibrary', id, title: { es: id, en: null } })));
  return feed;
};

const IDS = LIBRARIES.map(({ id }) => id);

const byText = (one: unknown, other: unknown) => JSON.stringify(one).localeCompare(JSON.stringify(other));

interface Change {
  readonly sdl?: string;
  /** Of the libraries, in place of the good ones. */
  readonly library?: TypeResolvers<LibrariesContext>;
  readonly feed?: MemoryFeed | undefined;
  readonly startHub?: StartHub;
  readonly plugin?: (plugin: Plugin) => Plugin;
}

/** The promises that a plugin breaks, with what its author is told. */
async function broken({ sdl = SDL, library = {}, feed = feedOf(IDS), ...change }: Change) {
  const TestLibrariesLibrary = { ...RESOLVERS.TestLibrariesLibrary, ...library };
  const resolverMap = { ...RESOLVERS, TestLibrariesLibrary };
  const { plugin = (same: Plugin) => same, startHub = startSmallHub } = change;
  const output = { write: () => true };
  const honest = await defineLibraries({ sdl, resolverMap, feed }, { output });
  await using subject = new PluginUnderTest(plugin(honest), startHub);
  const told: (readonly [string, unknown])[] = [];
  for (const { name, keep } of PLUGIN_PROMISES) {
    await keep(subject).catch((error) => told.push([name, error.code ?? error.message]));
  }
  return told;
}

describe('what every plugin promises', () => {
  it('is kept by a plugin that is made well', async () => {
    expect(await broken({})).toEqual([]);
  });

  it.each<[string, string, Change]>([
    [
      'has a manifest that can be published',
      'GRAFO_MANIFEST_INVALID',
      { plugin: (plugin) => ({ ...plugin, manifest: { ...plugin.manifest, version: 'one' } }) },
    ],
    [
      'is admitted to the graph, and composes with the core',
      'refused',
      { startHub: () => Promise.reject(new Error('refused')) },
    ],
    [
      'describes everything in Spanish and in English',
      'GRAFO_CONFORMANCE_UNDESCRIBED',
      { sdl: SDL.replace('Su nombre.\n\n', '') },
    ],
    ['has an example of each of its entities', 'GRAFO_CONFORMANCE_EXAMPLE_MISSING', { feed: feedOf([]) }],
    [
      'answers an entity by each of its keys',
      'GRAFO_CONFORMANCE_KEY_UNANSWERED',
      {
        sdl: SDL.replace(
          '@key(fields: "id") {\n  """\nSu id',
          '@key(fields: "id") @key(fields: "name") {\n  """\nSu id',
        ),
        library: {
          __resolveReference: ({ id }: { readonly id?: string }, { libraries }) =>
            id === undefined ? null : libraries.load(id),
        },
      },
    ],
    [
      'answers null for a key that nobody has',
      'GRAFO_CONFORMANCE_UNKNOWN_ANSWERED',
      { library: { __resolveReference: (key: object) => key } },
    ],
    [
      'answers many entities at once, each in the place of its key',
      'GRAFO_CONFORMANCE_ORDER',
      {
        plugin: (plugin) => ({
          ...plugin,
          execute: async (request) => {
            const { data, ...rest } = await plugin.execute(request);
            const entities = data?.['_entities'];
            return Array.isArray(entities)
              ? { ...rest, data: { _entities: entities.toSorted(byText) } }
              : { ...rest, ...(data && { data }) };
          },
        }),
      },
    ],
    [
      'answers every field of its examples without an error, within its deadline',
      'GRAFO_CONFORMANCE_FIELD_FAILED',
      { library: { name: () => Promise.reject(new GrafoError('GRAFO_PLUGIN_DEADLINE')) } },
    ],
    [
      'says of each entity where it comes from',
      'GRAFO_CONFORMANCE_UNSOURCED',
      { library: { provenance: () => ({ source: '' }) } },
    ],
    [
      'says of every error a code, and nothing of its inside',
      'GRAFO_CONFORMANCE_ERROR_UNCODED',
      { plugin: (plugin) => ({ ...plugin, formatError: ({ message }) => ({ message }) }) },
    ],
    [
      'says of every error a code, and nothing of its inside',
      'GRAFO_CONFORMANCE_ERROR_LEAKS',
      {
        plugin: (plugin) => ({
          ...plugin,
          formatError: ({ message, stack }) => ({ message, extensions: { code: 'FAILED', stack } }),
        }),
      },
    ],
    [
      'answers through the hub what it answers by itself',
      'GRAFO_CONFORMANCE_HUB_DIFFERS',
      {
        startHub: async (plugins) => ({
          ...(await startSmallHub(plugins)),
          query: async () => ({ data: { testLibraries: [], jurisdiction: {} } }),
        }),
      },
    ],
    [
      'takes nothing with it but its own fields when it is down',
      'GRAFO_CONFORMANCE_TAKES_DOWN',
      {
        sdl: SDL.replace(
          'testLibraries: [TestLibrariesLibrary!]\n  """\nSu sigla',
          'testLibraries: [TestLibrariesLibrary!]!\n  """\nSu sigla',
        ),
      },
    ],
    [
      'begins its feed with one record of each entity, and goes on from any of them',
      'GRAFO_CONFORMANCE_FEED_INVALID',
      {
        plugin: (plugin) => {
          const feed = feedOf(IDS);
          const read = ({ after: _any, ...request }: Parameters<MemoryFeed['read']>[0]) =>
            feed.read({ ...request, after: null });
          return { ...plugin, feed: { read } };
        },
      },
    ],
    [
      'answers every entity that its feed names',
      'GRAFO_CONFORMANCE_FEED_UNRESOLVED',
      { feed: feedOf([...IDS, 'gone']) },
    ],
  ])('is told of a plugin that does not keep: %s (%s)', async (name, code, change) => {
    expect(await broken(change)).toEqual([[name, code]]);
  });

  it('is told with what to do, in both languages', () => {
    const { fix } = reportProblem('GRAFO_CONFORMANCE_EXAMPLE_MISSING', {
      type: 'TestLibrariesLibrary',
      key: 'id',
    });
    expect(fix.en).toBe(
      'Give testPlugin { samples: { TestLibrariesLibrary: [{ id: … }] } }, or publish those entities in the feed.',
    );
    expect(fix.es).toContain('TestLibrariesLibrary: [{ id: … }]');
  });
});
