/** The ways to plugins: one for each address, kept for as long as a graph that is served needs it. */
import type { Transport } from '@grafo-abierto/engine';
import { createSubgraphTransport, type SubgraphTransport } from '../transports/create-subgraph-transport.js';
import type { PluginAddressRules } from './plugin-address.js';

/** A plugin, and where it answers. */
export interface PluginPlace {
  readonly name: string;
  readonly url: string;
}

export interface PluginLease {
  /** Undefined for what is none of these plugins. */
  transportOf(name: string): Transport | undefined;
  /** To be called once nothing of the graph is under way any more. */
  release(): Promise<void>;
}

interface Shared {
  readonly transport: SubgraphTransport;
  leases: number;
}

export class PluginTransports {
  readonly #rules: PluginAddressRules;
  readonly #shared = new Map<string, Shared>();

  constructor(rules: PluginAddressRules) {
    this.#rules = rules;
  }

  /** A breaker that is open stays so in the next graph: a plugin that is down is not asked anew for it. */
  lease(places: readonly PluginPlace[]): PluginLease {
    const keys = new Map(places.map((place) => [place.name, this.#take(place)]));
    return {
      transportOf: (name) => this.#shared.get(keys.get(name) ?? '')?.transport.send,
      release: async () => {
        const left = [...keys.values()];
        keys.clear();
        await Promise.all(left.map((key) => this.#leave(key)));
      },
    };
  }

  #take({ name, url }: PluginPlace): string {
    const key = `${name} ${url}`;
    const shared = this.#shared.get(key) ?? { transport: this.#open(name, url), leases: 0 };
    shared.leases++;
    this.#shared.set(key, shared);
    return key;
  }

  #open(name: string, url: string): SubgraphTransport {
    return createSubgraphTransport({ name, url, isGuarded: !this.#rules.allowsLocal });
  }

  async #leave(key: string): Promise<void> {
    const shared = this.#shared.get(key);
    if (shared === undefined || --shared.leases > 0) return;
    this.#shared.delete(key);
    await shared.transport.close();
  }
}
