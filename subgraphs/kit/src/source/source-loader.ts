import { createLoader, type Provenance } from '@grafo-abierto/plugin-kit';
import type { Entities, Reads } from '../database/database.js';
import type { SourceEntity } from './source.entity.js';

export interface SourceLoader {
  load(id: string): Promise<Provenance>;
}

/** A request's loader of provenances by the id of their source; every subgraph has the table. */
export function createSourceLoader<E extends Entities>(subgraphReads: Reads<E>): SourceLoader {
  const reads = subgraphReads as unknown as Reads<readonly [typeof SourceEntity]>;
  const loader = createLoader(
    async (ids: readonly string[]) => reads.selectFrom('source').selectAll().where('id', 'in', ids).execute(),
    (row) => row.id,
  );
  return {
    async load(id) {
      const source = await loader.load(id);
      if (source === null) throw new Error(`no source ${id}`);
      return {
        ...source,
        retrievedAt: source.retrievedAt === null ? null : new Date(source.retrievedAt).toISOString(),
      };
    },
  };
}
