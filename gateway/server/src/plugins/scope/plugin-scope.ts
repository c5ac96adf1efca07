/** Of which entities a plugin is asked: its own, and those of the jurisdictions in its manifest. */
import type { EntityScope, ScopedEntity } from '@grafo-abierto/engine';
import { isWithinPlace, namespaceOf, startsWithWords } from '@grafo-abierto/schema';

/** Where each entity of the core lies that plugins may add to, by what its key says: see `schema/policy.yaml`. */
const PLACES: ReadonlyMap<string, (entity: ScopedEntity) => unknown> = new Map([
  ['Jurisdiction', (entity: ScopedEntity) => entity['id']],
  ['Initiative', jurisdictionOf],
  ['Dataset', jurisdictionOf],
]);

/**
 * What a plugin may be asked for. An entity of which it cannot be told where it lies is out of scope: its jurisdiction is
 * null, was not fetched, or its type is none of those above.
 *
 * @param plugin its id
 * @param jurisdictions of its manifest; with none, it is asked for its own types alone
 */
export function pluginScope(plugin: string, jurisdictions: readonly string[]): EntityScope {
  const { types } = namespaceOf(plugin);
  return (entity) => {
    const placeOf = PLACES.get(entity.__typename);
    if (placeOf === undefined) return startsWithWords(entity.__typename, types);
    const id = placeOf(entity);
    return typeof id === 'string' && jurisdictions.some((jurisdiction) => isWithinPlace(id, jurisdiction));
  };
}

function jurisdictionOf({ jurisdiction }: ScopedEntity): unknown {
  return typeof jurisdiction === 'object' && jurisdiction !== null && 'id' in jurisdiction
    ? jurisdiction.id
    : undefined;
}
