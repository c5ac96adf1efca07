import { liesWithin } from '@grafo-abierto/subgraph-kit';
import { type RawBuilder, sql } from 'kysely';
import { checkPlace } from '../../domain/check-where.js';
import type { PlaceChoice } from '../../domain/where.type.js';
import { holds, type Moment } from './moment.js';

/**
 * That an entry is of a place such as was asked; nothing where nothing was asked.
 *
 * @param entry what the statement calls the row of `entry`
 * @throws GrafoError `GRAFO_ID_MALFORMED`
 */
export function placeConditions(
  choice: PlaceChoice | null | undefined,
  at: Moment,
  entry = 'entry',
): RawBuilder<boolean>[] {
  if (choice == null) return [];
  checkPlace(choice);
  const { within, kind, region } = choice;
  const place = sql.ref<string>(`${entry}.jurisdictionId`);
  const conditions: RawBuilder<boolean>[] = [];
  if (within != null) conditions.push(liesWithin(place, within));
  if (kind != null) conditions.push(sql`${place} in (${placesThatAre('KIND', kind, at)})`);
  if (region != null) conditions.push(isInRegion(place, region, at));
  return conditions;
}

/** A place without a region of its own is in that of the first place around it that has one. */
function isInRegion(place: RawBuilder<string>, regions: readonly string[], at: Moment): RawBuilder<boolean> {
  const around = [
    place,
    sql<string>`split_part(${place}, ':', 1)`,
    sql<string>`split_part(${place}, '-', 1)`,
  ];
  const inRegion = placesThatAre('REGION', regions, at);
  const stated = placesThatAre('REGION', null, at);
  const alternatives = around.map((level, index) => {
    const below = around.slice(0, index).map((lower) => sql`${lower} not in (${stated})`);
    return sql`(${sql.join([sql`${level} in (${inRegion})`, ...below], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

/** The ids of the jurisdictions that have one of these values, or any for null: few, whatever the index holds. */
function placesThatAre(name: string, values: readonly string[] | null, at: Moment): RawBuilder<unknown> {
  const isAsked = values === null ? sql`true` : sql`quality.value = any(${[...values]}::text[])`;
  return sql`
    select place.id from entry as place
    join facet as quality on quality.entry = place.key
    where place.type = 'Jurisdiction' and place.feed is not null
    and quality.name = ${name} and ${isAsked} and ${holds('quality', at)}`;
}
