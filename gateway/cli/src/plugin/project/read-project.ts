/** The folder of a plugin, as its author keeps it. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GrafoError, hasSubgraph, type PluginManifest, readManifest } from '@grafo-abierto/schema';
import { z } from 'zod';

/** What starts the plugin: a program and its arguments, or a line for the shell. */
export type StartCommand = readonly string[] | string;

export interface Project {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: PluginManifest;
  /** What the text of the manifest stands for: what is signed. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The manifest as it is written. */
  readonly text: string;
  /** Undefined where nothing says how it is started. */
  readonly start: StartCommand | undefined;
}

const MANIFEST = 'manifest.yaml';

const packageSchema = z.object({ scripts: z.object({ start: z.string().min(1) }) });

/** @throws GrafoError `GRAFO_PLUGIN_MANIFEST_MISSING`, `GRAFO_MANIFEST_INVALID`, `GRAFO_PLUGIN_SUBGRAPH_MISSING` */
export async function readProject(given: string): Promise<Project> {
  const folder = resolve(given);
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((cause: unknown) => {
    throw new GrafoError('GRAFO_PLUGIN_MANIFEST_MISSING', { folder }, { cause });
  });
  const { manifest, value } = readManifest(text, MANIFEST);
  if (!hasSubgraph(manifest)) throw new GrafoError('GRAFO_PLUGIN_SUBGRAPH_MISSING');
  return {
    folder,
    manifest,
    value: value as Project['value'],
    text,
    start: 'command' in manifest.subgraph ? manifest.subgraph.command : await readStartScript(folder),
  };
}

async function readStartScript(folder: string): Promise<string | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '{}');
  const parsed = z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json);
      } catch {
        context.addIssue('JSON');
        return z.NEVER;
      }
    })
    .pipe(packageSchema)
    .safeParse(text);
  return parsed.data?.scripts.start;
}
