import type { AddressInfo } from 'node:net';
import type { Engine } from '@grafo-abierto/engine';
import type { SignIn, TokenVerifier } from '@grafo-abierto/identity';
import { addressProblem } from '@grafo-abierto/plugin-kit/http';
import type { OperationStore } from '@grafo-abierto/schema';
import type { SavedOperations } from './export/export-request.js';
import { type GenerationOptions, Generations } from './generations/generations.js';
import { serveGraph } from './graphql/serve-graph.js';
import { createServer } from './http/create-server.js';
import { useBodyLimits } from './http/use-body-limits.js';
import { useConsole } from './http/use-console.js';
import { useExport } from './http/use-export.js';
import { useGraphiql } from './http/use-graphiql.js';
import { useGraphql } from './http/use-graphql.js';
import { useHealthCheck } from './http/use-health-check.js';
import { type TellHandedFeeds, useHubFeeds } from './http/use-hub-feeds.js';
import { useProblems } from './http/use-problems.js';
import { type SubgraphReadiness, useReadinessCheck } from './http/use-readiness-check.js';
import { useSchemaSdl } from './http/use-schema-sdl.js';
import { useSignIn } from './http/use-sign-in.js';
import { useWellFormedRequests } from './http/use-well-formed-requests.js';
import { DEFAULT_HUB_LIMITS, type HubLimits } from './hub-limits.js';
import type { HubLog } from './hub-log.js';
import { useIdentity } from './identity/use-identity.js';
import { type PublishedKeys, useKeySets } from './identity/use-key-sets.js';
import { flushRegularly } from './operations/flush-regularly.js';
import { OperationRecorder } from './operations/operation-recorder.js';
import type { SourceStates } from './sources/source-status.type.js';
import { systemClock } from './transports/transport-clock.js';

export interface HubOptions {
  /** What answers at first; a hub without one refuses every operation until it gets one. */
  readonly engine?: Engine;
  readonly readiness: SubgraphReadiness;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly log: HubLog;
  readonly limits?: Partial<HubLimits>;
  /** Whom a token speaks for; without it everybody is nobody, and tokens are not looked at. */
  readonly verifyToken?: TokenVerifier;
  /** How people get a token in the console; without it they do not. */
  readonly signIn?: SignIn;
  /** The public keys that others need. */
  readonly keys?: PublishedKeys;
  /** Where it is recorded which operations are run, and by whom; without it none are. */
  readonly operations?: OperationStore;
  /** The operations that a reader may export by their name; none, unless told. */
  readonly savedOperations?: SavedOperations;
  /** What is known of the health of plugins, for what is told of sources beside an answer. */
  readonly sources?: SourceStates;
  /** The feeds that it hands on to an index that runs elsewhere; without it none are. */
  readonly feeds?: TellHandedFeeds | undefined;
  /** Whether a reader may ask how an answer came about; not, unless told. */
  readonly allowsExplain?: boolean;
  /** The folder of the built console, to be served at the root; without it `/graphiql` is a page of its own. */
  readonly console?: string;
}

export interface Hub extends AsyncDisposable {
  /** Its root, without a slash at the end: `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Answers every request from now on with this engine; those under way end with the one before. Rejects, and
   * goes on as before, where it cannot be served.
   */
  serve(engine: Engine, options?: GenerationOptions): Promise<void>;
  /** Stores now what was counted of the operations that were run, which else happens every few seconds. */
  flushOperations(): Promise<void>;
  /** Takes no more requests, finishes those under way, and stops. */
  close(): Promise<void>;
}

/**
 * Starts the hub: everything that it answers, as a list.
 *
 * @throws GrafoError `GRAFO_PORT_IN_USE`, `GRAFO_HOST_UNAVAILABLE`
 */
export async function createHub(options: HubOptions): Promise<Hub> {
  const { engine, readiness, host, port, log, sources, allowsExplain } = options;
  const limits = { ...DEFAULT_HUB_LIMITS, ...options.limits };
  const app = createServer(limits);
  const recorder = options.operations && new OperationRecorder({ store: options.operations, log });
  const telling = { recorder, sources, allowsExplain };
  const generations = new Generations((next) => serveGraph(next, limits, log, telling));
  if (engine) await generations.serve(engine);
  useProblems(app, log);
  useHealthCheck(app);
  useReadinessCheck(app, readiness, generations);
  useSchemaSdl(app, generations);
  if (options.keys) useKeySets(app, options.keys);
  if (options.signIn) useSignIn(app, options.signIn, () => url);
  if (options.feeds) useHubFeeds(app, options.feeds);
  if (options.console === undefined) useGraphiql(app);
  else await useConsole(app, { folder: options.console });
  await useGraphql(app, generations);
  useWellFormedRequests(app);
  if (options.verifyToken) useIdentity(app, options.verifyToken);
  useBodyLimits(app, limits);
  await useExport(app, generations, { limits, log, saved: options.savedOperations });
  const endRecording = recorder && flushRegularly(recorder, systemClock);
  const close = async () => {
    await app.close();
    await generations.close();
    await endRecording?.();
  };
  await app.listen({ host, port }).catch(async (error: unknown) => {
    await close();
    throw addressProblem(error, host, port);
  });
  const { port: bound } = app.server.address() as AddressInfo;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
  return {
    url,
    serve: (next, generation) => generations.serve(next, generation),
    flushOperations: async () => recorder?.flush(),
    close,
    [Symbol.asyncDispose]: close,
  };
}
