/** The operations that this programme itself promises to keep working. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { RecordedOperation } from '@grafo-abierto/schema';

const FOLDER = 'schema/operations';

export async function readSavedOperations(): Promise<readonly RecordedOperation[]> {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('@grafo-abierto/schema/operations/README.md'));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql'));
  return Promise.all(
    files.map(async (file) => ({
      document: await readFile(join(folder, file), 'utf8'),
      name: file,
      client: FOLDER,
      count: 0,
    })),
  );
}

/** By their names without the ending, for readers who export what one of them asks. */
export async function exportedOperations(): Promise<ReadonlyMap<string, string>> {
  const saved = await readSavedOperations();
  return new Map(saved.map(({ name, document }) => [(name ?? '').replace(/\.graphql$/, ''), document]));
}
