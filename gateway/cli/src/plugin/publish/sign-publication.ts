/** What is sent to a registry: the manifest of the version that runs, with the hash of its SDL, and signed. */
import { createHash } from 'node:crypto';
import { type PluginKey, type PluginSignature, signPlugin } from '@grafo-abierto/schema';
import type { Project } from '../project/read-project.js';

export interface Publication {
  /** JSON. */
  readonly manifest: string;
  readonly sdl: string;
  readonly signature: PluginSignature;
}

/** Milliseconds for which the signature may be used: enough to send it again after a failure. */
const VALID_MS = 15 * 60_000;

/** @param url where it answers, in place of what the manifest says; without one the hub runs it by its command */
export function signPublication(
  { value }: Pick<Project, 'value'>,
  { url, sdl }: { readonly url?: string | undefined; readonly sdl: string },
  key: PluginKey,
  now: Date,
): Publication {
  const sdlHash = createHash('sha256').update(sdl).digest('hex');
  const { command, ...subgraph } = Object(value['subgraph']);
  const place = url === undefined ? { command } : { url };
  const manifest = { ...value, subgraph: { ...subgraph, ...place, sdlHash } };
  const signature = signPlugin(manifest, key, {
    notBefore: now.toISOString(),
    expires: new Date(now.getTime() + VALID_MS).toISOString(),
  });
  return { manifest: JSON.stringify(manifest), sdl, signature };
}
