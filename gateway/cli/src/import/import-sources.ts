import type { Importer, Subgraph } from '@grafo-abierto/subgraph-kit';
import type { ImporterName } from './importer-options.js';

/** An importer with the subgraph that owns what it brings. */
export interface ImportSource {
  readonly importer: Importer;
  readonly subgraph: Subgraph;
}

const SOURCES: Readonly<Record<ImporterName, () => Promise<ImportSource>>> = {
  async ogp() {
    const { initiatives, ogpImporter } = await import('@grafo-abierto/initiatives');
    return { importer: ogpImporter, subgraph: initiatives };
  },
  async georef() {
    const { georefImporter, jurisdictions } = await import('@grafo-abierto/jurisdictions');
    return { importer: georefImporter, subgraph: jurisdictions };
  },
  async sdg() {
    const { sdg, sdgImporter } = await import('@grafo-abierto/sdg');
    return { importer: sdgImporter, subgraph: sdg };
  },
};

/** Loads that one, and no other subgraph. */
export function loadImportSource(name: ImporterName): Promise<ImportSource> {
  return SOURCES[name]();
}
