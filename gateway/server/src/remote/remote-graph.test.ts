import { createEngine } from '@grafo-abierto/engine';
import { type ComposedSupergraph, composeSupergraph } from '@grafo-abierto/schema';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHub, type Hub } from '../create-hub.js';
import { NOBODY } from '../identity/testing/nobody.js';
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';
import { CORE, LAB_SUBGRAPHS, WHOLE } from '../transports/testing/lab-subgraphs.js';
import { testRequest } from '../transports/testing/test-request.js';
import { sendJson, startTestServer, type TestServer } from '../transports/testing/test-server.js';
import type { TransportClock } from '../transports/transport-clock.js';
import {
  openRemoteGraph,
  type RemoteGraph,
  type RemoteGraphOptions,
  type Serve,
} from './open-remote-graph.js';
import type { RemoteGraphEvent } from './remote-graph-event.js';

type Name = keyof typeof LAB_SUBGRAPHS;
const NAMES: readonly Name[] = ['places', 'census', 'plugin'];
const QUERY = '{ places { id name population budget mayor } }';
const MORE = 'type Query { more: Int }';

/** Nothing takes too long, pauses are over at once, and the next look comes when a test says so. */
class LookClock implements TransportClock {
  lookAgain: () => void = () => undefined;

  after(milliseconds: number, callback: () => void): () => void {
    if (milliseconds < 1_000) queueMicrotask(callback);
    if (milliseconds === 1_000 || milliseconds === 10_000) this.lookAgain = callback;
    return () => undefined;
  }

  random(): number {
    return 0.5;
  }
}

describe('the graph of subgraphs that run elsewhere', () => {
  let servers: Record<Name, TestServer>;
  let opened: AsyncDisposableStack;
  let clock: LookClock;
  const down = new Set<Name>();
  const sdl = new Map<Name, string>();
  let events: RemoteGraphEvent[];
  let kept: string | undefined;
  let served: ComposedSupergraph[];
  beforeEach(async () => {
    opened = new AsyncDisposableStack();
    clock = new LookClock();
    events = [];
    served = [];
    kept = undefined;
    down.clear();
    sdl.clear();
    const started = await Promise.all(NAMES.map(async (name) => [name, await serve(name)] as const));
    servers = Object.fromEntries(started) as Record<Name, TestServer>;
  });
  afterEach(() => opened.disposeAsync());

  async function serve(name: Name): Promise<TestServer> {
    const { answer, sdl: own } = LAB_SUBGRAPHS[name];
    const server = await startTestServer(async (response, asked) => {
      if (down.has(name)) return response.socket?.destroy();
      const isLook = asked.query.includes('_service');
      return sendJson(
        response,
        isLook ? { data: { _service: { sdl: sdl.get(name) ?? own } } } : await answer(asked),
      );
    });
    return opened.use(server);
  }

  async function open(names = NAMES, options: Pick<RemoteGraphOptions, 'compose'> = {}) {
    const graph = await openRemoteGraph({
      ...options,
      subgraphs: names.map((name) => ({ name, url: servers[name].url })),
      store: {
        read: () => kept,
        write(text) {
          kept = text;
        },
      },
      onEvent: (event) => events.push(event),
      clock,
    });
    return opened.use(graph);
  }

  /** Opened, and followed by a hub that takes all. */
  async function follow(names = NAMES) {
    const graph = await open(names);
    await graph.follow(note);
    return graph;
  }

  const note: Serve = async (supergraph) => void served.push(supergraph);
  const sdlServed = () => served.at(-1)?.sdl ?? '';
  const serveOn = (graph: RemoteGraph, hub: Hub) =>
    graph.follow(({ sdl: supergraphSdl }) =>
      hub.serve(createEngine({ supergraphSdl, transportOf: graph.transportOf })),
    );

  const kinds = () => events.map(({ kind }) => kind);
  const hashOfAll = () =>
    composeSupergraph(NAMES.map((name) => ({ name, url: servers[name].url, sdl: LAB_SUBGRAPHS[name].sdl })))
      .hash;

  /** What a start finds that comes after a good one. */
  async function startedBefore() {
    await (await follow()).close();
    events = [];
    served = [];
  }

  it('is composed of what they say, and kept with its hash', async () => {
    await follow();
    expect(served).toMatchObject([{ hash: hashOfAll() }]);
    expect(kinds()).toEqual(['up', 'up', 'up', 'composed']);
    expect(kept).toMatch(`# supergraph ${hashOfAll()} of places census plugin\n`);
  });

  it.each(NAMES)(
    'is the last good one when %s is down at the start, and answers in full when it returns',
    async (dead) => {
      await startedBefore();
      down.add(dead);
      const graph = await follow();
      expect(served).toMatchObject([{ hash: hashOfAll() }]);
      const supergraphSdl = sdlServed();
      expect(kinds().sort()).toEqual(['down', 'kept', 'up', 'up']);
      expect(await graph.readiness()).toEqual({ places: true, census: true, plugin: true, [dead]: false });
      const { transportOf } = graph;
      const engine = createEngine({ supergraphSdl, transportOf, onSubgraphFailure: graph.suspect });
      const ask = () => engine.execute({ document: parse(QUERY), context: undefined });
      // Its circuit opens.
      for (let time = 0; time < 6; time++) expect((await ask()).errors).toBeDefined();
      down.delete(dead);
      await graph.readiness();
      expect(await ask()).toEqual({ data: { places: WHOLE } });
      expect(kinds().filter((kind) => kind === 'changed')).toEqual([]);
    },
  );

  it('looks again by itself at one that is down', async () => {
    await startedBefore();
    down.add('census');
    await follow();
    down.delete('census');
    const asked = servers.census.asked.length;
    clock.lookAgain();
    await expect.poll(() => kinds().at(-1)).toBe('up');
    expect(servers.census.asked.length).toBe(asked + 1);
  });

  it('sees at once that one is down that a reader got no answer of', async () => {
    const graph = await open();
    down.add('census');
    const failed = Promise.resolve(graph.transportOf({ name: 'census' })(testRequest()));
    await failed.catch((cause: unknown) =>
      graph.suspect({ subgraph: 'census', cause, request: testRequest() }),
    );
    await expect.poll(() => events.at(-1)).toMatchObject({ kind: 'down', subgraph: 'census' });
  });

  it('is not looked at because of a reader who has hung up', async () => {
    const graph = await open();
    const before = servers.census.asked.length;
    const cause = new SubgraphTransportError('gone');
    graph.suspect({ subgraph: 'census', cause, request: testRequest() });
    // Which waits for a look that is under way.
    await graph.close();
    expect(servers.census.asked.length).toBe(before);
  });

  it('is none while one is down and there never was a good one: the hub lives, is not ready, and says why', async () => {
    down.add('plugin');
    const graph = await open();
    expect(events.at(-1)).toEqual({ kind: 'waiting', subgraphs: ['plugin'] });
    const log = { info: () => undefined, error: () => undefined };
    const hub = opened.use(
      await createHub({ readiness: graph.readiness, host: '127.0.0.1', port: 0, log, ...NOBODY }),
    );
    const status = async (path: string) => (await fetch(hub.url + path)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 503]);
    const refused = await fetch(`${hub.url}/graphql?query={places{id}}`);
    expect([refused.status, await refused.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'GRAFO_SUPERGRAPH_MISSING' } }] },
    ]);
    expect(await status('/schema.graphql')).toBe(503);

    const followed = serveOn(graph, hub);
    down.delete('plugin');
    clock.lookAgain();
    await followed;
    expect([await status('/readyz'), await status('/schema.graphql')]).toEqual([200, 200]);
    const answer = await fetch(`${hub.url}/graphql?query={places{id name population}}`);
    expect(await answer.json()).toEqual({ data: { places: CORE } });
  });

  it('is another one as soon as a schema changes, and the next start begins with that', async () => {
    const graph = await follow();
    sdl.set('census', LAB_SUBGRAPHS.census.sdl + MORE);
    await graph.readiness();
    await graph.readiness();
    expect(kinds().filter((kind) => kind === 'changed')).toHaveLength(1);
    expect(served.map(({ sdl: text }) => text.includes('more: Int'))).toEqual([false, true]);
    await graph.close();
    down.add('places');
    await follow();
    expect(sdlServed()).toContain('more: Int');
    expect(kinds().at(-1)).toBe('kept');
  });

  it('changes what a hub answers, without a restart', async () => {
    const graph = await open();
    const log = { info: () => undefined, error: () => undefined };
    const hub = opened.use(
      await createHub({ readiness: graph.readiness, host: '127.0.0.1', port: 0, log, ...NOBODY }),
    );
    await serveOn(graph, hub);
    const askMore = async () => (await fetch(`${hub.url}/graphql?query={more}`)).status;
    expect(await askMore()).toBe(400);
    sdl.set('census', LAB_SUBGRAPHS.census.sdl + MORE);
    await graph.readiness();
    expect(await askMore()).toBe(200);
  });

  it('stays what it was, also for the next start, where the hub cannot serve the new one', async () => {
    const graph = await open();
    await graph.follow(async (supergraph) => {
      if (supergraph.sdl.includes('more: Int')) throw new Error('It does not build.');
      served.push(supergraph);
    });
    sdl.set('census', LAB_SUBGRAPHS.census.sdl + MORE);
    await graph.readiness();
    await graph.readiness();
    expect(kinds().filter((kind) => kind === 'refused')).toHaveLength(1);
    expect(served).toHaveLength(1);
    expect(kept).toMatch(hashOfAll());
  });

  it.each([
    ['does not fit the others', 'type Place @key(fields: "id") { id: Int! population: String }'],
    ['cannot be read', 'type {'],
  ])('stays when a schema %s, and tells it once', async (_what, changed) => {
    const graph = await follow();
    sdl.set('census', changed);
    await graph.readiness();
    await graph.readiness();
    expect(kinds().filter((kind) => kind === 'refused')).toHaveLength(1);
    expect(kept).toMatch(hashOfAll());
  });

  it('is composed at a later look where that failed for another reason than what they say, which is told once', async () => {
    let isAway = true;
    const compose: RemoteGraphOptions['compose'] = async (schemas) => {
      if (isAway) throw new Error('the registry is away');
      return composeSupergraph(schemas);
    };
    const graph = await open(NAMES, { compose });
    const followed = graph.follow(note);
    await graph.readiness();
    await graph.readiness();
    isAway = false;
    await graph.readiness();
    await followed;
    expect(served).toMatchObject([{ hash: hashOfAll() }]);
    expect(kinds().filter((kind) => kind === 'refused')).toHaveLength(1);
  });

  it.each([
    ['whose text somebody changed', (text: string) => text.replace('Place', 'Plaza')],
    ['that is cut', (text: string) => text.slice(0, 400)],
    ['that is empty', () => ''],
  ])('never is a kept one %s', async (_what, damage) => {
    await startedBefore();
    kept = damage(kept ?? '');
    down.add('plugin');
    await open();
    expect(kinds()).toContain('store-failed');
    expect(events.at(-1)).toEqual({ kind: 'waiting', subgraphs: ['plugin'] });
  });

  it('never is a kept one with a subgraph that the operator took away', async () => {
    await startedBefore();
    down.add('census');
    await open(['places', 'census']);
    expect(events.at(-1)).toEqual({ kind: 'waiting', subgraphs: ['census'] });
  });

  it('is there although it cannot be kept', async () => {
    const graph = await openRemoteGraph({
      subgraphs: NAMES.map((name) => ({ name, url: servers[name].url })),
      store: {
        read: () => undefined,
        write() {
          throw new Error('the disk is full');
        },
      },
      onEvent: (event) => events.push(event),
    });
    opened.use(graph);
    await graph.follow(note);
    expect(served).toMatchObject([{ hash: hashOfAll() }]);
    expect(kinds()).toContain('store-failed');
  });
});
