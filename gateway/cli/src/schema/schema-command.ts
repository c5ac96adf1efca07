import { pathToFileURL } from 'node:url';
import { findStaleSchemaFiles, writeSchemaFiles } from './schema-files.js';

/** The repository's root, which npm scripts and `npx` at the root run in. */
const root = (): URL => pathToFileURL(`${process.cwd()}/`);

/** `grafo schema write` */
export async function runSchemaWrite(): Promise<void> {
  const written = await writeSchemaFiles(root());
  const lines = written.length === 0 ? ['todo al día / all current'] : written;
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `grafo schema check` */
export async function runSchemaCheck(): Promise<void> {
  const stale = await findStaleSchemaFiles(root());
  for (const { path } of stale) process.stderr.write(`desactualizado / not current: ${path}\n`);
  if (stale.length > 0) process.exitCode = 1;
}
