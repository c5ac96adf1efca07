/** What an author says of a plugin. */
import type { FederationOptions } from '../../federation/federate.js';
import type { ResolverMap } from '../../federation/federate-sdl.js';
import type { Feed } from '../../feed/feed.type.js';
import type { PluginTools } from '../tools/plugin-tools.js';

interface PluginBasics<Context extends object> {
  /** `new URL('../manifest.yaml', import.meta.url)`, or the value. */
  readonly manifest: URL | object;
  /**
   * Makes what the resolvers of one request share: loaders above all. Stands before the resolvers, so that
   * TypeScript knows their context.
   */
  readonly createContext?: (tools: PluginTools) => Context;
  /** What it tells of its changes; one without a feed is not found by `search`. */
  readonly feed?: Feed;
  /** Whether it can answer now, for `/readyz`; it can, unless this is said. */
  readonly isReady?: () => Promise<boolean>;
  /** Milliseconds for a request; the hub itself waits for five seconds. */
  readonly deadlineMs?: number;
}

/** Types as TypeGraphQL classes. */
export interface ClassesDefinition<Context extends object>
  extends PluginBasics<Context>,
    Omit<FederationOptions<Context>, 'references'> {
  readonly references?: FederationOptions<Context>['references'];
  readonly sdl?: never;
  readonly resolverMap?: never;
}

/** Types as SDL, answered by functions. */
export interface SdlDefinition<Context extends object> extends PluginBasics<Context> {
  /** What `_service` answers, letter for letter. */
  readonly sdl: string;
  readonly resolverMap: ResolverMap<Context>;
  readonly resolvers?: never;
}

export type PluginDefinition<Context extends object> = ClassesDefinition<Context> | SdlDefinition<Context>;
