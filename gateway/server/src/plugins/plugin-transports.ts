/** The ways to plugins: one for each address and version, kept for as long as a graph that is served needs it. */
import type { SubgraphFailure, Transport } from '@grafo-abierto/engine';
import { isHostedUrl, type PluginManifest } from '@grafo-abierto/schema';
import { createSubgraphTransport, type SubgraphTransport } from '../transports/create-subgraph-transport.js';
import { SubgraphTransportError } from '../transports/subgraph-transport-error.js';
import { systemClock } from '../transports/transport-clock.js';
import { type HealthClock, type HealthReport, PluginHealth } from './health/plugin-health.js';
import { atSeat } from './host/at-seat.js';
import type { HostedSeat, PluginHost } from './host/plugin-host.js';
import { takeSeat } from './host/take-seat.js';
import type { PluginAddressRules } from './plugin-address.js';
import { withinQuotas } from './quotas/within-quotas.js';
import { type SignPluginCalls, signedBy } from './signing/sign-plugin-calls.js';

/** A plugin, and where it answers. */
export interface PluginPlace {
  readonly name: string;
  readonly url: string;
  /** What was signed of it, which the hub holds it to; without it nothing but the hub's own limits holds. */
  readonly manifest?: PluginManifest | undefined;
}

/** A plugin whose health has changed. */
export interface HealthChange {
  readonly plugin: string;
  /** Of its manifest; undefined for one that has none. */
  readonly version: string | undefined;
  readonly report: HealthReport;
}

export interface PluginTransportsOptions extends PluginAddressRules {
  /** Signs each call, so that a plugin can tell its hub from others; unsigned without it. */
  readonly sign?: SignPluginCalls | undefined;
  /** Runs the plugins that have no address of their own; without it they are not answered for. */
  readonly host?: PluginHost | undefined;
  /** Stands between the graph and each plugin; for tests. */
  readonly wrap?: (name: string, transport: Transport) => Transport;
  readonly clock?: HealthClock;
}

/** Where a plugin answers now. */
export interface PluginAddress {
  /** `http://…`, `https://…`, or `unix:…` of one that the hub runs. */
  readonly url: string;
  /** Whether it may only be one of the internet. */
  readonly isGuarded: boolean;
}

/** What one graph needs of them. */
export interface PluginLease {
  transportOf(place: PluginPlace): Transport;
  /** Settles once all that the hub runs of them listen, or have failed to. */
  ready(): Promise<void>;
  /** To be called once nothing of the graph is under way any more. */
  release(): Promise<void>;
}

interface Shared {
  readonly name: string;
  readonly address: PluginAddress;
  readonly transport: SubgraphTransport;
  readonly health: PluginHealth;
  readonly send: Transport;
  /** Of a plugin that the hub runs. */
  readonly seat: HostedSeat | undefined;
  readonly ready: Promise<void> | undefined;
  leases: number;
}

export class PluginTransports {
  readonly #options: PluginTransportsOptions;
  readonly #listeners: ((change: HealthChange) => void)[] = [];
  /** The newest of a plugin last. */
  readonly #shared = new Map<string, Shared>();

  constructor(options: PluginTransportsOptions) {
    this.#options = options;
  }

  /** A breaker that is open stays so in the next graph: a plugin that is down is not asked anew for it. */
  lease(): PluginLease {
    const keys = new Set<string>();
    return {
      transportOf: (place) => {
        const key = `${place.name} ${place.url} ${place.manifest?.version}`;
        const shared = this.#shared.get(key) ?? this.#open(place);
        this.#shared.set(key, shared);
        if (!keys.has(key)) shared.leases++;
        keys.add(key);
        return shared.send;
      },
      ready: async () => {
        await Promise.allSettled([...keys].map((key) => this.#shared.get(key)?.ready));
      },
      release: async () => {
        const left = [...keys];
        keys.clear();
        await Promise.all(left.map((key) => this.#leave(key)));
      },
    };
  }

  /** How the plugins of the graphs that are served answer, by their names. */
  health(): ReadonlyMap<string, HealthReport> {
    return new Map([...this.#shared.values()].map(({ name, health }) => [name, health.report]));
  }

  /** How one of them answers; the newest version of it. */
  of(name: string): HealthReport | undefined {
    return this.#sharedOf(name).at(-1)?.health.report;
  }

  /** Where one of them is; the newest version of it. Undefined where no graph has it, or it does not run. */
  addressOf(name: string): PluginAddress | undefined {
    const shared = this.#sharedOf(name).at(-1);
    const isDown = shared?.seat !== undefined && shared.seat.state.state !== 'running';
    return isDown ? undefined : shared?.address;
  }

  /** Calls for each plugin whose health has changed. */
  onHealth(listener: (change: HealthChange) => void): void {
    this.#listeners.push(listener);
  }

  /** To be told of what an engine finds wrong with an answer, which a transport cannot see. */
  noteFailure({ subgraph, cause, request }: SubgraphFailure): void {
    if (cause instanceof SubgraphTransportError) return;
    for (const { health } of this.#sharedOf(subgraph)) health.fault(request);
  }

  #tell(change: HealthChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  #sharedOf(name: string): readonly Shared[] {
    return [...this.#shared.values()].filter((each) => each.name === name);
  }

  #open(place: PluginPlace): Shared {
    const { name, manifest } = place;
    const { allowsLocal, host, sign, wrap = (_name, transport) => transport, clock } = this.#options;
    const seat = isHostedUrl(place.url) ? takeSeat(place, host, 'open') : undefined;
    const address = { name, url: seat?.url ?? place.url, isGuarded: !seat && !allowsLocal };
    const health = new PluginHealth({
      clock: clock ?? SYSTEM_CLOCK,
      onChange: (report) => this.#tell({ plugin: name, version: manifest?.version, report }),
    });
    const transport = createSubgraphTransport({
      ...address,
      watch: (send) => health.watch(seat ? atSeat(seat, send) : send),
      ...signedBy(sign, address),
      ...withinQuotas(place),
    });
    const ready = seat?.ready();
    // Why it does not run the host tells; nobody has to wait for it.
    ready?.catch(() => undefined);
    return { name, address, transport, health, seat, ready, send: wrap(name, transport.send), leases: 0 };
  }

  async #leave(key: string): Promise<void> {
    const shared = this.#shared.get(key);
    if (shared === undefined || --shared.leases > 0) return;
    this.#shared.delete(key);
    shared.health.stop();
    await shared.transport.close();
    await shared.seat?.release();
  }
}

const SYSTEM_CLOCK: HealthClock = { ...systemClock, now: () => Date.now() };
