import { setImmediate as rest } from 'node:timers/promises';
import { createComposer } from '@grafo-abierto/composition';
import { createEngineInSteps, type EngineOptions, type SubgraphFailure } from '@grafo-abierto/engine';
import { checkAddress } from '@grafo-abierto/plugin-kit/http';
import {
  createHub,
  type Hub,
  type HubLog,
  openRemoteGraph,
  type RemoteGraphEvent,
  SourceWatch,
  type SubgraphReadiness,
} from '@grafo-abierto/server';
import type { NamedAddress } from '@grafo-abierto/subgraph-kit/process';
import { Closers, operatorLanguage, stopOnSignal } from '@grafo-abierto/subgraph-kit/process';
import { logSubgraphFailure } from '../start/log-subgraph-failure.js';
import { SAY, sayEvent } from '../start/say-start.js';
import { openSupergraphFile } from './open-supergraph-file.js';

export interface GatewayRequest {
  /** The path of a supergraph, or the subgraphs to compose. */
  readonly graph: string | readonly NamedAddress[];
  readonly port: number;
  readonly host: string;
  /** Whether readers may ask how an answer came about. */
  readonly explain: boolean;
}

/** `grafo gateway`: serves a graph that has nothing to do with this project's, until a signal ends it. */
export async function runGateway(request: GatewayRequest): Promise<void> {
  const language = operatorLanguage(process.env);
  const say = SAY[language];
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const log: HubLog = { info: print, error: (message) => process.stderr.write(`${message}\n`) };
  const stop = stopOnSignal(process, () => performance.now());
  const closers = new Closers();
  try {
    await checkAddress(request.host, request.port);
    const { url, ready } = await openGateway(request, log, closers, language);
    await Promise.race([stop, ready.then(() => print(say.ready(url)))]);
    await stop;
    print(say.stopping);
  } finally {
    await closers.close();
  }
  print(say.stopped);
}

interface OpenedGateway {
  readonly url: string;
  readonly ready: Promise<void>;
}

function openGateway(
  { graph, port, host, explain }: GatewayRequest,
  log: HubLog,
  closers: Closers,
  language: 'es' | 'en',
): Promise<OpenedGateway> {
  const openHub = async (readiness: SubgraphReadiness): Promise<Hub> => {
    const hub = await createHub({ readiness, host, port, log, allowsExplain: explain });
    closers.add(() => hub.close());
    return hub;
  };
  return typeof graph === 'string'
    ? openFile(graph, openHub, log, closers)
    : openSubgraphs(graph, openHub, log, closers, language);
}

type OpenHub = (readiness: SubgraphReadiness) => Promise<Hub>;

async function openFile(
  path: string,
  openHub: OpenHub,
  log: HubLog,
  closers: Closers,
): Promise<OpenedGateway> {
  const file = openSupergraphFile(path, log);
  closers.add(() => file.close());
  const hub = await openHub(file.readiness);
  const onSubgraphFailure = (failure: SubgraphFailure) => logSubgraphFailure(failure, log);
  const sources = new SourceWatch();
  const ready = file.follow((supergraphSdl, transportOf) =>
    serve(hub, { supergraphSdl, transportOf: sources.over(transportOf), onSubgraphFailure }),
  );
  return { url: hub.url, ready };
}

async function openSubgraphs(
  subgraphs: readonly NamedAddress[],
  openHub: OpenHub,
  log: HubLog,
  closers: Closers,
  language: 'es' | 'en',
): Promise<OpenedGateway> {
  const store = { read: () => undefined, write: () => undefined };
  const onEvent = (event: RemoteGraphEvent) => log.info(sayEvent(event, language));
  const graph = await openRemoteGraph({ subgraphs, store, onEvent, compose: createComposer().compose });
  closers.add(() => graph.close());
  const hub = await openHub(graph.readiness);
  const onSubgraphFailure = (failure: SubgraphFailure) => {
    graph.suspect(failure);
    logSubgraphFailure(failure, log);
  };
  const sources = new SourceWatch();
  const ready = graph.follow(({ sdl: supergraphSdl }) => {
    const transportOf = sources.over(graph.transportOf);
    return serve(hub, { supergraphSdl, transportOf, onSubgraphFailure });
  });
  return { url: hub.url, ready };
}

/** The graph before goes on answering while the engine of the next is made. */
async function serve(hub: Hub, options: EngineOptions): Promise<void> {
  await hub.serve(await createEngineInSteps(options, rest));
}
