/** A plugin that runs elsewhere, in any language, as the conformance suite knows plugins. */
import { definePlugin, type Plugin, type SubgraphExecutor } from '@grafo-abierto/plugin-kit';
import { httpFeed } from '@grafo-abierto/plugin-kit/conformance';
import { GrafoError, type PluginManifest } from '@grafo-abierto/schema';
import type { ExecutionResult } from 'graphql';

export interface RunningPlace {
  readonly manifest: PluginManifest;
  readonly sdl: string;
  /** Where it answers GraphQL. */
  readonly url: string;
}

/** Milliseconds; the hub itself waits for five seconds. */
const ANSWER_MS = 10_000;

/** @throws GrafoError `GRAFO_PLUGIN_SCHEMA_INVALID` and what else `definePlugin` refuses */
export async function openRemotePlugin({ manifest, sdl, url }: RunningPlace): Promise<Plugin> {
  const { feed: _none, ...known } = await definePlugin({ manifest, sdl, resolverMap: {} });
  const feedUrl = new URL('feed', url).href;
  return { ...known, execute: askOver(url), ...((await hasFeed(feedUrl)) && { feed: httpFeed(feedUrl) }) };
}

function askOver(url: string): SubgraphExecutor {
  return async ({ query, variables = {} }) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(ANSWER_MS),
      });
      return (await response.json()) as ExecutionResult;
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new GrafoError('GRAFO_PLUGIN_UNREACHABLE', { url, detail }, { cause });
    }
  };
}

async function hasFeed(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}?wait=0`, { signal: AbortSignal.timeout(ANSWER_MS) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
