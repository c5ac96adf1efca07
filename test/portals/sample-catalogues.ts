/** The real catalogues and the malformed ones that somebody has put beside the checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SAMPLES = fileURLToPath(new URL('../../../shared/data/portal-samples/', import.meta.url));
/** Not a catalogue, though it lies among them. */
export const NO_CATALOGUE = `${SAMPLES}pydatajson/tests/samples/organization_tree.json`;

/** Their paths; none where they are absent. */
export const sampleCatalogues: readonly string[] = ['nodos', 'pydatajson/tests/samples']
  .flatMap((folder) => filesIn(SAMPLES + folder))
  .filter((path) => path !== NO_CATALOGUE);

export function publishedIn(path: string): readonly unknown[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { dataset: unknown[] }).dataset;
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];
}
