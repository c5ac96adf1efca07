import { liesWithin } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { checkPlace } from '../../domain/check-where.js';
import type { PlaceChoice } from '../../domain/where.type.js';
import { allOf, isAnyOf } from './any-of.js';

/**
 * That an entry is of a place such as was asked; nothing where nothing was asked.
 *
 * @param entry what the statement calls the row of `entry`
 * @throws GrafoError `GRAFO_ID_MALFORMED`
 */
export function placeConditions(
  choice: PlaceChoice | null | undefined,
  entry = 'entry',
): RawBuilder<boolean>[] {
  if (choice == null) return [];
  checkPlace(choice);
  const { within, kind, region } = choice;
  const of = sql.ref<string>(`${entry}.jurisdictionId`);
  const asked: RawBuilder<boolean>[] = [];
  if (kind != null) asked.push(isAnyOf('place.kind', kind));
  if (region != null) asked.push(isAnyOf('place.region', region));
  return [
    ...(within == null ? [] : [liesWithin(of, within)]),
    ...(asked.length === 0 ? [] : [sql<boolean>`${of} in (select id from place where ${allOf(asked)})`]),
  ];
}
