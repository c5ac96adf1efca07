import type { FetchRequest } from '../../guarded-http/fetch-request.type.js';
import type { GuardedHttp } from '../../guarded-http/guarded-http.js';

/** What a plugin may fetch with: it is opened and closed by the plugin. */
export type PluginHttp = Pick<GuardedHttp, 'get' | 'open'>;

/** The same, each fetch given up with the request that it is for, unless it has a signal of its own. */
export function boundHttp(http: PluginHttp, signal: AbortSignal): PluginHttp {
  const bound = (request: FetchRequest = {}): FetchRequest => ({ signal, ...request });
  return {
    get: (url, request) => http.get(url, bound(request)),
    open: (url, request) => http.open(url, bound(request)),
  };
}
