/** How much one plugin is asked at most: by what its owner says in the manifest, and never above the hub's own limits. */
import type { SubgraphQuotas } from '@grafo-abierto/schema';
import { DEFAULT_LIMITS } from '../../transports/transport-limits.js';

/** Of one hub. */
export interface PluginQuotas {
  /** Calls at the same time. */
  readonly inFlight: number;
  /** Calls within any minute. */
  readonly callsPerMinute: number;
  /** Bytes of the answers to one fetch, after decompression. */
  readonly answerBytes: number;
  /** Bytes of all answers within any minute, after decompression. */
  readonly bytesPerMinute: number;
}

/** What holds at most, and where nothing is said: more than one hub asks of one plugin, and less than it can bear itself. */
export const HUB_QUOTAS: PluginQuotas = {
  inFlight: DEFAULT_LIMITS.connections,
  callsPerMinute: 120_000,
  answerBytes: DEFAULT_LIMITS.answerBytes,
  bytesPerMinute: 1024 * 1024 * 1024,
};

export function quotasOf(said: SubgraphQuotas = {}): PluginQuotas {
  const lower = (name: keyof PluginQuotas) => Math.min(said[name] ?? HUB_QUOTAS[name], HUB_QUOTAS[name]);
  return {
    inFlight: lower('inFlight'),
    callsPerMinute: lower('callsPerMinute'),
    answerBytes: lower('answerBytes'),
    bytesPerMinute: lower('bytesPerMinute'),
  };
}
