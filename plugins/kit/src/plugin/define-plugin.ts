/** Makes a plugin of what its author says of it: types of a jurisdiction's own that join the graph. */
import { createExecutor } from '../execution/create-executor.js';
import { keepDeadlines } from './deadline/keep-deadlines.js';
import { RequestDeadlines } from './deadline/request-deadlines.js';
import { buildPluginSchema } from './definition/build-plugin-schema.js';
import { guardFeed } from './definition/guard-feed.js';
import type { PluginDefinition } from './definition/plugin-definition.type.js';
import { readPluginManifest } from './definition/read-plugin-manifest.js';
import { executePlugin } from './execute-plugin.js';
import { createErrorFormat } from './format-plugin-error.js';
import type { Plugin } from './plugin.type.js';
import { refuseMisshapenKeys } from './refuse-misshapen-keys.js';
import { refuseUnasked } from './requires/refuse-unasked.js';
import type { PluginLog } from './tools/plugin-log.js';
import { type PluginOutside, PluginToolbox, type PluginTools } from './tools/plugin-tools.js';
import type { NotingCache } from './tools/request-cache.js';

/** A second below what the hub waits, so that what is late is said by the plugin and costs no more than its field. */
const DEADLINE_MS = 4_000;

/**
 * @param outside what it reaches of the world, for tests
 * @throws GrafoError `GRAFO_MANIFEST_INVALID`, `GRAFO_PLUGIN_SUBGRAPH_MISSING`, `GRAFO_PLUGIN_SCHEMA_INVALID`,
 * `GRAFO_POLICY_REQUIRES_NOT_EXPORTABLE`, `GRAFO_POLICY_REQUIRES_NOT_GRANTED`
 */
export async function definePlugin<Context extends object = object>(
  definition: PluginDefinition<Context>,
  outside: PluginOutside = {},
): Promise<Plugin> {
  const manifest = await readPluginManifest(definition.manifest);
  const { schema, sdl } = await buildPluginSchema(manifest.id, definition);
  refuseUnasked(schema, manifest);
  const toolbox = new PluginToolbox(manifest.id, outside);
  const deadlines = new RequestDeadlines({
    plugin: manifest.id,
    milliseconds: definition.deadlineMs ?? DEADLINE_MS,
    start: toolbox.startDeadline,
  });
  refuseMisshapenKeys(schema);
  keepDeadlines(schema, deadlines);
  const { createContext: make = (_tools: PluginTools): object => ({}) } = definition;
  const caches = new WeakMap<object, NotingCache>();
  const createContext = () => {
    const cache = toolbox.cache();
    const context = deadlines.begin<object>((signal) => make(toolbox.tools(signal, cache)));
    caches.set(context, cache);
    return context;
  };
  const tellSources = (context: object) => caches.get(context)?.told();
  const formatError = createErrorFormat(manifest.id, toolbox.log);
  const close = () => toolbox.close();
  return {
    manifest,
    sdl,
    schema,
    execute: executePlugin(createExecutor(schema, createContext, tellSources), formatError),
    ...(definition.feed && { feed: guardFeed(definition.feed, toolbox.log) }),
    createContext,
    tellSources,
    formatError,
    isReady: () => readyOrFalse(definition.isReady, toolbox.log),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** One that cannot tell whether it is ready is not. */
async function readyOrFalse(isReady: (() => Promise<boolean>) | undefined, log: PluginLog): Promise<boolean> {
  try {
    return (await isReady?.()) ?? true;
  } catch (error) {
    log.error(`isReady: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
