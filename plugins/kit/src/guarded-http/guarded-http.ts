/** Fetches from addresses that others gave us: portals, registers, a page to import. */
import { Agent, buildConnector } from 'undici';
import { type FetchClock, pause, systemFetchClock } from './fetch-clock.js';
import { connectionFault } from './fetch-fault.js';
import { FETCH_LIMITS, type FetchLimits } from './fetch-limits.js';
import { fetchOnce } from './fetch-once.js';
import type { FetchAnswer, FetchRequest } from './fetch-request.type.js';
import { checkLiteralAddress, guardedLookup, type ResolveHost, systemResolveHost } from './guarded-lookup.js';
import { HostTurns } from './host-turns.js';
import { readAddress } from './read-address.js';
import { retryPause } from './retry-pause.js';

export interface GuardedHttpOptions {
  /**
   * Origins that may be asked without https and at any address, each by name: `http://127.0.0.1:5000`. Only an
   * operator may give them; none unless said.
   */
  readonly localOrigins?: readonly string[];
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
  close(): Promise<void>;
}

export function createGuardedHttp(options: GuardedHttpOptions = {}): GuardedHttp {
  const { clock = systemFetchClock, resolveHost = systemResolveHost } = options;
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const localOrigins = new Set(options.localOrigins?.map((origin) => new URL(origin).origin));
  const guarded = openGuardedAgent(resolveHost);
  const local = new Agent(AGENT_OPTIONS);
  const turns = new HostTurns();
  const close = async () => {
    await Promise.all([guarded.destroy(), local.destroy()]);
  };
  const attempts = async (url: URL, request: FetchRequest): Promise<FetchAnswer> => {
    const agent = localOrigins.has(url.origin) ? local : guarded;
    for (let attempt = 1; ; attempt++) {
      try {
        return await fetchOnce({ url, agent, request, limits, clock });
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
      const url = readAddress(text, localOrigins);
      return turns.take(url.host, () => attempts(url, request));
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The deadline of the attempt stands for all of undici's own. */
const AGENT_OPTIONS: Agent.Options = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };

function openGuardedAgent(resolveHost: ResolveHost): Agent {
  const connect = buildConnector({ lookup: guardedLookup(resolveHost), allowH2: false });
  return new Agent({
    ...AGENT_OPTIONS,
    connect(options, callback) {
      try {
        checkLiteralAddress(options.hostname);
      } catch (error) {
        callback(error as Error, null);
        return;
      }
      connect(options, callback);
    },
  });
}
