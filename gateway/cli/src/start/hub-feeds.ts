/** The feeds that the index follows: those of the core, and those of the plugins that a hub answers with. */
import { type Feed, type FetchClock, followFeed, pause } from '@grafo-abierto/plugin-kit';
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

export class HubFeeds implements FeedSources, AsyncDisposable {
  readonly #options: HubFeedsOptions;
  readonly #core: readonly FollowedFeed[];
  readonly #listeners = new Set<Listener>();
  readonly #ending = new AbortController();
  readonly #following: Promise<void>;
  readonly #trust = new Map<string, Trust>();
  /** Kept for as long as a plugin is served, in whichever version. */
  readonly #feeds = new Map<string, Feed>();
  #served: ReadonlyMap<string, PluginManifest> = new Map();

  constructor(options: HubFeedsOptions) {
    this.#options = options;
    this.#core = options.core.map(({ name, feed }) => ({
      name,
      feed,
      trust: null,
      owns: () => true,
      jurisdictions: null,
    }));
    this.#following = this.#followTrust();
  }

  /** These plugins are answered with from now on, each by its id. */
  serve(plugins: ReadonlyMap<string, PluginManifest>): void {
    this.#served = plugins;
    this.#tell();
  }

  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#all());
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
    const feeds = this.#all();
    for (const listener of this.#listeners) listener(feeds);
  }

  #all(): readonly FollowedFeed[] {
    for (const id of this.#feeds.keys()) if (!this.#served.has(id)) this.#feeds.delete(id);
    const namespaces = new Namespaces(this.#served.keys());
    const plugins = [...this.#served].map(([name, { jurisdictions }]) => ({
      name,
      feed: this.#feedOf(name),
      // One that is only being tried is in no registry.
      trust: this.#trust.get(name) ?? Trust.EXPERIMENTAL,
      owns: (type: string) => namespaces.holderOf(type, 'types') === name,
      jurisdictions,
    }));
    return [...this.#core, ...plugins];
  }

  #feedOf(name: string): Feed {
    const { plugins, clock } = this.#options;
    const feed = this.#feeds.get(name) ?? openPluginFeed(name, plugins, clock);
    this.#feeds.set(name, feed);
    return feed;
  }

  async #followTrust(): Promise<void> {
    const { signal } = this.#ending;
    while (!signal.aborted) {
      await this.#readTrust(signal).catch(() => undefined);
      await pause(this.#options.clock, RETRY_MS, signal).catch(() => undefined);
    }
  }

  async #readTrust(signal: AbortSignal): Promise<void> {
    for await (const record of followFeed(this.#options.registry, null, signal)) {
      if (record.type !== 'Plugin' || record.deleted) continue;
      const told = record.facets.find(({ name }) => name === 'TRUST')?.value;
      const trust = Object.values(Trust).find((each) => each === told);
      if (trust === undefined || this.#trust.get(record.id) === trust) continue;
      this.#trust.set(record.id, trust);
      if (this.#served.has(record.id)) this.#tell();
    }
  }
}
