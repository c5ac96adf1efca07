/** Fetches from addresses that others gave us: portals, registers, a page to import. */
import { Agent } from 'undici';
import { type FetchClock, pause, systemFetchClock } from './fetch-clock.js';
import { connectionFault } from './fetch-fault.js';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.js';
import { fetchOnce } from './fetch-once.js';
import type { FetchAnswer, FetchRequest, FetchStream } from './fetch-request.type.js';
import { guardedConnect } from './guarded-connect.js';
import { type ResolveHost, systemResolveHost, trustingLookup } from './guarded-lookup.js';
import { HostTurns } from './host-turns.js';
import type { Attempt } from './open-answer.js';
import { openOnce } from './open-once.js';
import { readAddress } from './read-address.js';
import { retryPause } from './retry-pause.js';

export interface GuardedHttpOptions {
  /**
   * Origins that may be asked without https and at any address, each by name: `http://127.0.0.1:5000`. Only an
   * operator may give them; none unless said.
   */
  readonly localOrigins?: readonly string[];
  /** Origins that may be asked without https, each by name; their addresses are guarded like any other. */
  readonly plainOrigins?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: FetchClock;
  readonly resolveHost?: ResolveHost;
}

export interface GuardedHttp extends AsyncDisposable {
  /**
   * One request at a time for each host; what passes (a broken connection, 429, 503 and the like) is tried
   * again.
   *
   * @throws GrafoError `GRAFO_FETCH_…`, or the signal's reason
   */
  get(url: string, request?: FetchRequest): Promise<FetchAnswer>;
  /**
   * The same for an answer that is too large to hold: tried again until its first bytes come, and then read as
   * it comes. The host's turn lasts until the stream is read to its end, broken or disposed.
   *
   * @throws GrafoError `GRAFO_FETCH_…`, or the signal's reason
   */
  open(url: string, request?: FetchRequest): Promise<FetchStream>;
  close(): Promise<void>;
}

export function createGuardedHttp(options: GuardedHttpOptions = {}): GuardedHttp {
  const { clock = systemFetchClock, resolveHost = systemResolveHost } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const localOrigins = originsOf(options.localOrigins);
  const plainOrigins = new Set([...localOrigins, ...originsOf(options.plainOrigins)]);
  const guarded = openGuardedAgent(resolveHost);
  const local = new Agent({ ...AGENT_OPTIONS, connect: { lookup: trustingLookup(resolveHost) } });
  const turns = new HostTurns();
  const close = async () => {
    await Promise.all([guarded.destroy(), local.destroy()]);
  };
  const attempts = async <Result>(
    url: URL,
    request: FetchRequest,
    once: (attempt: Attempt) => Promise<Result>,
  ): Promise<Result> => {
    const agent = localOrigins.has(url.origin) ? local : guarded;
    for (let attempt = 1; ; attempt++) {
      try {
        return await once({ url, agent, request, limits, clock });
      } catch (cause) {
        if (request.signal?.aborted) throw request.signal.reason;
        const fault = connectionFault(url, cause);
        const milliseconds = retryPause(attempt, fault, limits, clock);
        if (milliseconds === undefined) throw fault.problem;
        request.onRetry?.(milliseconds, fault.problem.code);
        await pause(clock, milliseconds, request.signal);
      }
    }
  };
  return {
    async get(text, request = {}) {
      const url = readAddress(text, plainOrigins);
      return turns.take(url.host, () => attempts(url, request, fetchOnce));
    },
    async open(text, request = {}) {
      const url = readAddress(text, plainOrigins);
      const opened = Promise.withResolvers<FetchStream>();
      const turn = turns.take(url.host, async () => {
        const ended = Promise.withResolvers<void>();
        opened.resolve(await attempts(url, request, (attempt) => openOnce(attempt, ended.resolve)));
        await ended.promise;
      });
      turn.catch(opened.reject);
      return opened.promise;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function originsOf(origins: readonly string[] = []): ReadonlySet<string> {
  return new Set(origins.map((origin) => new URL(origin).origin));
}

/** The deadline of the attempt stands for all of undici's own. */
const AGENT_OPTIONS: Agent.Options = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };

function openGuardedAgent(resolveHost: ResolveHost): Agent {
  return new Agent({ ...AGENT_OPTIONS, connect: guardedConnect(resolveHost) });
}
