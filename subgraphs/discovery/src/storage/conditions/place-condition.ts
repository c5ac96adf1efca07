import { liesWithin } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { checkPlace } from '../../domain/check-where.js';
import { NOT_STATED } from '../../domain/not-stated.js';
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
  const { within, withinAny, province, kind, region, hasPortal } = choice;
  const of = sql.ref<string>(`${entry}.jurisdictionId`);
  const asked: RawBuilder<boolean>[] = [];
  if (kind != null) asked.push(isAnyOf('place.kind', kind));
  if (region != null) asked.push(isAnyOf('place.region', region));
  if (withinAny != null) asked.push(liesWithinAny(withinAny));
  if (hasPortal != null) asked.push(hasPortal ? PORTAL_IS_KNOWN : sql<boolean>`not ${PORTAL_IS_KNOWN}`);
  return [
    ...(within == null ? [] : [liesWithin(of, within)]),
    ...(province == null ? [] : [isOfProvince(of, province)]),
    ...(asked.length === 0 ? [] : [sql<boolean>`${of} in (select id from place where ${allOf(asked)})`]),
  ];
}

/** That a row of `place`, its province or its country is one of these; each is looked up, however many there are. */
function liesWithinAny(places: readonly string[]): RawBuilder<boolean> {
  const asked = sql`any(${[...places]}::text[])`;
  return sql`(place.id = ${asked} or split_part(place.id, ':', 1) = ${asked} or split_part(place.id, '-', 1) = ${asked})`;
}

/** As tables count by provinces: the nation's own is of `AR`, and what is of no known place is `NOT_STATED`. */
function isOfProvince(of: RawBuilder<string>, provinces: readonly string[]): RawBuilder<boolean> {
  const isIn = sql<boolean>`${of} in (
    select id from place where split_part(place.id, ':', 1) = any(${[...provinces]}::text[]))`;
  return provinces.includes(NOT_STATED) ? sql`(${of} is null or ${isIn})` : isIn;
}

/** That a row of `place` is the very place of a portal. */
const PORTAL_IS_KNOWN = sql<boolean>`exists (
  select from entry as own_portal
  where own_portal.jurisdiction_id = place.id and own_portal.type = 'Portal' and own_portal.feed is not null)`;
