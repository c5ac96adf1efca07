/** The feeds that the index follows: those of the core, and those of the plugins that a hub answers with. */
import { type Feed, type FeedRecord, type FetchClock, followFeed, pause } from '@grafo-abierto/plugin-kit';
import { Namespaces, type PluginManifest } from '@grafo-abierto/schema';
import { openPluginFeed, type PluginTransports } from '@grafo-abierto/server';
import { type FeedSources, type FollowedFeed, type OpenSubgraph, Trust } from '@grafo-abierto/subgraph-kit';

export interface HubFeedsOptions {
  /** The core's subgraphs, the registry's own among them, where there is one. */
  readonly core: readonly Pick<OpenSubgraph, 'name' | 'feed'>[];
  readonly plugins: Pick<PluginTransports, 'addressOf'>;
  /** That of the registry, which tells how far a plugin is trusted. */
  readonly registry: Feed;
  readonly clock: FetchClock;
}

type Listener = (feeds: readonly FollowedFeed[]) => void;

/** Until a registry whose feed could not be read is read again. */
const RETRY_MS = 1_000;

/** The core may speak of everything. */
export function coreFeed({ name, feed }: Pick<OpenSubgraph, 'name' | 'feed'>): FollowedFeed {
  return { name, feed, trust: null, owns: () => true, jurisdictions: null };
}

export class HubFeeds implements FeedSources, AsyncDisposable {
  readonly #options: HubFeedsOptions;
  readonly #core: readonly FollowedFeed[];
  readonly #listeners = new Set<Listener>();
  readonly #ending = new AbortController();
  readonly #following: Promise<void>;
  readonly #trust = new Map<string, Trust>();
  /** Whoever follows one is not to begin again because another has changed: each is kept while it is the same. */
  #plugins: ReadonlyMap<string, FollowedFeed> = new Map();
  #served: ReadonlyMap<string, PluginManifest> = new Map();
  #namespaces = new Namespaces([]);
  #hasServed = false;
  #isTrustKnown = false;

  constructor(options: HubFeedsOptions) {
    this.#options = options;
    this.#core = options.core.map(coreFeed);
    this.#following = this.#followTrust();
  }

  /** These plugins are answered with from now on, each by its id. */
  serve(plugins: ReadonlyMap<string, PluginManifest>): void {
    this.#served = plugins;
    this.#hasServed = true;
    this.#tell();
  }

  /** All that there are now. */
  get all(): readonly FollowedFeed[] {
    return [...this.#core, ...this.#plugins.values()];
  }

  /**
   * The same, for an index that would take away what is not among them: undefined before the first graph is served, and
   * before it is known how far its plugins are trusted.
   */
  get handed(): readonly FollowedFeed[] | undefined {
    return this.#hasServed && this.#isTrustKnown ? this.all : undefined;
  }

  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.all);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#ending.abort();
    this.#listeners.clear();
    await this.#following;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #tell(): void {
    this.#namespaces = new Namespaces(this.#served.keys());
    this.#plugins = new Map(
      [...this.#served].map(([name, { jurisdictions }]) => [name, this.#feedOf(name, jurisdictions)]),
    );
    for (const listener of this.#listeners) listener(this.all);
  }

  #feedOf(name: string, jurisdictions: readonly string[]): FollowedFeed {
    // One that is only being tried is in no registry.
    const trust = this.#trust.get(name) ?? Trust.EXPERIMENTAL;
    const before = this.#plugins.get(name);
    if (before?.trust === trust && String(before.jurisdictions) === String(jurisdictions)) return before;
    const { plugins, clock } = this.#options;
    return {
      name,
      feed: before?.feed ?? openPluginFeed(name, plugins, clock),
      trust,
      owns: (type) => this.#namespaces.holderOf(type, 'types') === name,
      jurisdictions,
    };
  }

  async #followTrust(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      await this.#readTrust(signal).catch(() => undefined);
      await pause(this.#options.clock, RETRY_MS, signal).catch(() => undefined);
    }
  }

  async #readTrust(signal: AbortSignal): Promise<void> {
    const { registry } = this.#options;
    let position: string | null = null;
    for await (const record of registry.read({ after: null, waitMs: 0, signal })) {
      position = record.position;
      this.#noteTrust(record);
    }
    if (signal.aborted) return;
    this.#isTrustKnown = true;
    for await (const record of followFeed(registry, position, signal)) this.#noteTrust(record);
  }

  #noteTrust(record: FeedRecord): void {
    if (record.type !== 'Plugin' || record.deleted) return;
    const told = record.facets.find(({ name }) => name === 'TRUST')?.value;
    const trust = Object.values(Trust).find((each) => each === told);
    if (trust === undefined || this.#trust.get(record.id) === trust) return;
    this.#trust.set(record.id, trust);
    if (this.#served.has(record.id)) this.#tell();
  }
}
