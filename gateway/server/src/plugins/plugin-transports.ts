/** The ways to plugins: one for each address, kept for as long as a graph that is served needs it. */
import type { Transport } from '@grafo-abierto/engine';
import type { PluginManifest } from '@grafo-abierto/schema';
import { createSubgraphTransport, type SubgraphTransport } from '../transports/create-subgraph-transport.js';
import type { PluginAddressRules } from './plugin-address.js';

/** A plugin, and where it answers. */
export interface PluginPlace {
  readonly name: string;
  readonly url: string;
  /** What was signed of it, which the hub holds it to; without it nothing but the hub's own limits holds. */
  readonly manifest?: PluginManifest | undefined;
}

export interface PluginTransportsOptions extends PluginAddressRules {
  /** Stands between the graph and each plugin; for tests. */
  readonly wrap?: (name: string, transport: Transport) => Transport;
}

/** What one graph needs of them. */
export interface PluginLease {
  transportOf(place: PluginPlace): Transport;
  /** To be called once nothing of the graph is under way any more. */
  release(): Promise<void>;
}

interface Shared {
  readonly transport: SubgraphTransport;
  leases: number;
}

export class PluginTransports {
  readonly #options: PluginTransportsOptions;
  readonly #shared = new Map<string, Shared>();

  constructor(options: PluginTransportsOptions) {
    this.#options = options;
  }

  /** A breaker that is open stays so in the next graph: a plugin that is down is not asked anew for it. */
  lease(): PluginLease {
    const keys = new Set<string>();
    const { wrap = (_name, transport) => transport } = this.#options;
    return {
      transportOf: (place) => {
        const key = `${place.name} ${place.url} ${place.manifest?.version}`;
        const shared = this.#shared.get(key) ?? { transport: this.#open(place), leases: 0 };
        this.#shared.set(key, shared);
        if (!keys.has(key)) shared.leases++;
        keys.add(key);
        return wrap(place.name, shared.transport.send);
      },
      release: async () => {
        const left = [...keys];
        keys.clear();
        await Promise.all(left.map((key) => this.#leave(key)));
      },
    };
  }

  #open({ name, url }: PluginPlace): SubgraphTransport {
    return createSubgraphTransport({ name, url, isGuarded: !this.#options.allowsLocal });
  }

  async #leave(key: string): Promise<void> {
    const shared = this.#shared.get(key);
    if (shared === undefined || --shared.leases > 0) return;
    this.#shared.delete(key);
    await shared.transport.close();
  }
}
