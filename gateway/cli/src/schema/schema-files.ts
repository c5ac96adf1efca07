import { readFile, writeFile } from 'node:fs/promises';
import { composeSupergraph, manifestJsonSchema } from '@grafo-abierto/schema';
import { CORE_SUBGRAPHS, REGISTRY } from '../core-subgraphs.js';

export interface SchemaFile {
  /** From the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** The schema files that are committed, as the code emits them now: each subgraph's, the supergraph, and the manifest's. */
export async function emitSchemaFiles(): Promise<SchemaFile[]> {
  const emitted = await Promise.all(
    [...CORE_SUBGRAPHS, REGISTRY].map(async ({ name, buildSchema }) => ({
      name,
      sdl: (await buildSchema()).sdl,
    })),
  );
  const supergraph = composeSupergraph(
    emitted.map(({ name, sdl }) => ({ name, sdl, url: `inproc://${name}` })),
  );
  return [
    ...emitted.map(({ name, sdl }) => ({ path: `${folderOf(name)}/schema.graphql`, text: sdl })),
    { path: 'schema/supergraph.graphql', text: supergraph.sdl },
    { path: 'schema/manifest.schema.json', text: `${JSON.stringify(manifestJsonSchema(), null, 2)}\n` },
  ];
}

/** Writes the files that differ; answers their paths. */
export async function writeSchemaFiles(root: URL): Promise<string[]> {
  const stale = await findStaleSchemaFiles(root);
  for (const { path, text } of stale) await writeFile(new URL(path, root), text);
  return stale.map(({ path }) => path);
}

/** The committed files that do not say what the code emits. */
export async function findStaleSchemaFiles(root: URL): Promise<SchemaFile[]> {
  const stale: SchemaFile[] = [];
  for (const file of await emitSchemaFiles()) {
    const committed = await readFile(new URL(file.path, root), 'utf8').catch(() => undefined);
    if (committed !== file.text) stale.push(file);
  }
  return stale;
}

const folderOf = (subgraph: string) =>
  subgraph === REGISTRY.name ? 'gateway/registry' : `subgraphs/${subgraph}`;
