/** Starts the plugin of a folder and waits until it says what its schema is. */
import { setTimeout as pause } from 'node:timers/promises';
import { GrafoError } from '@grafo-abierto/schema';
import { askPluginSdl } from '@grafo-abierto/server';
import { findFreePort } from './free-port.js';
import { PluginProcess } from './plugin-process.js';
import type { Project } from './read-project.js';

export interface RunningPlugin {
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly sdl: string;
  /** Settles when it ends by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

export interface StartPluginOptions {
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Milliseconds until a plugin answers: an interpreter that starts, on a busy machine. */
const START_MS = 60_000;
const BETWEEN_MS = 50;

/** @throws GrafoError `GRAFO_PLUGIN_START_UNKNOWN`, `GRAFO_PLUGIN_START_FAILED` */
export async function startPlugin(
  { folder, manifest, start }: Project,
  { onLine, signal = new AbortController().signal }: StartPluginOptions,
): Promise<RunningPlugin> {
  if (start === undefined) throw new GrafoError('GRAFO_PLUGIN_START_UNKNOWN', { folder });
  const port = await findFreePort();
  const { subgraph } = manifest;
  const path = 'url' in subgraph ? new URL(subgraph.url).pathname : '/graphql';
  const url = `http://127.0.0.1:${port}${path}`;
  const child = new PluginProcess({ folder, start, port, onLine });
  const { ended } = child;
  const stop = () => child.stop();
  try {
    const sdl = await waitForSdl({ name: manifest.id, url }, ended, signal);
    return { url, sdl, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Place {
  readonly name: string;
  readonly url: string;
}

async function waitForSdl(place: Place, ended: Promise<string>, signal: AbortSignal): Promise<string> {
  const until = performance.now() + START_MS;
  const hasEnded = ended.then((how) => {
    throw new GrafoError('GRAFO_PLUGIN_START_FAILED', { detail: how });
  });
  for (;;) {
    signal.throwIfAborted();
    try {
      return await Promise.race([askPluginSdl(place, { allowsLocal: true }), hasEnded]);
    } catch (error) {
      const isEarly = error instanceof GrafoError && error.code === 'GRAFO_PLUGIN_UNREACHABLE';
      if (!isEarly) throw error;
      if (performance.now() > until)
        throw new GrafoError('GRAFO_PLUGIN_START_FAILED', { detail: error.message }, { cause: error });
    }
    await Promise.race([pause(BETWEEN_MS), hasEnded]);
  }
}
