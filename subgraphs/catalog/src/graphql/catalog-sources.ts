/** The sources of the catalogue are the portals: an answer says which of them could not be read as they are now. */
import type { Principal } from '@grafo-abierto/schema';
import type { SourcesDeclaration } from '@grafo-abierto/subgraph-kit';
import type { DatasetRow, Row } from '../storage/entities.js';
import type { CatalogReads } from '../storage/reads.js';

type Context = CatalogReads & { readonly principal: Principal | null };

export const catalogSources: SourcesDeclaration<Context> = {
  notes: {
    Portal: (portal: Row<'portal'>, { askedPortals }) => askedPortals.notePortal(portal),
    Dataset: (dataset: DatasetRow, { askedPortals }) => askedPortals.noteDataset(dataset),
  },
  tell: async ({ askedPortals, portals, principal }) => {
    try {
      return await askedPortals.told((id) => portals.load(id), principal);
    } catch {
      // A database that fails now fails the next request too, and says so there.
      return undefined;
    }
  },
};
