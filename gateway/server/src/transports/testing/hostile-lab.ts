/** A whole hub over the lab's subgraphs, each behind a real HTTP server and the transport under test. */
import type { ServerResponse } from 'node:http';
import { createEngine, type Engine, type SubgraphFailure } from '@grafo-abierto/engine';
import { composeSupergraph } from '@grafo-abierto/schema';
import type { ExecutionResult } from 'graphql';
import { createHub } from '../../create-hub.js';
import { NOBODY } from '../../identity/testing/nobody.js';
import { SourceWatch } from '../../sources/source-watch.js';
import { createSubgraphTransport, type SubgraphTransport } from '../create-subgraph-transport.js';
import type { TransportLimits } from '../transport-limits.js';
import { LAB_SUBGRAPHS } from './lab-subgraphs.js';
import { ManualClock } from './manual-clock.js';
import { type Asked, sendJson, startTestServer, type TestServer } from './test-server.js';

export type SubgraphName = keyof typeof LAB_SUBGRAPHS;

/** What the plugin does in place of its honest answer. */
export type Misbehave = (
  response: ServerResponse,
  honest: ExecutionResult,
  /** Lets the deadlines pass that are running. */
  expire: () => void,
  asked: Asked,
) => unknown;

export interface Lab extends AsyncDisposable {
  readonly servers: Readonly<Record<SubgraphName, TestServer>>;
  readonly transports: Readonly<Record<SubgraphName, SubgraphTransport>>;
  /** What the engine told the operator. */
  readonly failures: readonly SubgraphFailure[];
  /** What the plugin's transport told the operator by itself. */
  readonly partFailures: readonly unknown[];
  /** What the hub told the operator: only what is wrong with the hub itself. */
  readonly hubErrors: readonly string[];
  /** As a reader does, by HTTP; fails if the hub answers with anything but 200. */
  ask(query: string, headers?: Readonly<Record<string, string>>): Promise<ExecutionResult>;
}

export async function openLab(misbehave: Misbehave, limits: Partial<TransportLimits> = {}): Promise<Lab> {
  const open = new AsyncDisposableStack();
  const failures: SubgraphFailure[] = [];
  const partFailures: unknown[] = [];
  const clocks = { places: new ManualClock(), census: new ManualClock(), plugin: new ManualClock() };
  const servers = await startServers(open, misbehave, () => clocks.plugin.expire());
  const reach = (name: SubgraphName) =>
    open.use(
      createSubgraphTransport({
        name,
        url: servers[name].url,
        clock: clocks[name],
        ...(name === 'plugin' && { limits, onPartFailure: (cause) => partFailures.push(cause) }),
      }),
    );
  const transports = { places: reach('places'), census: reach('census'), plugin: reach('plugin') };
  const engine = createEngine({
    supergraphSdl: composeLab(servers),
    transportOf: new SourceWatch().over(
      ({ name }) => transports[name as SubgraphName].send,
      (name) => name !== 'plugin',
    ),
    onSubgraphFailure: (failure) => failures.push(failure),
  });
  const { url, hubErrors } = await startHub(open, engine);
  return {
    servers,
    transports,
    failures,
    partFailures,
    hubErrors,
    ask: (query, headers) => askHub(url, query, headers),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

async function startServers(open: AsyncDisposableStack, misbehave: Misbehave, expire: () => void) {
  const start = async (name: SubgraphName) =>
    open.use(
      await startTestServer(async (response, asked) => {
        const honest = await LAB_SUBGRAPHS[name].answer(asked);
        if (name !== 'plugin') sendJson(response, honest);
        else await misbehave(response, honest, expire, asked);
      }),
    );
  return { places: await start('places'), census: await start('census'), plugin: await start('plugin') };
}

async function startHub(open: AsyncDisposableStack, engine: Engine) {
  const hubErrors: string[] = [];
  const log = { info: () => undefined, error: (message: string) => hubErrors.push(message) };
  const readiness = async () => ({});
  const hub = await createHub({
    engine,
    readiness,
    host: '127.0.0.1',
    port: 0,
    log,
    allowsExplain: true,
    ...NOBODY,
  });
  open.use(hub);
  return { url: hub.url, hubErrors };
}

async function askHub(
  url: string,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ExecutionResult> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  if (response.status !== 200) throw new Error(`The hub answered with ${response.status}.`);
  return (await response.json()) as ExecutionResult;
}

function composeLab(servers: Readonly<Record<SubgraphName, TestServer>>): string {
  return composeSupergraph(
    Object.entries(LAB_SUBGRAPHS).map(([name, { sdl }]) => ({
      name,
      sdl,
      url: servers[name as SubgraphName].url,
    })),
  ).sdl;
}
