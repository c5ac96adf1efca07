import type { PluginManifest } from '@grafo-abierto/schema';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphExecutor } from '../execution/create-executor.js';
import type { TellSources } from '../execution/told-sources.js';
import type { Feed } from '../feed/feed.type.js';
import type { FormatPluginError } from './format-plugin-error.js';

/** A plugin that can be served, or asked in process; nothing is open until it is asked. */
export interface Plugin extends AsyncDisposable {
  readonly manifest: PluginManifest;
  /** What `_service` answers. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Asks it in process, as the hub asks over HTTP. */
  readonly execute: SubgraphExecutor;
  readonly feed?: Feed;
  /** The context of one request, whose deadline begins with it. */
  createContext(): object;
  /** What it says beside the answer of a request, by its context, of how old that is. */
  readonly tellSources: TellSources<object>;
  /** What the plugin says of an error to whoever asked. */
  readonly formatError: FormatPluginError;
  isReady(): Promise<boolean>;
  /** Ends what is being fetched. */
  close(): Promise<void>;
}
