/** A supergraph in a file that somebody else composes: served, watched, and served anew when it changes. */
import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Transport } from '@grafo-abierto/engine';
import { GrafoError } from '@grafo-abierto/schema';
import {
  createSubgraphTransport,
  type HubLog,
  type SubgraphReadiness,
  type SubgraphTransport,
} from '@grafo-abierto/server';
import { describeFailure } from '@grafo-abierto/subgraph-kit/process';

export type TransportOf = (subgraph: { readonly name: string; readonly url: string }) => Transport;

type ServeFile = (supergraphSdl: string, transportOf: TransportOf) => Promise<void>;

export interface SupergraphFile {
  /** Settles when it is served for the first time. @throws GrafoError `GRAFO_SUPERGRAPH_UNREADABLE` */
  follow(serve: ServeFile): Promise<void>;
  readonly readiness: SubgraphReadiness;
  close(): Promise<void>;
}

/** Milliseconds between two looks at the file: a watch by events misses files on network disks. */
const INTERVAL = 1_000;
/** Milliseconds for a subgraph to say that it is there. */
const PATIENCE = 2_000;

export function openSupergraphFile(path: string, log: HubLog): SupergraphFile {
  const transports = new Map<string, SubgraphTransport>();
  let current: readonly (readonly [name: string, transport: SubgraphTransport])[] = [];
  let served = '';
  const update = async (serve: ServeFile) => {
    const used = new Map<string, SubgraphTransport>();
    const transportOf: TransportOf = ({ name, url }) => {
      const key = `${name} ${url}`;
      const transport = transports.get(key) ?? createSubgraphTransport({ name, url });
      transports.set(key, transport);
      used.set(name, transport);
      return transport.send;
    };
    const sdl = await readFile(path, 'utf8');
    if (sdl === served) return;
    await serve(sdl, transportOf);
    served = sdl;
    current = [...used];
  };
  let turn: Promise<unknown> = Promise.resolve();
  // What is there last is served last, however long one takes to be made ready.
  const inTurn = (serve: ServeFile) => {
    const done = turn.then(() => update(serve));
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    async follow(serve) {
      await inTurn(serve).catch(refuse(path));
      watchFile(path, { interval: INTERVAL, persistent: false }, () => {
        inTurn(serve)
          .catch(refuse(path))
          .catch((error: unknown) => log.error(describeFailure(error, process.env)));
      });
    },
    async readiness() {
      const asked = current.map(async ([name, transport]) => [name, await isThere(transport)] as const);
      return Object.fromEntries(await Promise.all(asked));
    },
    async close() {
      unwatchFile(path);
      await Promise.all([...transports.values()].map((transport) => transport.close()));
    },
  };
}

function refuse(file: string): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof GrafoError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new GrafoError('GRAFO_SUPERGRAPH_UNREADABLE', { file, detail }, { cause });
  };
}

async function isThere(transport: SubgraphTransport): Promise<boolean> {
  const request = { query: '{ __typename }', variables: {}, kind: 'query', context: undefined } as const;
  const ask = async () => typeof (await transport.send(request)).data?.['__typename'] === 'string';
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
  return Promise.race([ask().catch(() => false), late]);
}
