/** A plugin that is tried: its examples, what it answers for them, and the hub that it joins. */
import { GrafoError } from '@grafo-abierto/schema';
import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { FeedRecord } from '../feed/feed-record.js';
import type { Plugin } from '../plugin/plugin.type.js';
import { servePlugin } from '../plugin/serve-plugin.js';
import type { HubUnderTest, StartHub } from './hub-under-test.type.js';
import { type EntityType, entityTypes, singleField } from './trying/entity-types.js';
import type { Representation } from './trying/representation.js';

export interface SuiteOptions {
  /** Keys of entities that exist, by the name of their type; else they are taken from the feed. */
  readonly samples?: Readonly<Record<string, readonly Representation[]>>;
  /** Where it answers over HTTP, for one that runs elsewhere; else it is served for as long as it is tried. */
  readonly url?: string;
}

/** Of the feed, for each type. */
const MOST_EXAMPLES = 20;

export class PluginUnderTest implements AsyncDisposable {
  readonly plugin: Plugin;
  readonly entities: readonly EntityType[];
  readonly #startHub: StartHub;
  readonly #url: string | undefined;
  readonly #samples: NonNullable<SuiteOptions['samples']>;
  #hub: Promise<HubUnderTest> | undefined;
  #feed: Promise<readonly FeedRecord[]> | undefined;

  constructor(plugin: Plugin, startHub: StartHub, { samples = {}, url }: SuiteOptions = {}) {
    this.plugin = plugin;
    this.entities = entityTypes(plugin);
    this.#startHub = startHub;
    this.#samples = samples;
    this.#url = url;
  }

  /** A hub with the plugin, the same for all who ask. */
  hub(): Promise<HubUnderTest> {
    this.#hub ??= this.#startHub([this.plugin]);
    return this.#hub;
  }

  /** The same, or undefined where the hub refused the plugin, which is told elsewhere. */
  async hubOrNone(): Promise<HubUnderTest | undefined> {
    return this.hub().catch(() => undefined);
  }

  /** Runs what asks it over HTTP, with the address to ask. */
  async whileServed(work: (url: string) => Promise<void>): Promise<void> {
    if (this.#url !== undefined) return work(this.#url);
    const served = await servePlugin(this.plugin, { host: '127.0.0.1', port: 0 });
    await work(served.url).finally(() => served.close());
  }

  /** What its feed holds now; nothing where it has none. */
  feed(): Promise<readonly FeedRecord[]> {
    this.#feed ??= this.#readFeed(null);
    return this.#feed;
  }

  feedAfter(position: string): Promise<readonly FeedRecord[]> {
    return this.#readFeed(position);
  }

  /** Keys of entities of a type that exist; none of the core's where nobody names one. */
  async examples({ type, keys }: EntityType): Promise<readonly Representation[]> {
    const given = this.#samples[type.name];
    if (given !== undefined) return given;
    const key = singleField(keys);
    if (key === undefined) return [];
    if (type.name === 'Jurisdiction') return this.plugin.manifest.jurisdictions.map((id) => ({ [key]: id }));
    const records = await this.feed();
    const ids = records.flatMap((record) =>
      record.type === type.name && !record.deleted ? [record.id] : [],
    );
    return ids.slice(0, MOST_EXAMPLES).map((id) => ({ [key]: id }));
  }

  /** As the hub asks: each of these keys, and of each these fields. */
  async ask(type: string, keys: readonly Representation[], selection: string): Promise<Answered> {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} ${selection} } }`;
    const representations = keys.map((key) => ({ __typename: type, ...key }));
    return answered(await this.plugin.execute({ query, variables: { keys: representations } }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const hub = await this.#hub?.catch(() => undefined);
    await hub?.[Symbol.asyncDispose]();
    await this.plugin.close();
  }

  async #readFeed(after: string | null): Promise<readonly FeedRecord[]> {
    const { feed } = this.plugin;
    if (feed === undefined) return [];
    return Array.fromAsync(feed.read({ after, waitMs: 0, signal: new AbortController().signal }));
  }
}

export interface Answered {
  readonly entities: readonly (Representation | null)[];
  readonly errors: readonly GraphQLFormattedError[];
}

function answered({ data, errors = [] }: ExecutionResult): Answered {
  const entities = (data?.['_entities'] ?? []) as (Representation | null)[];
  // Objects of graphql-js have no prototype; a copy is compared as any other.
  return JSON.parse(JSON.stringify({ entities, errors }));
}

interface SaidError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
}

/** The first error of an answer that should have none. */
export function refuseErrors(errors: readonly SaidError[] | undefined): void {
  const [first] = errors ?? [];
  if (first === undefined) return;
  const path = (first.path ?? []).join('.');
  throw new GrafoError('GRAFO_CONFORMANCE_FIELD_FAILED', { path, detail: first.message });
}
