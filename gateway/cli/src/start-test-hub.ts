import { createHub, createInProcessTransport, type HubLog } from '@grafo-abierto/server';
import { type Outside, provisionSchemas } from '@grafo-abierto/subgraph-kit';
import { createTestDatabase } from '@grafo-abierto/subgraph-kit/embedded-postgres';
import { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { ExecutionResult } from 'graphql';
import { CORE_SUBGRAPHS } from './core-subgraphs.js';
import { createTestIdentity, type TestIdentity } from './identity/test-identity.js';
import { composeEngine } from './start/compose-engine.js';
import { closeSubgraphs, openSubgraphs } from './start/open-subgraphs.js';

export interface TestHub extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** An administrator's URL of the hub's database. */
  readonly databaseUrl: string;
  /** What the hub has told its operator since it started. */
  readonly errors: readonly string[];
  /** @param token of who asks; nobody without one */
  query(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    token?: string,
  ): Promise<ExecutionResult>;
  /** A token of the hub's own issuer, for a scope such as `editor:AR-M`. */
  token(scope: string, claims?: { readonly office?: string; readonly name?: string }): Promise<string>;
  /** What it signs with. */
  readonly keys: TestIdentity['keys'];
  /** Makes a subgraph answer nothing, as if its process had died, until it is revived. */
  kill(subgraph: string): void;
  revive(subgraph: string): void;
  close(): Promise<void>;
}

/**
 * A whole hub with the core's subgraphs and starter data, over HTTP on a free port, in a database of its own.
 *
 * @param postgresUrl an administrator's URL of a PostgreSQL where databases may be made
 * @param outside what its subgraphs reach when they do something by themselves; without it they do nothing
 */
export async function startTestHub(postgresUrl: string, outside?: Outside): Promise<TestHub> {
  const closers = new Closers();
  const database = await createTestDatabase(postgresUrl);
  closers.add(() => database.drop());
  const urls = await provisionSchemas(
    database.url,
    CORE_SUBGRAPHS.map(({ name }) => name),
  );
  const silent = { opened: () => undefined, loaded: () => undefined };
  const subgraphs = await openSubgraphs(CORE_SUBGRAPHS, urls, silent);
  closers.add(() => closeSubgraphs(subgraphs));
  const errors: string[] = [];
  const log: HubLog = { info: () => undefined, error: (message) => errors.push(message) };
  const dead = new Set<string>();
  const engine = composeEngine(
    subgraphs.map(({ name, sdl, execute }) => {
      const transport = createInProcessTransport(name, execute, log);
      return {
        name,
        sdl,
        transport: (request) => {
          if (dead.has(name)) throw new Error(`connect ECONNREFUSED ${name}`);
          return transport(request);
        },
      };
    }),
  );
  const readiness = async () => Object.fromEntries(subgraphs.map(({ name }) => [name, !dead.has(name)]));
  const identity = createTestIdentity();
  const hub = await createHub({ engine, readiness, host: '127.0.0.1', port: 0, log, ...identity });
  closers.add(() => hub.close());
  if (outside !== undefined) for (const subgraph of subgraphs) subgraph.startBackground(outside);
  const close = () => closers.close();
  return {
    url: hub.url,
    databaseUrl: database.url,
    errors,
    query: (query, variables = {}, token) => postQuery(hub.url, { query, variables }, token),
    token: identity.token,
    keys: identity.keys,
    kill: (name) => dead.add(name),
    revive: (name) => dead.delete(name),
    close,
    [Symbol.asyncDispose]: close,
  };
}

async function postQuery(url: string, body: object, token: string | undefined): Promise<ExecutionResult> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as ExecutionResult;
}
