/** The feeds that a service follows: those of the core at their addresses, and those that a hub tells of. */
import { type FetchClock, pause } from '@grafo-abierto/plugin-kit';
import { RemoteFeed } from '@grafo-abierto/plugin-kit/http';
import { operatorLanguage } from '@grafo-abierto/plugin-kit/process';
import { Namespaces, reportProblem } from '@grafo-abierto/schema';
import { z } from 'zod';
import type { BackgroundLog } from '../background/background.type.js';
import type { FeedSources, FollowedFeed } from '../background/following.type.js';
import { Trust } from '../vocabulary/trust.js';
import type { NamedAddress } from './named-addresses.js';

export interface RemoteFeedsOptions {
  readonly core: readonly NamedAddress[];
  /** `http://hub:4000/feeds`; without it there are those of the core alone. */
  readonly hub: string | undefined;
  readonly clock: FetchClock;
  readonly log: BackgroundLog;
}

/** What a hub tells of the feeds that it hands on, each at `/feeds/NAME`; without trust it is its registry's own. */
export const hubFeedsSchema = z.object({
  feeds: z
    .array(
      z.object({
        name: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
        trust: z.enum(Trust).nullable(),
        jurisdictions: z.array(z.string()).nullable(),
      }),
    )
    .max(10_000),
});

type Told = z.infer<typeof hubFeedsSchema>['feeds'][number];
type Listener = (feeds: readonly FollowedFeed[]) => void;

/** Well below the minute within which a new plugin is to be found. */
const BETWEEN_LOOKS_MS = 5_000;
const ANSWER_MS = 10_000;

export class RemoteFeeds implements FeedSources {
  readonly #options: RemoteFeedsOptions;
  readonly #core: readonly FollowedFeed[];
  readonly #listeners = new Set<Listener>();
  readonly #ending = new AbortController();
  #looking: Promise<void> | undefined;
  #ofHub: readonly FollowedFeed[] = [];
  #namespaces = new Namespaces([]);
  #isSilent = false;
  #isCoreAlone = true;

  constructor(options: RemoteFeedsOptions) {
    this.#options = options;
    this.#core = options.core.map(({ name, url }) =>
      this.#feedAt(url, { name, trust: null, jurisdictions: null }),
    );
  }

  /** Until a hub has told which plugins there are. */
  get isCoreAlone(): boolean {
    return this.#isCoreAlone;
  }

  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#all());
    if (this.#options.hub !== undefined) this.#looking ??= this.#look(this.#options.hub);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#ending.abort();
    this.#listeners.clear();
    await this.#looking;
  }

  #all(): readonly FollowedFeed[] {
    return [...this.#core, ...this.#ofHub];
  }

  async #look(hub: string): Promise<void> {
    const { clock, log } = this.#options;
    const { signal } = this.#ending;
    while (!signal.aborted) {
      const told = await askHub(hub, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (told !== undefined) this.#take(hub, told);
      else if (!this.#isSilent) log.error(silence(hub));
      this.#isSilent = told === undefined;
      await pause(clock, BETWEEN_LOOKS_MS, signal).catch(() => undefined);
    }
  }

  /** What is the same as before stays the same object: who follows it is not to begin again. */
  #take(hub: string, told: readonly Told[]): void {
    const core = new Set(this.#options.core.map(({ name }) => name));
    const all = told.filter(({ name }) => !core.has(name));
    this.#namespaces = new Namespaces(all.filter(({ trust }) => trust !== null).map(({ name }) => name));
    const before = new Map(this.#ofHub.map((feed) => [keyOf(feed), feed]));
    const feeds = all.map((each) => before.get(keyOf(each)) ?? this.#feedAt(`${hub}/${each.name}`, each));
    const isSame = feeds.length === before.size && feeds.every((feed) => before.get(keyOf(feed)) === feed);
    this.#ofHub = feeds;
    this.#isCoreAlone = false;
    if (!isSame) for (const listener of this.#listeners) listener(this.#all());
  }

  /** The operator gave the address, or the hub did, which is the operator's. */
  #feedAt(url: string, { name, trust, jurisdictions }: Told): FollowedFeed {
    const { clock } = this.#options;
    return {
      name,
      trust,
      jurisdictions,
      feed: new RemoteFeed({ name, address: () => ({ url, isGuarded: false }), clock }),
      owns: (type) => trust === null || this.#namespaces.holderOf(type, 'types') === name,
    };
  }
}

function silence(hub: string): string {
  const problem = { feed: hub, detail: 'GRAFO_HUB_FEEDS' };
  const { message } = reportProblem('GRAFO_FEED_UNREACHABLE', problem);
  return `${message[operatorLanguage(process.env)]} [GRAFO_FEED_UNREACHABLE]`;
}

const keyOf = ({ name, trust, jurisdictions }: Pick<FollowedFeed, 'name' | 'trust' | 'jurisdictions'>) =>
  JSON.stringify([name, trust, jurisdictions]);

async function askHub(url: string, ending: AbortSignal): Promise<readonly Told[]> {
  const signal = AbortSignal.any([ending, AbortSignal.timeout(ANSWER_MS)]);
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return hubFeedsSchema.parse(await response.json()).feeds;
}
