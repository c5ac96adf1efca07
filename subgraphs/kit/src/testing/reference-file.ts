import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Reference data lies beside the repository, where somebody has put it, and is never part of it. */
const FOLDER = new URL('../../../../../shared/data/', import.meta.url);

/** The path of a file of the reference data; undefined where it is absent, and a test that needs it is skipped. */
export function referenceFile(name: string): string | undefined {
  const path = fileURLToPath(new URL(name, FOLDER));
  return existsSync(path) ? path : undefined;
}
