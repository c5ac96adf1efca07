/** What a plugin is given for each request. */
import { createGuardedHttp, type GuardedHttp } from '../../guarded-http/guarded-http.js';
import type { StartDeadline } from '../deadline/request-deadlines.js';
import { boundHttp, type PluginHttp } from './bound-http.js';
import { PluginCache } from './plugin-cache.js';
import { createPluginLog, type LogOutput, type PluginLog } from './plugin-log.js';
import { NotingCache, type RequestCache } from './request-cache.js';

export interface PluginTools {
  /** Fetches from https and public addresses, with deadlines and caps; given up with the request. */
  readonly http: PluginHttp;
  /** Keeps what was fetched, and the last good of what cannot be fetched now. It outlives the request. */
  readonly cache: RequestCache;
  readonly log: PluginLog;
  /** Aborts at the request's deadline. */
  readonly signal: AbortSignal;
}

/** What a plugin reaches of the world; a test brings its own. */
export interface PluginOutside {
  /** What it fetches with; whoever gives it closes it. */
  readonly http?: PluginHttp;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly startDeadline?: StartDeadline;
  readonly output?: LogOutput;
}

/** The tools of a plugin, and what is opened for them. */
export class PluginToolbox {
  readonly log: PluginLog;
  readonly startDeadline: StartDeadline;
  readonly #given: PluginHttp | undefined;
  readonly #cache: PluginCache;
  #opened: GuardedHttp | undefined;

  constructor(plugin: string, outside: PluginOutside) {
    const {
      now = Date.now,
      output = process.stderr,
      startDeadline = AbortSignal.timeout.bind(AbortSignal),
    } = outside;
    this.log = createPluginLog(plugin, output, now);
    this.startDeadline = startDeadline;
    this.#given = outside.http;
    this.#cache = new PluginCache({ plugin, now, startDeadline, log: this.log });
  }

  /** For one request. */
  tools(signal: AbortSignal, cache: RequestCache): PluginTools {
    const later: PluginHttp = {
      get: (url, request) => this.#http.get(url, request),
      open: (url, request) => this.#http.open(url, request),
    };
    return { http: boundHttp(later, signal), cache, log: this.log, signal };
  }

  /** The plugin's one cache, for one request. */
  cache(): NotingCache {
    return new NotingCache(this.#cache);
  }

  /** Ends what is being fetched; what is asked afterwards opens anew. */
  async close(): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.close();
  }

  /** Most plugins that read a table never fetch: it is opened for the first that does. */
  get #http(): PluginHttp {
    if (this.#given !== undefined) return this.#given;
    this.#opened ??= createGuardedHttp();
    return this.#opened;
  }
}
