/** Of which jurisdictions somebody may edit what belongs to them. */
import { ancestorIds, holdsRole, type Principal } from '@grafo-abierto/schema';
import { type Expression, type RawBuilder, sql } from 'kysely';
import { liesWithin } from './lies-within.js';

/**
 * The administration edits everything, an editor what is of their jurisdiction and of all below it. What is of no
 * jurisdiction is the administration's alone.
 */
export function mayEdit(principal: Principal | null, jurisdictionId: string | null): boolean {
  if (principal === null) return false;
  if (holdsRole(principal, 'administrator')) return true;
  if (jurisdictionId === null) return false;
  const places = new Set([...ancestorIds(jurisdictionId), jurisdictionId]);
  return editedPlaces(principal).some((place) => places.has(place));
}

/** The same as an SQL condition on the column of a jurisdiction's id, which must be `collate "C"`. */
export function isEditableBy(
  principal: Principal | null,
  jurisdictionId: Expression<unknown>,
): RawBuilder<boolean> {
  if (principal === null) return sql<boolean>`false`;
  if (holdsRole(principal, 'administrator')) return sql<boolean>`true`;
  const conditions = editedPlaces(principal).map((place) => liesWithin(jurisdictionId, place));
  return conditions.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

function editedPlaces({ grants }: Principal): string[] {
  return grants.flatMap(({ role, of }) => (role === 'editor' && of !== null ? [of] : []));
}
