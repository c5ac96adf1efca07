import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createEngine, type Engine, type SubgraphFailure, type SubgraphRequest } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHub } from '../create-hub.js';
import { manyStones, StoneGraph } from '../export/testing/stones.js';
import { HubContext } from '../identity/hub-context.js';
import { NOBODY } from '../identity/testing/nobody.js';
import { createSubgraphTransport } from '../transports/create-subgraph-transport.js';
import { LAB_SUBGRAPHS, WHOLE } from '../transports/testing/lab-subgraphs.js';
import { testRequest } from '../transports/testing/test-request.js';
import { sendJson, startTestServer, type TestServer } from '../transports/testing/test-server.js';
import { SourceWatch } from './source-watch.js';

type Name = keyof typeof LAB_SUBGRAPHS;
const NAMES: readonly Name[] = ['places', 'census', 'plugin'];
const QUERY = '{ places { id name population budget mayor } }';

let open: AsyncDisposableStack;
beforeEach(() => {
  open = new AsyncDisposableStack();
});
afterEach(() => open.disposeAsync());

async function serve(engine: Engine): Promise<string> {
  const log = { info: () => undefined, error: () => undefined };
  const options = { engine, log, readiness: async () => ({}), host: '127.0.0.1', port: 0, ...NOBODY };
  return open.use(await createHub(options)).url;
}

/** Asks, and does not wait for the answer. */
async function ask(url: string, path: string, query: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  open.defer(() => void socket.destroy());
  await once(socket, 'connect');
  const body = JSON.stringify({ query });
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: hub\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return socket;
}

/** Three subgraphs over HTTP, of which the first answers when it is told to. */
async function startLab() {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const servers = {} as Record<Name, TestServer>;
  for (const name of NAMES)
    servers[name] = open.use(
      await startTestServer(async (response, asked) => {
        if (name === 'places') await released;
        sendJson(response, await LAB_SUBGRAPHS[name].answer(asked));
      }),
    );
  const supergraph = composeSupergraph(
    NAMES.map((name) => ({ name, sdl: LAB_SUBGRAPHS[name].sdl, url: servers[name].url })),
  );
  const requests: SubgraphRequest[] = [];
  const failures: SubgraphFailure[] = [];
  const engine = createEngine({
    supergraphSdl: supergraph.sdl,
    transportOf: new SourceWatch().over(({ name, url }) => {
      const { send } = open.use(createSubgraphTransport({ name, url }));
      return (request) => {
        requests.push(request);
        return send(request);
      };
    }),
    onSubgraphFailure: (failure) => failures.push(failure),
  });
  /** Whether the reader of the first request has hung up, as the hub sees it. */
  const isFirstGone = () => (requests[0]?.context as HubContext | undefined)?.isGone;
  return { url: await serve(engine), servers, requests, failures, release, isFirstGone };
}

describe('a reader who hangs up in the middle of a request', () => {
  it('has nothing more fetched', async () => {
    const { url, servers, requests, failures, release, isFirstGone } = await startLab();
    const reader = await ask(url, '/graphql', QUERY);
    await expect.poll(() => requests.length).toBe(1);
    expect(isFirstGone()).toBe(false);
    reader.destroy();
    await expect.poll(isFirstGone).toBe(true);
    release();
    await expect.poll(() => failures.map(({ subgraph }) => subgraph).sort()).toEqual(['census', 'plugin']);
    expect(failures.map(({ cause }) => cause)).toMatchObject([{ reason: 'gone' }, { reason: 'gone' }]);
    expect([servers.census.asked, servers.plugin.asked]).toEqual([[], []]);
  });

  it('takes nothing from another who waits for the same fetch', async () => {
    const { url, servers, requests, failures, release, isFirstGone } = await startLab();
    const reader = await ask(url, '/graphql', QUERY);
    await expect.poll(() => requests.length).toBe(1);
    const other = fetch(`${url}/graphql?query=${encodeURIComponent(QUERY)}`);
    await expect.poll(() => requests.length).toBe(2);
    reader.destroy();
    await expect.poll(isFirstGone).toBe(true);
    release();
    expect(await (await other).json()).toEqual({ data: { places: WHOLE } });
    await expect.poll(() => failures.length).toBe(2);
    expect(servers.places.asked).toHaveLength(1);
    expect(requests.slice(2).map(({ context }) => (context as HubContext).isGone)).toEqual([false, false]);
  });

  it('has what was to be written written', async () => {
    const asked: string[] = [];
    const watch = new SourceWatch().over(() => ({ kind }) => {
      asked.push(kind);
      return { data: {} };
    });
    const transport = watch({ name: 'places', url: 'http://places.example' });
    const context = new HubContext(null, { destroyed: true, writableFinished: false });
    expect(() => transport(testRequest({ context }))).toThrow('the reader has hung up');
    await transport(testRequest({ context, kind: 'mutation' }));
    expect([asked, context.sources]).toEqual([['mutation'], undefined]);
  });

  it('is known to have gone by whatever is asked for an export', async () => {
    const graph = new StoneGraph();
    graph.stones = manyStones(250);
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    graph.beforeAnswer = () => released;
    const contexts: unknown[] = [];
    const execute: Engine['execute'] = (operation) => {
      contexts.push(operation.context);
      return graph.engine.execute(operation);
    };
    const url = await serve({ ...graph.engine, execute });
    const reader = await ask(url, '/export?format=ndjson', '{ stones { edges { node { id } } } }');
    await expect.poll(() => contexts.length).toBe(1);
    const [context] = contexts as HubContext[];
    expect(context?.isGone).toBe(false);
    reader.destroy();
    await expect.poll(() => context?.isGone).toBe(true);
    release();
  });
});

it('a reader who has all of the answer is not taken for one who has hung up', () => {
  expect(new HubContext(null, { destroyed: true, writableFinished: true }).isGone).toBe(false);
  expect(new HubContext(null).isGone).toBe(false);
});
