import type { Engine, Transport } from '@grafo-abierto/engine';
import type { Plugin } from '@grafo-abierto/plugin-kit';
import { createInProcessTransport, type HubLog } from '@grafo-abierto/server';
import type { OpenSubgraph } from '@grafo-abierto/subgraph-kit';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';
import { composeEngine, openEngine } from '../start/compose-engine.js';
import { messageOf } from '../start/message-of.js';
import { admitPlugins } from './admit-plugins.js';
import { pluginTransport, servePlugins } from './serve-plugins.js';

export interface TestEngineParts {
  readonly subgraphs: readonly OpenSubgraph[];
  readonly plugins: readonly Plugin[];
  /** The names of those that answer nothing now. */
  readonly dead: ReadonlySet<string>;
  readonly log: HubLog;
  readonly closers: Closers;
}

/**
 * The engine of a hub under test: the core in process, plugins over HTTP.
 *
 * @throws PluginRefusedError
 */
export async function openTestEngine(parts: TestEngineParts): Promise<Engine> {
  const { subgraphs, plugins, dead, log, closers } = parts;
  const core = subgraphs.map(({ name, sdl, execute }) => ({
    name,
    sdl,
    url: `inproc://${name}`,
    transport: mortal(name, dead, createInProcessTransport(name, execute, log)),
  }));
  // Nobody else's SDL is in it, so nobody needs a process to compose it in.
  if (plugins.length === 0) return composeEngine(core);
  const served = await servePlugins(plugins, closers);
  const supergraphSdl = await admitPlugins(
    core.map(({ name, sdl, url }) => ({ name, sdl, url })),
    served,
  );
  const transports = new Map(core.map(({ name, transport }) => [name, transport]));
  for (const each of served) {
    const { id } = each.plugin.manifest;
    transports.set(id, mortal(id, dead, pluginTransport(each, log, closers)));
  }
  return openEngine({
    supergraphSdl,
    transportOf: ({ name }) => {
      const transport = transports.get(name);
      if (transport === undefined) throw new Error(`no transport for ${name}`);
      return transport;
    },
    onSubgraphFailure: ({ subgraph, cause }) => log.error(`${subgraph}: ${messageOf(cause)}`),
  });
}

/** Answers nothing while its name is among the dead. */
function mortal(name: string, dead: ReadonlySet<string>, transport: Transport): Transport {
  return (request) => {
    if (dead.has(name)) throw new Error(`connect ECONNREFUSED ${name}`);
    return transport(request);
  };
}
