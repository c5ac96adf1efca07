import type { PublishedGraph } from '@grafo-abierto/registry';
import { composeSupergraph, GrafoError } from '@grafo-abierto/schema';
import type { PluginTransports } from '@grafo-abierto/server';
import { expect, it } from 'vitest';
import type { HubRegistry } from './open-hub-registry.js';
import { serveEmbedded } from './serve-embedded.js';

const SDL = 'type Query { places: Int }';
const LAST: PublishedGraph = {
  ...composeSupergraph([{ name: 'places', url: 'inproc://places', sdl: SDL }]),
  number: 7,
  members: [],
  manifests: new Map(),
  coreSchemas: [],
};

/** A hub whose graph cannot be composed. */
async function start(last: PublishedGraph | undefined) {
  const served: (number | undefined)[] = [];
  const followed: number[] = [];
  const happened: string[] = [];
  const transport = async () => ({ data: null });
  const registry = {
    subgraph: { name: 'hub' },
    transport,
    connect: () => undefined,
    compose: () => Promise.reject(new GrafoError('GRAFO_COMPOSITION_TIMEOUT', { seconds: 180 })),
    last: async () => last,
    follow: (number: number) => followed.push(number),
  } as unknown as HubRegistry;
  const lease = () => ({
    transportOf: () => transport,
    ready: async () => undefined,
    release: async () => undefined,
  });
  await serveEmbedded({
    hub: { serve: async (_engine, options = {}) => void served.push(options.number) },
    subgraphs: [],
    registry,
    transportOf: () => transport,
    plugins: {
      lease,
      noteFailure: () => undefined,
      onHealth: () => undefined,
    } as unknown as PluginTransports,
    feeds: { serve: () => undefined },
    happened: ({ kind }) => happened.push(kind),
    log: { info: () => undefined, error: () => undefined },
  });
  return { served, followed, happened };
}

it('starts with the last good graph where none can be composed now, says so, and follows what comes', async () => {
  expect(await start(LAST)).toEqual({ served: [7], followed: [7], happened: ['refused', 'kept'] });
});

it('does not start where there never was one, and says why', async () => {
  await expect(start(undefined)).rejects.toMatchObject({ code: 'GRAFO_COMPOSITION_TIMEOUT' });
});
