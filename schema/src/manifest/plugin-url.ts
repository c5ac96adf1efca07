import type { PluginManifest } from './manifest.js';

const HOSTED = 'hosted:';

/** Where the subgraph of a plugin answers; `hosted://its-id` for one that each hub runs itself. */
export function pluginUrl({ id, subgraph }: PluginManifest): string {
  return 'url' in subgraph ? subgraph.url : `${HOSTED}//${id}`;
}

/** Whether the hub itself runs what has this address. */
export function isHostedUrl(url: string): boolean {
  return url.startsWith(HOSTED);
}
