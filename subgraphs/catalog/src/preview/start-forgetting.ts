/** Keeps what was promised to whoever shows or proposes a portal, also where no portal is read: it is forgotten in time. */
import { BackgroundLoops, type StartUpkeep } from '@grafo-abierto/subgraph-kit';
import type { CatalogEntities } from '../storage/entities.js';
import { forgetPreviews } from '../storage/preview/forget-previews.js';

const FORGET_MS = 10 * 60_000;

export const startForgetting: StartUpkeep<CatalogEntities> = ({ reads, ...outside }) => {
  const loops = new BackgroundLoops('catalog', outside);
  loops.repeat(FORGET_MS, async () => {
    await forgetPreviews(reads);
    return false;
  });
  return { stop: () => loops.stop(new Error('the catalogue ends')) };
};
