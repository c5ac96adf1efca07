/** The sources of the catalogue are the portals: an answer says which of them could not be read as they are now. */
import type { SourcesDeclaration } from '@grafo-abierto/subgraph-kit';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogReads } from '../storage/reads.js';

export const catalogSources: SourcesDeclaration<CatalogReads> = {
  notes: {
    Portal: (portal: Row<'portal'>, { askedPortals }) => askedPortals.notePortal(portal),
    Dataset: (dataset: DatasetRow, { askedPortals }) => askedPortals.noteDataset(dataset),
  },
  tell: async ({ askedPortals, portals }) => {
    try {
      return await askedPortals.told((id) => portals.load(id));
    } catch {
      // A database that fails now fails the next request too, and says so there.
      return undefined;
    }
  },
};
