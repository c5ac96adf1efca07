import { GrafoError, type PluginManifest } from '@grafo-abierto/schema';
import type { HostedSeat, PluginHost } from './plugin-host.js';

export interface SeatFor {
  readonly name: string;
  /** Only a graph from before manifests went with it has none. */
  readonly manifest?: PluginManifest | undefined;
}

/** A place for a plugin in the hub, for a graph or for a try; where the hub runs no plugins, one that stays empty. */
export function takeSeat(
  { name, manifest }: SeatFor,
  host: PluginHost | undefined,
  what: 'open' | 'try',
): HostedSeat {
  if (host !== undefined && manifest !== undefined) return host[what](manifest);
  const reason = new GrafoError('GRAFO_PLUGIN_COMMAND_UNSUPPORTED');
  const state = {
    plugin: name,
    version: manifest?.version ?? '',
    state: 'stopped',
    since: new Date(0),
  } as const;
  return {
    url: 'unix:/nowhere:/graphql',
    state: { ...state, reason },
    ready: () => Promise.reject(reason),
    release: () => Promise.resolve(),
  };
}
