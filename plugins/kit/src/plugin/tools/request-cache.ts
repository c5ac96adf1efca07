/** The plugin's cache as one request sees it: it remembers whether the request was given something old. */
import type { ToldSources } from '../../execution/told-sources.js';
import type { Cached, CacheRequest, PluginCache } from './plugin-cache.js';

/** What a plugin keeps of its sources. */
export interface RequestCache {
  /** What is kept takes about so many. */
  readonly bytes: number;
  /**
   * What is kept under a key; read anew where it is no longer fresh, and the last good value where that fails. The
   * hub is then told that the answer is of an older copy.
   *
   * @throws what the last reading threw, where there is no last good value
   */
  get<Value>(key: string, request: CacheRequest<Value>): Promise<Cached<Value>>;
}

export class NotingCache implements RequestCache {
  readonly #cache: PluginCache;
  #oldest: { readonly since: string; readonly nextTry: string | null } | undefined;

  constructor(cache: PluginCache) {
    this.#cache = cache;
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  async get<Value>(key: string, request: CacheRequest<Value>): Promise<Cached<Value>> {
    const cached = await this.#cache.get(key, request);
    const { isStale, retrievedAt: since } = cached;
    if (isStale && (this.#oldest === undefined || since < this.#oldest.since))
      this.#oldest = { since, nextTry: this.#cache.nextTry(key) };
    return cached;
  }

  /** Undefined where all that the request was given is fresh. */
  told(): ToldSources | undefined {
    return this.#oldest && { sources: [{ status: 'STALE', ...this.#oldest }] };
  }
}
