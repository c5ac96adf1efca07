import { type HubLog, PluginHost } from '@grafo-abierto/server';
import type { Closers } from '@grafo-abierto/subgraph-kit/process';
import type { Settings } from '../settings.js';

/** What runs plugins beside the hub, where its operator has a folder for them. */
export function openPluginHost(
  { pluginsFolder: folder, pluginMemoryMb: memoryMb }: Settings,
  log: HubLog,
  closers: Closers,
): PluginHost | undefined {
  if (folder === undefined) return undefined;
  const host = new PluginHost({ folder, memoryMb, log, environment: process.env });
  closers.add(() => host.close());
  return host;
}
