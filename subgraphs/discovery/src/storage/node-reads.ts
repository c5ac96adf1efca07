/** Which entity an id is of. */
import { createListLoader } from '@grafo-abierto/plugin-kit';
import { GrafoError } from '@grafo-abierto/schema';
import { type EntityReference, NODE_TYPES } from '../domain/entity-name.js';
import type { DiscoveryDatabase } from './entities.js';

export type ReadNode = (id: string, type: string | null) => Promise<EntityReference | null>;

/** All that are asked in one turn take one statement. */
export function createNodeReads(database: DiscoveryDatabase): ReadNode {
  const types = createListLoader(
    (ids: readonly string[]) =>
      database
        .selectFrom('entry')
        .innerJoin('feed', 'feed.name', 'entry.feed')
        .select(['entry.id', 'entry.type'])
        .where('entry.id', 'in', ids)
        .where('entry.type', 'in', [...NODE_TYPES])
        .where('feed.trust', 'is', null)
        .orderBy('entry.type')
        .execute(),
    ({ id }) => id,
  );
  return async (id, type) => {
    // No id has it, and no database takes it.
    if (id.includes('\0')) return null;
    const known = (await types.load(id)).filter((each) => type === null || each.type === type);
    if (known.length > 1) {
      throw new GrafoError('GRAFO_NODE_AMBIGUOUS', { id, types: known.map((each) => each.type).join(', ') });
    }
    return known[0] === undefined ? null : { __typename: known[0].type, id };
  };
}
