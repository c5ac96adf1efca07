/** What a page of hits shows besides their rows, read once for all of them. */
import { createListLoader } from '@grafo-abierto/plugin-kit';
import { sql } from 'kysely';
import { holds } from '../conditions/moment.js';
import type { DiscoveryDatabase } from '../entities.js';

export interface HitFacet {
  readonly key: string;
  readonly values: readonly string[];
}

/** By the key of an entry. */
export function createHitLoaders(database: DiscoveryDatabase) {
  return {
    targets: createListLoader(
      async (keys: readonly string[]) => {
        const { rows } = await sql<{ entry: string; target: string }>`
          select distinct entry, goal, target from alignment
          where entry = any(${[...keys]}::bigint[]) order by entry, goal, target`.execute(database);
        return rows;
      },
      ({ entry }) => String(entry),
    ),
    facets: createListLoader(
      async (keys: readonly string[]) => {
        const { rows } = await sql<HitFacet & { entry: string }>`
          select entry, name as key, array_agg(distinct value) as values from facet
          where entry = any(${[...keys]}::bigint[]) and ${holds('facet', null)}
          group by entry, name order by entry, name`.execute(database);
        return rows;
      },
      ({ entry }) => String(entry),
    ),
  };
}
