/** The work that the catalogue does by itself, with no internet to reach. */
import { createGuardedHttp, systemFetchClock } from '@grafo-abierto/plugin-kit';
import type { TestSubgraph } from '@grafo-abierto/subgraph-kit/testing';

export function startOffline(subgraph: TestSubgraph): void {
  const say = () => undefined;
  const resolveHost = () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' }));
  subgraph.open.startBackground({
    clock: systemFetchClock,
    log: { info: say, error: say },
    openHttp: (options) => createGuardedHttp({ ...options, resolveHost }),
  });
}
