import type { PluginManifest } from '@grafo-abierto/schema';
import type { SubgraphTransportOptions } from '../../transports/create-subgraph-transport.js';
import { keepQuotas } from './keep-quotas.js';
import { quotasOf } from './plugin-quotas.js';

/**
 * For the options of a plugin's transport. The quotas stand within what shares identical fetches, which so count once,
 * and within the deadline of a fetch.
 *
 * @param now milliseconds of a clock that never goes back
 */
export function withinQuotas(
  { manifest }: { readonly manifest?: PluginManifest | undefined },
  now: () => number = () => performance.now(),
): Pick<SubgraphTransportOptions, 'limits' | 'admit'> {
  const quotas = quotasOf(manifest?.subgraph.quotas);
  return {
    limits: { answerBytes: quotas.answerBytes },
    admit: (call) => keepQuotas(call, quotas, now),
  };
}
