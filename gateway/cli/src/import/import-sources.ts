import { initiatives, ogpImporter } from '@grafo-abierto/initiatives';
import { georefImporter, jurisdictions } from '@grafo-abierto/jurisdictions';
import { sdg, sdgImporter } from '@grafo-abierto/sdg';
import type { Importer, Subgraph } from '@grafo-abierto/subgraph-kit';
import type { ImporterName } from './importer-options.js';

/** An importer with the subgraph that owns what it brings. */
export interface ImportSource {
  readonly importer: Importer;
  readonly subgraph: Subgraph;
}

export const IMPORT_SOURCES: Readonly<Record<ImporterName, ImportSource>> = {
  ogp: { importer: ogpImporter, subgraph: initiatives },
  georef: { importer: georefImporter, subgraph: jurisdictions },
  sdg: { importer: sdgImporter, subgraph: sdg },
};
